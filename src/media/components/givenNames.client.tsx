'use client'
import { isWholeFileName } from '../domain/storedForm.ts'

/** What people call a file, and what it shows to those who cannot see it. */
export type Given = { name: string; alt: string }

type Row = { filename: string; downloadName?: string | null; originalName?: string | null; alt?: string | null }

/** The most files of one question: their names fill an address. */
export const mostAtOnce = 100

/** Asks the library what some files are called. What it does not answer keeps its stored name. */
export const askNames = async (asked: readonly string[], locale: string): Promise<Map<string, Given>> => {
  const fields = ['filename', 'downloadName', 'originalName', 'alt'].map((name) => `select[${name}]=true`)
  const query = [
    `where[filename][in]=${asked.join(',')}`,
    `locale=${locale}`,
    'depth=0',
    `limit=${mostAtOnce}`,
    ...fields,
  ]
  const answer = await fetch(`/api/media?${query.join('&')}`, { credentials: 'include' }).catch(() => null)
  const { docs } = answer?.ok ? ((await answer.json()) as { docs: Row[] }) : { docs: [] }
  const known = new Map(docs.map((row): [string, Given] => [row.filename, givenIn(row)]))
  return new Map(asked.map((name) => [name, known.get(name) ?? { name, alt: '' }]))
}

const givenIn = ({ filename, downloadName, originalName, alt }: Row): Given => ({
  name: downloadName || originalName || filename,
  alt: alt ?? '',
})

/** Places where Payload writes the name of a file: cards of chosen files, pictures in a text, a file's own screen, versions. */
const places = '[class*="__filename"], [class*="__filename"] a, .file-meta__url a, [class*="__info"] strong'

/** Elements that show the stored name of a file, or did before it was put right. */
export const namePlaces = (root: ParentNode): { element: HTMLElement; stored: string }[] =>
  [...root.querySelectorAll<HTMLElement>(places)]
    .filter((element) => element.childElementCount === 0)
    .map((element) => ({ element, stored: storedIn(element) }))
    .filter(({ stored }) => isWholeFileName(stored))

/** A place that was put right remembers what stood there, until Payload writes something else. */
const storedIn = (element: HTMLElement): string => {
  const text = element.textContent?.trim() ?? ''
  return text === element.dataset.givenName ? (element.dataset.storedName ?? text) : text
}

/** Writes the name that people gave; the text node stays React's own. */
export const showName = (element: HTMLElement, stored: string, { name }: Given): void => {
  const text = element.firstChild
  if (!text || text.nodeValue === name) return
  Object.assign(element.dataset, { storedName: stored, givenName: name })
  text.nodeValue = name
}

/** Pictures that say their stored name, or nothing, to those who cannot see them. */
export const nameless = (root: ParentNode): { picture: HTMLImageElement; stored: string | undefined }[] =>
  [...root.querySelectorAll<HTMLImageElement>('[class*="upload"] img, .file-details img')]
    .filter((picture) => !picture.hasAttribute('alt') || isWholeFileName(picture.alt))
    .map((picture) => ({
      picture,
      stored: picture.closest<HTMLElement>('[data-filename]')?.dataset.filename ?? (picture.alt || undefined),
    }))
