import { type PDFDict, PDFName, PDFString } from '@cantoo/pdf-lib'
import { publicTarget } from '../document/paths.ts'
import { dictOf, namesOf, wordsOf } from './objects.ts'

/** Keys that hold where a link leads, by the kind of link. */
const targets: { [action: string]: readonly string[] } = {
  URI: ['URI'],
  GoToR: ['F'],
  Launch: ['F'],
}

const shorten = (dict: PDFDict, key: string): void => {
  const target = wordsOf(dict, key)
  const wanted = target === undefined ? undefined : publicTarget(target)
  if (wanted !== undefined && wanted !== target) dict.set(PDFName.of(key), PDFString.of(wanted))
}

/** A link to a file of somebody's machine keeps the name of the file and none of its folders. */
export const cleanActions = (dict: PDFDict): void => {
  for (const action of namesOf(dict, 'S'))
    for (const key of targets[action] ?? []) {
      shorten(dict, key)
      const file = dictOf(dict.lookup(PDFName.of(key)))
      if (file) for (const name of ['F', 'UF', 'DOS', 'Unix', 'Mac']) shorten(file, name)
    }
}
