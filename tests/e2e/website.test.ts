import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import { origin } from '../support/browser.ts'

const websites = 'docs/websites'

const pages = ['README.md', ...readdirSync(websites).map((file) => `${websites}/${file}`)]

/** The commands with curl in the shell blocks of the docs, word for word. */
const examples = (): { file: string; line: string }[] =>
  pages.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^```sh\n([\s\S]*?)^```$/gm)]
      .flatMap(([, block = '']) => block.split('\n'))
      .filter((line) => line.startsWith('curl'))
      .map((line) => ({ file, line })),
  )

type Answer = { docs?: Record<string, unknown>[]; errors?: unknown }

/** What a reader sees who copies the line into a shell, with the address of the office that runs here. */
const typed = async (line: string): Promise<{ status: string; body: Answer }> => {
  const command = line
    .replaceAll('http://localhost:3000', origin())
    .replace(/^curl /, "curl -sS -o - -w '\\n%{http_code}' ")
  const { stdout } = await promisify(execFile)('bash', ['-c', command])
  const end = stdout.lastIndexOf('\n')
  return { status: stdout.slice(end + 1), body: JSON.parse(stdout.slice(0, end)) as Answer }
}

describe('what the docs tell developers of websites', () => {
  it('has examples on every page that shows requests', () => {
    expect(new Set(examples().map(({ file }) => file)).size).toBeGreaterThanOrEqual(6)
  })

  it.each(examples())('runs in a shell, $file: $line', async ({ line }) => {
    const { status, body } = await typed(line)
    expect([status, body.errors]).toEqual(['200', undefined])
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
    for (const page of ['', '/rest', '/graphql', '/files', '/languages', '/errors'])
      expect((await fetch(`${origin()}/docs${page}`)).status).toBe(200)
    expect((await fetch(`${origin()}/docs/nothing`)).status).toBe(404)
  })
})
