import { element, type Markup, text } from '../markup.ts'
import { type WriterLanguage, writerWords } from './words.ts'

/** A film or sound of the library, as far as its reader may have it. */
export type Recording = {
  kind: 'video' | 'audio'
  url: string
  mimeType: string
  /** What it is, for those who neither see nor hear it. */
  alt: string
  language: WriterLanguage
  poster?: string
  /** Address of the captions in that language. */
  captions?: string
  /** Address of what is said, as text. */
  transcript?: string
  width?: number
  height?: number
}

const track = ({ captions, language }: Recording): Markup[] =>
  captions
    ? [element('track', { kind: 'captions', src: captions, srclang: language, label: writerWords[language].captions })]
    : []

const player = (recording: Recording): Markup => {
  const { kind, url, mimeType, alt, poster, width, height } = recording
  const source = element('source', { src: url, type: mimeType })
  const common = { controls: 'controls', preload: 'metadata', 'aria-label': alt || undefined }
  return kind === 'audio'
    ? element('audio', common, source)
    : // A page of another origin gets the track of a film only when it asks for both without its cookies.
      element('video', { ...common, poster, width, height, crossorigin: 'anonymous' }, source, ...track(recording))
}

/**
 * A recording that is played where it stands, with its captions and the way to its words.
 * @param below what stands below it, such as title and credit
 */
export const writeRecording = (recording: Recording, below: readonly Markup[]): Markup => {
  const { transcript, language } = recording
  const words = transcript ? [element('a', { href: transcript }, text(writerWords[language].transcript))] : []
  const parts = [...below, ...words].flatMap((part, index) => (index === 0 ? [part] : [text(' '), part]))
  return element('figure', {}, player(recording), ...(parts.length > 0 ? [element('figcaption', {}, ...parts)] : []))
}
