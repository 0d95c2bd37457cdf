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

  it('are right about languages and files: a public document is live, a file has an absolute address', async () => {
    const answerTo = async (page: string): Promise<Record<string, unknown>[]> => {
      const line = examples().find(({ file }) => file.endsWith(page))?.line ?? ''
      return (await typed(line)).body.docs ?? []
    }
    for (const { locales } of await answerTo('languages.md')) expect(locales).toMatchObject({ en: 'live' })
    for (const { url } of await answerTo('files.md')) expect(url).toMatch(`${origin()}/api/media/file/`)
  })
})

const titleOf = (page: string): string => /<title>([^<]*)<\/title>/.exec(page)?.[1] ?? ''

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

  it('says in Georgian that the docs are in English', async () => {
    expect(await (await fetch(origin())).text()).toMatch(/დოკუმენტაცია<\/a><span>[^<]*ინგლისურ/)
  })
})

describe('the docs that the office shows', () => {
  const names = ['', '/rest', '/graphql', '/text', '/files', '/languages', '/errors']
  const shown = () =>
    Promise.all(
      names.map(async (name) => {
        const response = await fetch(`${origin()}/docs${name}`)
        return { name, status: response.status, text: await response.text() }
      }),
    )

  it('have a title of their own each', async () => {
    const found = await shown()
    expect(found.map(({ status }) => status)).toEqual(names.map(() => 200))
    expect(found.map(({ text }) => titleOf(text))).toEqual(
      ['For developers of websites', 'REST', 'GraphQL', 'Formatted text', 'Files', 'Languages', 'Errors'].map(
        (title) => `${title} · Statdesk`,
      ),
    )
  })

  it('lead from each page to every other, and say which one is open', async () => {
    for (const { name, text } of await shown()) {
      const menu = /<nav[\s\S]*?<\/nav>/.exec(text)?.[0] ?? ''
      expect([name, names.filter((other) => !menu.includes(`href="/docs${other}"`))]).toEqual([name, []])
      expect(menu.match(/aria-current="page"/g)).toHaveLength(1)
    }
  })

  it('ask the office that shows them, and no other address', async () => {
    for (const { name, text } of await shown()) expect([name, text.includes('localhost:3000')]).toEqual([name, false])
    expect((await shown()).filter(({ text }) => text.includes(`${origin()}/api`)).length).toBeGreaterThanOrEqual(5)
  })
})

describe('an address at which there is nothing', () => {
  it.each(['/nope', '/nope/deeper', '/docs/nope', '/docs/README', '/docs/rest/nope', '/api', '/favicon.ico'])(
    '%s is answered with 404, in both languages, and leads home',
    async (path) => {
      const response = await fetch(`${origin()}${path}`)
      const text = await response.text()
      expect([response.status, titleOf(text)]).toEqual([404, 'გვერდი ვერ მოიძებნა · Page not found · Statdesk'])
      expect(text).toContain('<html lang="ka"')
      expect(text).toMatch(/<section lang="ka"><h2>გვერდი ვერ მოიძებნა<\/h2>/)
      expect(text).toMatch(/<section lang="en"><h2>Page not found<\/h2>/)
      expect(text).toContain('<a href="/">')
      expect(text).not.toContain('This page could not be found')
    },
  )

  it('takes nothing from the API and the admin', async () => {
    const missing = await fetch(`${origin()}/api/nope`)
    expect([missing.status, missing.headers.get('content-type')]).toEqual([404, expect.stringContaining('json')])
    const inside = await fetch(`${origin()}/admin/nope`)
    expect(await inside.text()).not.toContain('<h2>Page not found</h2>')
    expect((await fetch(`${origin()}/admin/login`)).status).toBe(200)
  })
})
