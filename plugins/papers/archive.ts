import { Readable } from 'node:stream'
import { Refusal } from '../../src/errors/Refusal.ts'
import { type Doc, idOf, rowsOf, textOf } from '../../src/fields/docValues.ts'
import { fileName } from '../../src/papers/fileName.ts'
import { makePapers } from '../../src/papers/makePapers.ts'
import type { Paper } from '../../src/papers/paper.ts'
import { isPicture } from '../../src/papers/picture.ts'
import { type ArchiveFile, zipOf } from '../../src/papers/zip.ts'
import { languages } from '../../src/slugs.ts'
import { now } from '../../src/time/clock.ts'
import { type Asked, gatherPaper, hasLanguage, readNewest } from './gather.ts'
import { openFile, readableFiles } from './pictures.ts'
import { picturesIn } from './printed.ts'
import { documentWords } from './translations/words.ts'

/** A paper as DOCX and PDF, and its drawn charts. Made before the archive begins: a refusal can still be answered then. */
const papersOf = async (paper: Paper, title: string): Promise<ArchiveFile[]> => {
  const language = documentWords[paper.language].inThisLanguage
  const made = await makePapers(paper, ['docx', 'pdf', 'charts'])
  return made.map(({ ending, chart, bytes }) => ({
    name: fileName(title, ending, chart === null ? language : `${documentWords.ka.chart(chart)}${language}`),
    open: async () => Readable.from([bytes]),
  }))
}

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
 * @throws Refusal 404 when the caller may not read it, 409 when it has no text in any language, 422 when it is too large
 */
export const archiveOf = async (asked: Asked): Promise<{ title: string; body: ReadableStream<Uint8Array> }> => {
  const papers: Paper[] = []
  for (const language of languages)
    if (hasLanguage(await readNewest(asked, language))) papers.push(await gatherPaper(asked, language))
  const title = papers[0]?.title
  if (title === undefined) throw new Refusal('paper.languageMissing', 409, { language: languages })
  const files: ArchiveFile[] = []
  for (const paper of papers) files.push(...(await papersOf(paper, title)))
  const doc = await readNewest(asked, languages[0])
  files.push(...(await picturesOf(asked, doc, papers, title)))
  return { title, body: zipOf(files, now()) }
}
