import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { origin } from '../../support/browser.ts'
import { longFilm } from '../../support/media/recordings.ts'
import { postmasterOf, processOf } from '../../support/officeProcesses.ts'
import { cookieOf, paragraph, type Session, signedIn } from '../../support/signedIn.ts'
import { announce, finish, sendUntil, standing } from '../../support/uploadInParts.ts'

const dataFolder = (): string => String(process.env.TEST_DATA_FOLDER)

let author: Session

beforeAll(async () => {
  author = await signedIn('author')
})

/** Waits until the office answers again; it restarts what has died. */
const untilReady = async (): Promise<void> => {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; ) {
    const ready = await fetch(`${origin()}/api/health/ready`).catch(() => null)
    const list = ready?.ok ? await fetch(`${origin()}/api/news?limit=1`).catch(() => null) : null
    if (list?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The office did not come back.')
}

/**
 * Saves one document after another while something is killed in the middle of it.
 * @returns titles that were sent and titles that were acknowledged with 201
 */
const saveThrough = async (word: string, kill: () => void): Promise<{ sent: string[]; acknowledged: string[] }> => {
  const [sent, acknowledged]: [string[], string[]] = [[], []]
  for (let count = 0; count < 30; count += 1) {
    const title = `${word} ${count}`
    sent.push(title)
    const saving = author('/news?locale=ka', { method: 'POST', body: { title, body: paragraph(title) } }).catch(
      () => null,
    )
    if (count === 15) kill()
    const saved = await saving
    if (saved?.status === 201) acknowledged.push(title)
    if (count === 15) await untilReady()
  }
  return { sent, acknowledged }
}

const keptTitles = async (word: string): Promise<string[]> => {
  const kept: string[] = []
  for (let page = 1; page <= 3; page += 1) {
    const { body } = await author(
      `/news?locale=ka&draft=true&limit=100&page=${page}&depth=0&where[title][like]=${encodeURIComponent(word)}`,
    )
    kept.push(...(body.docs as { title: string }[]).map(({ title }) => title))
  }
  return kept
}

const addsUp = async (
  word: string,
  { sent, acknowledged }: { sent: string[]; acknowledged: string[] },
): Promise<void> => {
  const kept = await keptTitles(word)
  expect(acknowledged.length).toBeGreaterThanOrEqual(28)
  expect(acknowledged.filter((title) => !kept.includes(title))).toEqual([])
  expect(kept.filter((title) => !sent.includes(title))).toEqual([])
  expect(new Set(kept).size).toBe(kept.length)
}

describe('kill -9 in the middle of saving', () => {
  it('of the server: every acknowledged save is there, none is doubled or half', async () => {
    const word = `მოკლული${Date.now()}`
    await addsUp(word, await saveThrough(word, () => process.kill(processOf(dataFolder(), 'src/server.ts'), 'SIGKILL')))
  }, 120_000)

  it('of the server while a film comes: it goes on from what the disk holds, and is the one that was sent', async () => {
    const film = longFilm(12 * 1024 * 1024)
    const cookie = await cookieOf('designer')
    const sending = await announce(film, cookie)
    const part = join(dataFolder(), 'uploads', `${sending.path.split('/').pop()}.part`)
    await sendUntil(sending, film, 6 * 1024 * 1024, async () => {
      while (statSync(part).size === 0) await new Promise(setImmediate)
      process.kill(processOf(dataFolder(), 'src/server.ts'), 'SIGKILL')
    })
    await untilReady()
    const offset = Number(await standing(sending))
    expect([offset > 0, offset < film.length, offset]).toEqual([true, true, statSync(part).size])
    const id = await finish(sending, film)
    const original = await fetch(`${origin()}/api/media/${id}/original`, { headers: { cookie, origin: origin() } })
    expect(Buffer.from(await original.arrayBuffer()).equals(film)).toBe(true)
    expect(existsSync(part)).toBe(false)
  }, 120_000)

  it('of the database: every acknowledged save is there, none is doubled or half', async () => {
    const word = `ბაზა${Date.now()}`
    await addsUp(word, await saveThrough(word, () => process.kill(postmasterOf(dataFolder()), 'SIGKILL')))
  }, 120_000)
})
