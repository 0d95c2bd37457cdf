import { Readable } from 'node:stream'
import { Refusal } from '../../src/errors/Refusal.ts'
import { type Doc, idOf, rowsOf, textOf } from '../../src/fields/docValues.ts'
import { toPng } from '../../src/papers/chart/drawing.ts'
import { drawSheet } from '../../src/papers/chart/sheet.ts'
import { chartsIn } from '../../src/papers/charts.ts'
import { writeDocx } from '../../src/papers/docx/writeDocx.ts'
import { fileName } from '../../src/papers/fileName.ts'
import type { Paper } from '../../src/papers/paper.ts'
import { writePdf } from '../../src/papers/pdf/writePdf.ts'
import { isPicture } from '../../src/papers/picture.ts'
import { type ArchiveFile, zipOf } from '../../src/papers/zip.ts'
import { languages } from '../../src/slugs.ts'
import { now } from '../../src/time/clock.ts'
import { type Asked, gatherPaper, hasLanguage, readNewest } from './gather.ts'
import { openFile, readableFiles } from './pictures.ts'
import { picturesIn } from './printed.ts'
import { documentWords } from './translations/words.ts'

const bytes = (made: Promise<Buffer>): Promise<Readable> => made.then((file) => Readable.from([file]))

const papersOf = (paper: Paper, title: string): ArchiveFile[] => {
  const suffix = documentWords[paper.language].inThisLanguage
  return [
    { name: fileName(title, 'docx', suffix), open: () => bytes(writeDocx(paper)) },
    { name: fileName(title, 'pdf', suffix), open: () => bytes(writePdf(paper)) },
  ]
}

/** The drawn charts of a paper, each as SVG to work with and as PNG to send on; both say until when they are under embargo. */
const chartsOf = (paper: Paper, title: string): ArchiveFile[] =>
  chartsIn(paper)
    .map((chart) => drawSheet(chart, paper))
    .filter((drawing) => drawing !== null)
    .flatMap((drawing, index) => {
      const suffix = `${documentWords.ka.chart(index + 1)}${documentWords[paper.language].inThisLanguage}`
      return [
        { name: fileName(title, 'svg', suffix), open: () => bytes(Promise.resolve(Buffer.from(drawing.svg))) },
        { name: fileName(title, 'png', suffix), open: () => bytes(toPng(drawing)) },
      ]
    })

/** The pictures of a document: its cover, those of its text, and those among its files. */
const pictureIds = (doc: Doc, papers: readonly Paper[]): string[] =>
  [doc.cover, ...rowsOf(doc, 'files').map(({ file }) => file)]
    .map(idOf)
    .filter((id): id is string => id !== null)
    .concat(papers.flatMap(({ parts }) => picturesIn(parts)))

const picturesOf = async (asked: Asked, doc: Doc, papers: readonly Paper[], title: string): Promise<ArchiveFile[]> => {
  const { req, options } = asked
  const files = await readableFiles(req, options.media, pictureIds(doc, papers), languages[0])
  return files
    .filter((file) => isPicture(textOf(file, 'mimeType')))
    .map((file, index) => {
      const stored = textOf(file, 'filename')
      return {
        name: fileName(title, stored.slice(stored.lastIndexOf('.') + 1), documentWords.ka.picture(index + 1)),
        open: () => openFile(req, options.media, file, stored),
      }
    })
}

/**
 * The papers of a document in every language that it has, and its pictures, as one archive named by its title.
 * @throws Refusal 404 when the caller may not read it, 409 when it has no text in any language
 */
export const archiveOf = async (asked: Asked): Promise<{ title: string; body: ReadableStream<Uint8Array> }> => {
  const papers: Paper[] = []
  for (const language of languages)
    if (hasLanguage(await readNewest(asked, language))) papers.push(await gatherPaper(asked, language))
  const title = papers[0]?.title
  if (title === undefined) throw new Refusal('paper.languageMissing', 409, { language: languages })
  const doc = await readNewest(asked, languages[0])
  const files = [
    ...papers.flatMap((paper) => papersOf(paper, title)),
    ...papers.flatMap((paper) => chartsOf(paper, title)),
    ...(await picturesOf(asked, doc, papers, title)),
  ]
  return { title, body: zipOf(files, now()) }
}
