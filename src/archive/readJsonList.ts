import { stat } from 'node:fs/promises'
import type { Line, Reason } from './place.ts'
import { isCleanText, readText } from './readText.ts'

/** A list is read as a whole; a larger archive is written one object a line. */
const longestList = 64 * 1024 * 1024

const listOf = async (path: string): Promise<{ list: unknown[] } | { reason: Reason }> => {
  if ((await stat(path)).size > longestList) return { reason: { code: 'import.lineTooLong' } }
  let text = ''
  for await (const piece of readText(path)) text += piece
  if (!isCleanText(text)) return { reason: { code: 'import.notText' } }
  try {
    const list: unknown = JSON.parse(text)
    if (Array.isArray(list)) return { list }
  } catch {}
  return { reason: { code: 'import.brokenLine', facts: { detail: 'JSON' } } }
}

/** A JSON list of objects; `line` is the number of the object in the list. */
export async function* readJsonList(path: string, file: string): AsyncGenerator<Line> {
  const read = await listOf(path)
  if ('reason' in read) {
    yield { file, line: 1, reason: read.reason }
    return
  }
  for (const [index, value] of read.list.entries())
    yield value && typeof value === 'object' && !Array.isArray(value)
      ? { file, line: index + 1, values: value as Record<string, unknown> }
      : { file, line: index + 1, reason: { code: 'import.brokenLine', facts: { detail: 'JSON' } } }
}
