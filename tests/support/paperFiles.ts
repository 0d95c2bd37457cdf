import { unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'

/** The text of a PDF, page by page, as a reader's copy and search find it. */
export const pdfPages = async (pdf: Buffer): Promise<string[]> =>
  (await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false })).text

/** Names of the fonts that a PDF uses, and how many font files lie in it. */
export const pdfFontsIn = (pdf: Buffer): { names: string[]; files: number } => {
  const text = pdf.toString('latin1')
  const names = [...text.matchAll(/\/BaseFont \/([\w+-]+)/g)].map(([, name]) => name ?? '')
  return { names: [...new Set(names)].sort(), files: [...text.matchAll(/\/FontFile2 /g)].length }
}

/** The parts of a DOCX, or the files of another archive, by name. */
export const filesIn = (archive: Uint8Array): Record<string, Buffer> =>
  Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(archive))).map(([name, bytes]) => [name, Buffer.from(bytes)]),
  )

/** The words of a part of a DOCX, its paragraphs parted by line ends. */
export const docxText = (docx: Uint8Array, part = 'word/document.xml'): string =>
  (filesIn(docx)[part]?.toString('utf8') ?? '')
    .replaceAll('</w:p>', '\n')
    .replaceAll(/<w:br[^>]*>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")

/** Where the letters of a PDF begin and end across its pages, in points from the left edge. */
export const pdfEdges = async (pdf: Buffer): Promise<{ left: number; right: number }> => {
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const edges: number[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent()
    for (const item of items)
      if ('transform' in item && item.str.trim() !== '') edges.push(item.transform[4], item.transform[4] + item.width)
  }
  return { left: Math.min(...edges), right: Math.max(...edges) }
}
