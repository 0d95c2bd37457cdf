import type { Line, Reason } from './place.ts'
import { isCleanText, linesOf, readText } from './readText.ts'

/** What one line says: an object, or why it says nothing. */
export const readJsonLine = (text: string): { values: Record<string, unknown> } | { reason: Reason } => {
  if (!isCleanText(text)) return { reason: { code: 'import.notText' } }
  try {
    const value: unknown = JSON.parse(text)
    if (value && typeof value === 'object' && !Array.isArray(value)) return { values: value as Record<string, unknown> }
    return { reason: { code: 'import.brokenLine', facts: { detail: 'JSON' } } }
  } catch {
    return { reason: { code: 'import.brokenLine', facts: { detail: 'JSON' } } }
  }
}

/** One JSON object a line. Empty lines are none. */
export async function* readJsonLines(path: string, file: string): AsyncGenerator<Line> {
  for await (const { line, text, isTooLong } of linesOf(readText(path))) {
    if (isTooLong) yield { file, line, reason: { code: 'import.lineTooLong' } }
    else if (text.trim() !== '') yield { file, line, ...readJsonLine(text) }
  }
}
