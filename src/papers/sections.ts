import type { Block, Inline } from '../richText/document.ts'
import type { Paper, Part } from './paper.ts'
import { figuresTable } from './tables.ts'
import { paperWords } from './words.ts'

/** A part of a paper in the blocks that every writer knows, and how it stands out from the rest. */
export type Section = {
  look: 'lead' | 'figures' | 'body' | 'notes' | 'quote' | 'panel'
  heading: string
  blocks: readonly Block[]
}

const words = (text: string, isBold = false): Inline => ({ kind: 'text', text, marks: isBold ? ['bold'] : [] })

/** Lines of a text that was typed into a plain field; an empty line begins a new paragraph. */
const paragraphs = (text: string): Block[] =>
  text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => ({
      kind: 'paragraph',
      children: part
        .trim()
        .split('\n')
        .flatMap((line, index): Inline[] => (index === 0 ? [words(line)] : [{ kind: 'break' }, words(line)])),
    }))

const speakerLine = (speaker: string, post: string): Block[] =>
  speaker || post
    ? [{ kind: 'paragraph', children: [words(speaker, true), words([speaker && post ? ', ' : '', post].join(''))] }]
    : []

const sectionOf = (part: Part, { language }: Paper): Section => {
  switch (part.kind) {
    case 'lead':
      return { look: 'lead', heading: '', blocks: paragraphs(part.text) }
    case 'figures':
      return {
        look: 'figures',
        heading: paperWords[language].figures,
        blocks: part.figures.length > 0 ? [figuresTable(part.figures, language)] : [],
      }
    case 'body':
      return { look: 'body', heading: '', blocks: part.document.blocks }
    case 'quote':
      return {
        look: 'quote',
        heading: '',
        blocks: part.text.trim() ? [...paragraphs(part.text), ...speakerLine(part.speaker, part.post)] : [],
      }
    case 'lines':
      return {
        look: 'panel',
        heading: part.heading,
        blocks: part.lines.map((line) => ({ kind: 'paragraph', children: [words(line)] })),
      }
    case 'note':
      return { look: 'panel', heading: part.heading, blocks: paragraphs(part.text) }
  }
}

/** Footnotes below the text that they belong to, for papers without feet of pages of their own. */
const notesOf = (part: Part, { language }: Paper): Section => ({
  look: 'notes',
  heading: paperWords[language].footnotes,
  blocks:
    part.kind === 'body'
      ? part.document.footnotes.map((note, index) => ({
          kind: 'paragraph',
          children: [{ kind: 'footnote', number: index + 1 }, words(' '), ...note],
        }))
      : [],
})

/** The parts of a paper that have anything in them, from top to bottom. */
export const sectionsOf = (paper: Paper): Section[] =>
  paper.parts
    .flatMap((part) => [sectionOf(part, paper), notesOf(part, paper)])
    .filter(({ blocks }) => blocks.length > 0)

/** The footnotes of the text, in the order of their numbers. */
export const footnotesOf = ({ parts }: Paper): readonly (readonly Inline[])[] =>
  parts.flatMap((part) => (part.kind === 'body' ? part.document.footnotes : []))
