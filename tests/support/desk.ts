import { randomInt } from 'node:crypto'
import sharp from 'sharp'
import type { Role } from '../../src/access/roles.ts'
import type { Answer, TestOffice, TestPerson } from './office.ts'
import { richText } from './text.ts'

export type Doc = Record<string, unknown> & { id: string }
type Language = 'ka' | 'en'
export type ErrorBody = { errors: { code: string; message: string; hint: string }[] }

/** What people of the office do, each step through its REST door, with the answer held against what is expected. */
export type Desk = TestOffice & {
  people: Record<'author' | 'translator' | 'head' | 'director' | 'press' | 'admin' | 'designer', TestPerson>
  write: (slug: string, data: object, locale?: Language) => Promise<Doc>
  change: (slug: string, id: string, data: object, locale?: Language, as?: TestPerson) => Promise<Doc>
  act: (
    slug: string,
    id: string,
    action: string,
    as: TestPerson,
    body?: object,
  ) => Promise<Answer<{ doc: Doc } & ErrorBody>>
  hashOf: (slug: string, id: string, as?: TestPerson) => Promise<string>
  /** Publishes what is there now, by the head. */
  publish: (slug: string, id: string, body?: object) => Promise<Doc>
  takeDown: (slug: string, id: string) => Promise<Doc>
  /** A news item in both languages, as a draft. */
  news: (text: string, more?: object) => Promise<Doc>
  publicNews: (text: string, more?: object) => Promise<Doc>
  /** What the public reads: the whole answer, byte for byte. */
  asPublic: (slug: string, id: string, locale?: Language) => Promise<Answer>
  picture: (text: string) => Promise<Doc>
}

const pathOf = (slug: string, id: string): string => (id === slug ? `/globals/${slug}` : `/${slug}/${id}`)

/** A picture of one random colour, so that no two files are alike. */
export const pictureBytes = (): Promise<Buffer> =>
  sharp({
    create: {
      width: 900,
      height: 600,
      channels: 3,
      background: { r: randomInt(256), g: randomInt(256), b: randomInt(256) },
    },
  })
    .png()
    .toBuffer()

const expected = <T>(answer: Answer<T>, status: number, what: string): T => {
  if (answer.status !== status) throw new Error(`${what}: ${answer.status} instead of ${status}\n${answer.text}`)
  return answer.body
}

/** Everyday deeds of people whom an office has already. */
export const deskOf = (office: TestOffice, people: Desk['people']): Desk => {
  const write: Desk['write'] = async (slug, data, locale = 'ka') =>
    expected(
      await office.api<{ doc: Doc }>(`/${slug}?locale=${locale}`, { as: people.author, method: 'POST', body: data }),
      201,
      `write ${slug}`,
    ).doc

  const change: Desk['change'] = async (slug, id, data, locale = 'ka', as = people.author) => {
    const isGlobal = id === slug
    const call = { as, method: isGlobal ? 'POST' : 'PATCH', body: data }
    const body = expected(
      await office.api<{ doc: Doc; result: Doc }>(`${pathOf(slug, id)}?locale=${locale}`, call),
      200,
      `change ${slug}`,
    )
    return isGlobal ? body.result : body.doc
  }

  const act: Desk['act'] = (slug, id, action, as, body = {}) =>
    office.api(`${pathOf(slug, id)}/actions/${action}`, { as, method: 'POST', body })

  const hashOf: Desk['hashOf'] = async (slug, id, as = people.head) =>
    expected(
      await office.api<{ contentHash: string }>(`${pathOf(slug, id)}/actions`, { as }),
      200,
      `actions of ${slug}`,
    ).contentHash

  const publish: Desk['publish'] = async (slug, id, body = {}) =>
    expected(
      await act(slug, id, 'publish', people.head, { contentHash: await hashOf(slug, id), ...body }),
      200,
      `publish ${slug}`,
    ).doc

  const takeDown: Desk['takeDown'] = async (slug, id) =>
    expected(await act(slug, id, 'takeDown', people.head, { reason: 'შეცდომა' }), 200, `take down ${slug}`).doc

  const news: Desk['news'] = async (text, more = {}) => {
    const doc = await write('news', {
      title: `სიახლე ${text}`,
      summary: `შინაარსი ${text}`,
      body: richText(`ტექსტი ${text}`),
      ...more,
    })
    await change(
      'news',
      doc.id,
      { title: `News ${text}`, summary: `Summary ${text}`, body: richText(`Text ${text}`) },
      'en',
      people.translator,
    )
    return doc
  }

  const publicNews: Desk['publicNews'] = async (text, more = {}) => {
    const doc = await news(text, more)
    await publish('news', doc.id)
    return doc
  }

  const picture: Desk['picture'] = async (text) => {
    const form = new FormData()
    form.set(
      '_payload',
      JSON.stringify({
        alt: `სურათი ${text}`,
        credit: `წყარო ${text}`,
        caption: `წარწერა ${text}`,
        licence: 'cc-by-4.0',
        kind: 'photo',
      }),
    )
    form.set('file', new Blob([new Uint8Array(await pictureBytes())], { type: 'image/png' }), `picture-${text}.png`)
    const { doc } = expected(
      await office.api<{ doc: Doc }>('/media?locale=ka', { as: people.author, method: 'POST', form }),
      201,
      'upload',
    )
    await change(
      'media',
      doc.id,
      { alt: `Picture ${text}`, credit: `Source ${text}`, caption: `Caption ${text}` },
      'en',
    )
    return doc
  }

  return {
    ...office,
    people,
    write,
    change,
    act,
    hashOf,
    publish,
    takeDown,
    news,
    publicNews,
    asPublic: (slug, id, locale = 'ka') => office.api(`${pathOf(slug, id)}?locale=${locale}&depth=0`),
    picture,
  }
}

/** Adds the people of the desk and their everyday deeds to an office. */
export const openDesk = async (office: TestOffice): Promise<Desk> => {
  const roles: Record<keyof Desk['people'], Role> = {
    author: 'author',
    translator: 'translator',
    head: 'head',
    director: 'director',
    press: 'press-officer',
    admin: 'admin',
    designer: 'designer',
  }
  const people = await Promise.all(
    Object.entries(roles).map(async ([name, role]) => [name, await office.person(role)] as const),
  )
  return deskOf(office, Object.fromEntries(people) as Desk['people'])
}
