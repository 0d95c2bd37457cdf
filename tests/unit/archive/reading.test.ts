import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Line } from '../../../src/archive/place.ts'
import { readCsv } from '../../../src/archive/readCsv.ts'
import { readJsonLines } from '../../../src/archive/readJsonLines.ts'
import { readJsonList } from '../../../src/archive/readJsonList.ts'

const folder = mkdtempSync(join(tmpdir(), 'statdesk-reading-'))

const linesOf = async (
  read: (path: string, file: string) => AsyncGenerator<Line>,
  content: string | Uint8Array,
): Promise<(Record<string, unknown> | string)[]> => {
  const path = join(folder, 'items')
  writeFileSync(path, content)
  const found: (Record<string, unknown> | string)[] = []
  for await (const line of read(path, 'items'))
    found.push('values' in line ? { line: line.line, ...line.values } : `${line.line} ${line.reason.code}`)
  return found
}

describe('one JSON object a line', () => {
  it('is read with the number of its line, empty lines and marks apart', async () => {
    expect(await linesOf(readJsonLines, '\uFEFF{"a":1}\r\n\n{"a":"\u2028"}')).toEqual([
      { line: 1, a: 1 },
      { line: 3, a: '\u2028' },
    ])
  })

  it('is refused by itself when it is broken', async () => {
    expect(await linesOf(readJsonLines, '{"a":\n"x"\nnull\n{"a":2}')).toEqual([
      '1 import.brokenLine',
      '2 import.brokenLine',
      '3 import.brokenLine',
      { line: 4, a: 2 },
    ])
  })
})

describe('a JSON list', () => {
  it('is read with the number of each item, and refused whole when it is none', async () => {
    expect(await linesOf(readJsonList, '[{"a":1}, 2]')).toEqual([{ line: 1, a: 1 }, '2 import.brokenLine'])
    expect(await linesOf(readJsonList, '{"a":1}')).toEqual(['1 import.brokenLine'])
  })
})

describe('a table', () => {
  it('gives back what was written into its cells, whatever it was', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .map((given) => `x${given.replace(/[\0\uFFFD\r]/g, '')}x`)
    const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 8 }), async (records) => {
        const table = `id,"title.ka"\n${records.map((cells) => cells.map(quoted).join(',')).join('\n')}\n`
        const found = await linesOf(readCsv, table)
        expect(
          found.map((one) => (typeof one === 'string' ? one : [one.id, (one.title as { ka: string }).ka])),
        ).toEqual(records)
      }),
      { numRuns: 60 },
    )
  })

  it('loses one line to quotes that never end, and none below it', async () => {
    const table = 'id,title\n1,"one\n2,"two\nlines"\n3,three\n4,"f"our"\n5,five,six\n6,six\n'
    expect(await linesOf(readCsv, table)).toEqual([
      '2 import.brokenLine',
      { line: 3, id: '2', title: 'two\nlines' },
      { line: 5, id: '3', title: 'three' },
      '6 import.brokenLine',
      '7 import.brokenLine',
      { line: 8, id: '6', title: 'six' },
    ])
  })

  it('with two columns of one name is refused, because one of them would be lost', async () => {
    expect(await linesOf(readCsv, 'id,title,title\n1,a,b\n')).toEqual(['1 import.brokenLine'])
  })
})
