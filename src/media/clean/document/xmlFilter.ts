import { broken } from '../../refuse.ts'
import { readTag, type Tag } from './tags.ts'

/** What becomes of an element: it stays, it goes with all that is in it, or its tag reads otherwise. */
export type Verdict = 'keep' | 'drop' | { tag: string }

/** What is taken out of a document in markup. */
export type XmlRules = {
  tag: (tag: Tag) => Verdict
  /** Texts of these elements are read, each as a whole; what they are to say instead. */
  textOf?: { locals: readonly string[]; change: (text: string) => string }
}

/** Longest tag, comment or text that has to be held as a whole; none of an honest document comes near. */
const longest = 4 * 1024 * 1024

const tagEnd = /[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*>/y

const endBehind = (text: string, mark: string, from: number): number => {
  const at = text.indexOf(mark, from)
  return at < 0 ? -1 : at + mark.length
}

/** Where a piece of markup ends that begins at a position; −1 when its end has not come yet. */
const endOfMarkup = (text: string, at: number): number => {
  if (text.startsWith('<!', at)) {
    if (text.startsWith('<!--', at)) return endBehind(text, '-->', at + 4)
    if (text.startsWith('<![CDATA[', at)) return endBehind(text, ']]>', at + 9)
    // No document of an office defines its own vocabulary; whoever does wants something else.
    return text.length - at < 9 ? -1 : broken()
  }
  if (text.startsWith('<?', at)) return endBehind(text, '?>', at + 2)
  tagEnd.lastIndex = at + 1
  return tagEnd.test(text) ? tagEnd.lastIndex : -1
}

const declaredEncoding = /^<\?xml[^>]*?\s+encoding\s*=\s*["']([^"']*)["']/i

/**
 * A filter for markup that comes in pieces: elements are taken out or changed by their tags, comments go, and everything
 * else passes letter by letter.
 */
export const xmlFilter = (rules: XmlRules) => {
  let rest = ''
  /** How deep within an element that goes. */
  let dropped = 0
  let parent = ''
  let hasChanged = false

  const started = (raw: string): string => {
    const tag = readTag(raw)
    if (dropped > 0) {
      dropped += tag.isEmpty ? 0 : 1
      return ''
    }
    parent = tag.isEmpty ? '' : tag.local
    const verdict = rules.tag(tag)
    if (verdict === 'keep') return raw
    if (verdict === 'drop') {
      hasChanged = true
      dropped = tag.isEmpty ? 0 : 1
      return ''
    }
    hasChanged ||= verdict.tag !== raw
    return verdict.tag
  }

  const ended = (raw: string): string => {
    parent = ''
    if (dropped === 0) return raw
    dropped -= 1
    return ''
  }

  /** What is no tag: it is written in UTF-8 from here on, and says so by saying nothing. */
  const declaration = (raw: string): string => {
    const encoding = declaredEncoding.exec(raw.slice(0, 200))?.[1]?.toLowerCase()
    if (encoding && !['utf-8', 'utf-16', 'us-ascii'].includes(encoding)) return broken()
    return encoding === 'utf-16' ? raw.replace(/\s+encoding\s*=\s*["'][^"']*["']/i, '') : raw
  }

  const markup = (raw: string): string => {
    if (raw.startsWith('<!--')) {
      hasChanged = true
      return ''
    }
    if (raw.startsWith('<?')) return dropped > 0 ? '' : declaration(raw)
    if (raw.startsWith('<!')) return dropped > 0 ? '' : raw
    return raw.startsWith('</') ? ended(raw) : started(raw)
  }

  const isRead = (): boolean => rules.textOf?.locals.includes(parent) === true

  const passed = (raw: string): string => {
    if (dropped > 0) return ''
    if (!isRead()) return raw
    const wanted = rules.textOf?.change(raw) ?? raw
    hasChanged ||= wanted !== raw
    return wanted
  }

  const keepForLater = (text: string): void => {
    rest = text
    if (rest.length > longest) broken()
  }

  const write = (piece: string): string => {
    const text = rest + piece
    const out: string[] = []
    rest = ''
    let at = 0
    while (at < text.length) {
      const open = text.indexOf('<', at)
      if (open < 0 && isRead()) {
        keepForLater(text.slice(at))
        break
      }
      out.push(passed(text.slice(at, open < 0 ? text.length : open)))
      if (open < 0) break
      const end = endOfMarkup(text, open)
      if (end < 0) {
        keepForLater(text.slice(open))
        break
      }
      out.push(markup(text.slice(open, end)))
      at = end
    }
    return out.join('')
  }

  /** @throws Refusal 400 when the markup ends in the middle */
  const end = (): { hasChanged: boolean } => (rest !== '' || dropped > 0 ? broken() : { hasChanged })

  return { write, end }
}
