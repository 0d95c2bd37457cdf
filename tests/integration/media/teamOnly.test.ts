import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { picture } from '../../support/media/files.ts'
import { type ErrorBody, type Library, type MediaDoc, openLibrary } from '../../support/media/library.ts'
import type { TestPerson } from '../../support/office.ts'

let library: Library
let file: MediaDoc
let news: string
let stranger: TestPerson

const note = 'შიდა: პირთა თანხმობა ჯერ არ გვაქვს'
const closed = ['internalNote', 'team', 'originalName'] as const

beforeAll(async () => {
  library = await openLibrary()
  stranger = await library.person('author', 'designer')
  const words = { alt: 'სურათი', credit: 'საქსტატი', licence: 'cc-by-4.0', kind: 'photo', downloadName: 'ბაზარი.png' }
  const data = { ...words, internalNote: note, team: [library.author.id] }
  file = (await library.upload(await picture('png'), 'Q3-draft-of-nino.png', data)).body.doc
  await library.describe(file.id)
  news = await library.publishWithCover(file.id)
}, 120_000)
afterAll(() => library.close())

const namesIn = (doc: unknown): string[] => closed.filter((name) => name in (doc as object))
const get = async (path: string, as: TestPerson) => library.api<Record<string, never>>(path, { as })

type Asked = { data?: Record<string, Record<string, unknown>> }

/** What a person gets of the three fields, by every way that leads to the record. */
const answers = async (as: TestPerson): Promise<Record<string, string[]>> => {
  const one = await get(`/media/${file.id}?locale=ka`, as)
  const list = await get(`/media?locale=ka&where[id][equals]=${file.id}`, as)
  const chosen = await get(`/media/${file.id}?${closed.map((name) => `select[${name}]=true`).join('&')}`, as)
  const inside = await get(`/news/${news}?locale=ka&depth=1`, as)
  const query = `{ Media(id: "${file.id}") { ${closed.map((name) => (name === 'team' ? 'team { id }' : name)).join(' ')} } }`
  const { data } = (await library.graphql(query, { as })).body as Asked
  const asked = Object.entries(data?.Media ?? {}).filter(([, value]) => [value ?? []].flat().length > 0)
  return {
    one: namesIn(one.body),
    list: namesIn((list.body as { docs?: object[] }).docs?.[0] ?? {}),
    select: namesIn(chosen.body),
    inside: namesIn((inside.body as { cover?: object }).cover ?? {}),
    graphql: closed.filter((name) => asked.some(([key]) => key === name)),
  }
}

const everywhere = (names: readonly string[]) =>
  Object.fromEntries(['one', 'list', 'select', 'inside', 'graphql'].map((way) => [way, [...names]]))

describe('what is only for those who work on a file', () => {
  it('is read by them, also when the file is public', async () => {
    for (const person of [library.designer, library.author, library.head, await library.person('auditor')])
      expect([person.roles, await answers(person)]).toEqual([person.roles, everywhere(closed)])
  })

  it('is read by no other staff, through no door', async () => {
    for (const person of [stranger, await library.person('operator'), await library.person('relations-officer')]) {
      expect([person.roles, await answers(person)]).toEqual([person.roles, everywhere([])])
      const { text } = await get(`/news/${news}?locale=ka&depth=2`, person)
      expect([text.includes(file.filename), text.includes(note), text.includes('draft-of-nino')]).toEqual([
        true,
        false,
        false,
      ])
    }
  })

  it('is not found out by filters and orders either, nor through a document that shows the file', async () => {
    const asked = [
      ...closed.flatMap((name) => [
        `/media?where[${name}][exists]=true`,
        `/media/count?where[or][0][${name}][exists]=true`,
        `/media?sort=-${name}`,
        `/news?where[cover.${name}][exists]=true`,
        `/news?sort=cover.${name}`,
      ]),
      '/media?where[originalName][like]=Q3',
      `/media?where[team][in]=${library.author.id}`,
      '/news?where[cover.internalNote][like]=თანხმობა',
    ]
    for (const path of asked) expect([path, (await get(path, stranger)).status]).toEqual([path, 400])
    for (const name of closed) {
      const { body } = await library.graphql(`{ allMedia(sort: "${name}") { docs { id } } }`, { as: stranger })
      expect([name, body.data?.allMedia ?? null]).toEqual([name, null])
    }
    const changed = await library.api(`/media?where[internalNote][like]=თანხმობა`, {
      as: stranger,
      method: 'PATCH',
      body: { isShared: true },
    })
    expect([changed.status, (changed.body as { docs?: unknown[] }).docs ?? []]).toEqual([400, []])
  })

  it('hinders nobody in searching by what everybody reads', async () => {
    const found = await get(
      '/media?locale=ka&where[or][0][downloadName][like]=ბაზარი&where[or][1][alt][like]=x',
      stranger,
    )
    expect([found.status, (found.body as { totalDocs?: number }).totalDocs]).toEqual([200, 1])
    expect((await get('/news?locale=ka&where[cover.alt][like]=სურათი', stranger)).status).toBe(200)
  })
})

describe('a public file of others', () => {
  const columns = async () => library.sql('select internal_note, is_shared from media where id = $1', [file.id])
  const team = async () =>
    library.sql(`select users_id from media_rels where parent_id = $1 and path = 'team' order by 1`, [file.id])

  it('is not changed by other staff: nobody makes themselves one of its team, or clears what they do not see', async () => {
    const before = [await columns(), await team()]
    for (const body of [
      { team: [stranger.id] },
      { isShared: true },
      { internalNote: '' },
      { sourceFiles: [file.id] },
    ]) {
      const { status } = await library.api<ErrorBody>(`/media/${file.id}`, { as: stranger, method: 'PATCH', body })
      expect([body, status]).toEqual([body, 403])
    }
    expect([await columns(), await team()]).toEqual(before)
    expect((await get(`/media/${file.id}/original`, stranger)).status).toBe(403)
  })

  it('is not replaced by them, and nothing of it is carried over', async () => {
    const rows = await library.countRows()
    const form = new FormData()
    form.set('file', new File([new Uint8Array(await picture('png', 90, 50))], 'other.png'))
    const { status } = await library.api(`/media/${file.id}/replace`, { as: stranger, method: 'POST', form })
    expect([status, await library.countRows()]).toEqual([403, rows])
  })

  it('keeps what is closed when those who work on it save its words', async () => {
    const free = (
      await library.upload(await picture('png'), 'b.png', { internalNote: note, team: [library.author.id] })
    ).body
    const body = { alt: 'სხვა' }
    const { status } = await library.api(`/media/${free.doc.id}?locale=ka`, {
      as: library.author,
      method: 'PATCH',
      body,
    })
    const [row] = await library.sql('select internal_note, original_name from media where id = $1', [free.doc.id])
    expect([status, row]).toEqual([200, { internal_note: note, original_name: 'b.png' }])
  })
})
