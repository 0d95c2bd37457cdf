import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { origin } from '../support/browser.ts'

const folder = join(process.cwd(), 'docs', 'websites')

/** The curl examples of the docs, as requests to the running sample office. */
const examples = (): { file: string; line: string }[] =>
  readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('curl '))
      .map((line) => ({ file, line })),
  )

const quoted = (line: string): string[] => [...line.matchAll(/'([^']*)'/g)].map(([, text]) => text ?? '')

const ask = (line: string): Promise<Response> => {
  const words = quoted(line)
  const url = new URL(words.find((word) => word.startsWith('http'))?.replace('http://localhost:3000', origin()) ?? '')
  if (line.includes('-X POST'))
    return fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: words.at(-1) })
  for (const [, name, value] of line.matchAll(/--data-urlencode '([^=]+(?:\[[^\]]*\])*)=([^']*)'/g))
    url.searchParams.append(name ?? '', value ?? '')
  return fetch(url)
}

describe('what the docs tell developers of websites', () => {
  it.each(examples())('$file: $line', async ({ line }) => {
    const response = await ask(line)
    const body = (await response.json()) as { docs?: unknown[]; errors?: unknown; totalDocs?: number }
    expect([response.status, body.errors]).toEqual([200, undefined])
    expect(body.docs === undefined || body.docs.length > 0).toBe(true)
  })
})

describe('the small page at /', () => {
  it('says in both languages what runs here and leads to the admin, the API and the docs', async () => {
    const page = await (await fetch(origin())).text()
    expect(page).toContain('სტატისტიკის ეროვნული სამსახურის')
    expect(page).toContain('editorial desk of a national statistics office')
    const links = [...page.matchAll(/href="(\/(?:admin|api|docs)[^"]*)"/g)].map(
      ([, href]) => href?.replaceAll('&amp;', '&') ?? '',
    )
    expect(links.length).toBeGreaterThanOrEqual(8)
    for (const link of new Set(links))
      expect([link, (await fetch(new URL(link, origin()))).status]).toEqual([link, 200])
  })

  it('shows every page of the docs', async () => {
    for (const page of ['', '/rest', '/graphql', '/text', '/files', '/languages', '/errors'])
      expect((await fetch(`${origin()}/docs${page}`)).status).toBe(200)
    expect((await fetch(`${origin()}/docs/nothing`)).status).toBe(404)
  })
})
