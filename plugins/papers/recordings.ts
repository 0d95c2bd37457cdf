import { type Doc, textOf } from '../../src/fields/docValues.ts'
import type { Part } from '../../src/papers/paper.ts'
import type { Block } from '../../src/richText/document.ts'
import { withFigures } from '../../src/richText/figuresIn.ts'
import { fileAddress } from '../../src/richText/fileAddress.ts'
import type { Language } from '../../src/slugs.ts'
import { documentWords } from './translations/words.ts'

const isRecording = (file: Doc | undefined): file is Doc => /^(audio|video)\//.test(textOf(file, 'mimeType'))

/** Nothing plays on paper: a recording is named, with the address where it is seen or heard. */
const lineOf = (file: Doc, caption: string, language: Language): Block => {
  const url = fileAddress({ addressId: textOf(file, 'addressId'), url: textOf(file, 'url') })
  const title = caption || textOf(file, 'caption') || textOf(file, 'alt')
  const kind = textOf(file, 'mimeType').startsWith('video/') ? 'video' : 'audio'
  return {
    kind: 'paragraph',
    children: [
      { kind: 'text', text: `${documentWords[language].recording[kind]}: ${title}${title ? ', ' : ''}`, marks: [] },
      {
        kind: 'link',
        target: { kind: 'address', url },
        children: [{ kind: 'text', text: url, marks: [] }],
      },
    ],
  }
}

/**
 * The parts of a paper with a line in place of each recording in its text.
 * @param files of the library that the caller may read
 */
export const withRecordings = (parts: readonly Part[], files: readonly Doc[], language: Language): Part[] => {
  const byId = new Map(files.map((file) => [String(file.id), file]))
  return parts.map((part) => {
    if (part.kind !== 'body') return part
    const blocks = withFigures(part.document.blocks, (figure) => {
      const file = byId.get(figure.mediaId)
      return isRecording(file) ? lineOf(file, figure.caption, language) : figure
    })
    return { ...part, document: { ...part.document, blocks } }
  })
}
