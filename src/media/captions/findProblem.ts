/** What is wrong with captions, by the code of its sentence, and in which line. */
export type CaptionsProblem = {
  code:
    | 'captions.tooLong'
    | 'captions.noHeader'
    | 'captions.empty'
    | 'captions.timing'
    | 'captions.backwards'
    | 'captions.order'
    | 'captions.markup'
  line: number
}

/** Captions of a day in the council come to about half of this. */
export const longestCaptions = 300_000

type Block = { line: number; lines: string[] }
type Cue = Block & { from: number }

const instant = String.raw`(?:(\d{2,4}):)?([0-5]\d):([0-5]\d)\.(\d{3})`
const timing = new RegExp(
  String.raw`^${instant}[ \t]+-->[ \t]+${instant}(?:[ \t]+(?:vertical|line|position|size|align|region):\S+)*[ \t]*$`,
)
const arrow = '-->'
const tag = new RegExp(String.raw`</?(?:[biuc]|ruby|rt|v|lang)(?:\.[^\s<>]+)?(?:[ \t][^<>]*)?>|<${instant}>`, 'g')

const problem = (code: CaptionsProblem['code'], line: number): CaptionsProblem => ({ code, line })

/** The parts of a text that empty lines divide, each with the number of its first line. */
const blocksOf = (lines: readonly string[]): Block[] => {
  const blocks: Block[] = []
  lines.forEach((text, index) => {
    if (text === '') return
    if (index > 0 && lines[index - 1] !== '') blocks.at(-1)?.lines.push(text)
    else blocks.push({ line: index + 1, lines: [text] })
  })
  return blocks
}

const milliseconds = ([hours = '0', minutes, seconds, rest]: (string | undefined)[]): number =>
  ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(rest)

const hasForeignMarkup = (text: string): boolean => text.replace(tag, '').includes('<')

/** One cue: a name, if it has one, its times, and its lines. */
const readCue = ({ line, lines }: Block): Cue | CaptionsProblem => {
  const named = lines[0]?.includes(arrow) ? 0 : 1
  const times = timing.exec(lines[named] ?? '')
  if (!times) return problem('captions.timing', line + Math.min(named, lines.length - 1))
  const [from, to] = [milliseconds(times.slice(1, 5)), milliseconds(times.slice(5, 9))]
  if (to <= from) return problem('captions.backwards', line + named)
  const words = lines.slice(named + 1)
  const second = words.findIndex((text) => text.includes(arrow))
  if (second >= 0) return problem('captions.timing', line + named + 1 + second)
  const foreign = words.findIndex(hasForeignMarkup)
  return foreign >= 0 ? problem('captions.markup', line + named + 1 + foreign) : { line: line + named, lines, from }
}

const isCue = ({ lines: [first = ''] }: Block): boolean => !/^(?:NOTE|REGION)(?:[ \t]|$)/.test(first)
const isStyle = ({ lines: [first = ''] }: Block): boolean => /^STYLE[ \t]*$/.test(first)

const problemOfCues = (blocks: readonly Block[]): CaptionsProblem | null => {
  let last = 0
  for (const block of blocks) {
    if (isStyle(block)) return problem('captions.markup', block.line)
    const cue = readCue(block)
    if ('code' in cue) return cue
    if (cue.from < last) return problem('captions.order', cue.line)
    last = cue.from
  }
  return blocks.length === 0 ? problem('captions.empty', 1) : null
}

/**
 * Holds captions against what every player reads: the header, times in order that end after they begin, and no markup but
 * the tags of WebVTT. Style sheets are left to the website.
 * @param text WebVTT
 * @returns the first thing that is wrong, or null
 * @source W3C, WebVTT: The Web Video Text Tracks Format, 4
 */
export const problemOfCaptions = (text: string): CaptionsProblem | null => {
  if (text.length > longestCaptions) return problem('captions.tooLong', 1)
  const lines = text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(/\r\n|\n|\r/)
  const [header, ...blocks] = blocksOf(lines)
  if (header?.line !== 1 || !/^WEBVTT(?:[ \t]|$)/.test(header.lines[0] ?? '')) return problem('captions.noHeader', 1)
  if (header.lines.some((line) => line.includes(arrow))) return problem('captions.noHeader', 1)
  return problemOfCues(blocks.filter(isCue))
}
