import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { archiveFolder, newsItem } from '../../support/archive.ts'
import { type Desk, openDesk } from '../../support/desk.ts'
import { openOffice } from '../../support/office.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk(await openOffice())
})
afterAll(() => desk.close())

type Ended = { code: number | null; said: string; drawn: string }

const start = (...args: string[]): { child: ChildProcess; ended: Promise<Ended> } => {
  const child = spawn(process.execPath, ['scripts/import.ts', ...args], {
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production' },
  })
  let [said, drawn] = ['', '']
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => (said += String(piece)))
  child.stderr?.on('data', (piece) => (drawn += String(piece)))
  return { child, ended: new Promise((resolve) => child.once('close', (code) => resolve({ code, said, drawn }))) }
}

const known = async (): Promise<number> => Number((await desk.sql('select count(*) from import_items'))[0]?.count)

const until = async (condition: () => Promise<boolean>): Promise<void> => {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20))
}

const many = (count: number, more: object = {}) => Array.from({ length: count }, (_, index) => newsItem(index, more))

describe('npm run import', () => {
  it('killed in the middle goes on when it is run again: every item is there once, with what belongs to it', async () => {
    const folder = archiveFolder({ 'news.jsonl': many(60) })
    const args = [folder, '--as', desk.people.head.email, '--public']
    const killed = start(...args)
    await until(async () => (await known()) >= 20)
    killed.child.kill('SIGKILL')
    await killed.ended
    const before = await known()
    expect(before).toBeLessThan(60)
    const { code, said } = await start(...args).ended
    expect([code, said.includes(`created ${60 - before}, updated 0, unchanged ${before}`)]).toEqual([0, true])
    const [counts] =
      await desk.sql(`select (select count(*) from news)::int as docs, (select count(*) from _news_v)::int as versions,
      (select count(*) from redirects)::int as redirects, (select count(*) from slug_registry where collection = 'news')::int as slugs,
      (select count(*) from audit_log where action = 'import.publish')::int as audits, (select count(*) from import_items)::int as items`)
    expect(counts).toEqual({ docs: 60, versions: 60, redirects: 120, slugs: 120, audits: 60, items: 60 })
  }, 300_000)

  it('writes how far it is a line at a time where nobody can draw over it, the last one full', async () => {
    const folder = archiveFolder({ 'news.jsonl': many(60) })
    const { code, drawn } = await start(folder, '--as', desk.people.head.email, '--public').ended
    const lines = drawn.trimEnd().split('\n')
    expect([code, lines.filter((line) => !/^\[#*\.*\] \d+\/60 · \d+\.\d\/s · (\d+:\d\d|\?) left$/.test(line))]).toEqual(
      [0, []],
    )
    expect(lines.at(-1)).toMatch(/^\[#{30}\] 60\/60 · .* · 0:00 left$/)
    expect(['\r', '\u001b'].filter((sign) => drawn.includes(sign))).toEqual([])
  }, 120_000)

  it('ends with 1 when a line is refused, and says in the report which and why, in both languages', async () => {
    const folder = archiveFolder({ 'news.jsonl': [newsItem('a'), newsItem('=b', { title: {} })] })
    const { code, said } = await start(folder, '--as', desk.people.head.email, '--dry-run').ended
    const report = readFileSync(join(folder, 'report.csv'), 'utf8')
    expect([code, said.includes('refused 1'), await known()]).toEqual([1, true, 60])
    expect(report.split('\n')[2]).toMatch(/^news\.jsonl,2,news,news-=b,refused,.*სათაური.*title/)
  }, 120_000)

  it('says in a sentence what is missing', async () => {
    const { code, said } = await start('/nowhere').ended
    expect([code, said]).toEqual([1, expect.stringContaining('--as')])
  }, 120_000)
})
