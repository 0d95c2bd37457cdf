import { randomInt } from 'node:crypto'
import sharp from 'sharp'
import type { Flow, Stage } from '../../plugins/approval-workflow/domain/flow.ts'
import { officeFlows } from '../../plugins/approval-workflow/officeFlows.ts'
import { editorsOf } from '../../src/access/rights.ts'
import type { Role } from '../../src/access/roles.ts'
import type { Answer, TestOffice, TestPerson } from './office.ts'
import { richText } from './text.ts'

export type Doc = Record<string, unknown> & { id: string }
type Language = 'ka' | 'en'
export type ErrorBody = { errors: { code: string; message: string; hint: string }[] }

/** What people of the office do, each step through its REST door, with the answer held against what is expected. */
export type Desk = TestOffice & {
  people: Record<
    'author' | 'translator' | 'approver' | 'head' | 'director' | 'press' | 'admin' | 'designer' | 'relations',
    TestPerson
  >
  /** The unit that answers for the statistics of the tests; its head is the approver. */
  unit: string
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
  /** Submits what is there now, or puts it back when it was taken down, by somebody who may edit it. */
  submit: (slug: string, id: string, as?: TestPerson) => Promise<Answer<{ doc: Doc } & ErrorBody>>
  /** One agreement to what the person sees. */
  approve: (slug: string, id: string, as: TestPerson, body?: object) => Promise<Answer<{ doc: Doc } & ErrorBody>>
  /**
   * Submits, has every stage before the last agree, and answers what the last agreement was answered with. What was
   * submitted or agreed to already is not asked for again.
   */
  letOut: (slug: string, id: string, as: TestPerson, body: object) => Promise<Answer<{ doc: Doc } & ErrorBody>>
  /** Publishes what is there now: submitted, and agreed to by everybody of its flow. */
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

const codeOf = ({ body }: Answer<{ doc: Doc } & ErrorBody>): string | undefined => body.errors?.[0]?.code

const expected = <T>(answer: Answer<T>, status: number, what: string): T => {
  if (answer.status !== status) throw new Error(`${what}: ${answer.status} instead of ${status}\n${answer.text}`)
  return answer.body
}

const flowOf = (slug: string): Flow => {
  const flow = officeFlows[slug]
  if (!flow) throw new Error(`“${slug}” has no flow`)
  return flow
}

/** Everyday deeds of people whom an office has already. */
export const deskOf = (office: TestOffice, people: Desk['people'], unit: string): Desk => {
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

  const submitter = (slug: string): TestPerson => {
    const able = [people.author, people.press, people.relations].find((person) =>
      person.roles.some((role) => editorsOf(slug).includes(role)),
    )
    if (!able) throw new Error(`nobody of the desk may edit ${slug}`)
    return able
  }

  const submit: Desk['submit'] = async (slug, id, as = submitter(slug)) => {
    const submitted = await act(slug, id, 'submit', as)
    return codeOf(submitted) === 'content.notInThisState' ? act(slug, id, 'putBack', as) : submitted
  }

  const approve: Desk['approve'] = async (slug, id, as, body = {}) =>
    act(slug, id, 'approve', as, { contentHash: await hashOf(slug, id, as), ...body })

  const personOf = ({ roles }: Stage): TestPerson => {
    const person = Object.values(people).find((one) => one.roles.some((role) => roles.includes(role)))
    if (!person) throw new Error(`nobody of the desk is ${roles.join(', ')}`)
    return person
  }

  /** Staff fields are not approved, so the unit may be entered past the doors. */
  const nameUnit = async (slug: string, id: string): Promise<void> => {
    const table = slug.replaceAll('-', '_')
    await office.sql(`update ${table} set responsible_unit_id = $2 where id = $1 and responsible_unit_id is null`, [
      id,
      unit,
    ])
    await office.sql(
      `update _${table}_v set version_responsible_unit_id = $2 where parent_id = $1 and version_responsible_unit_id is null`,
      [id, unit],
    )
  }

  const letOut: Desk['letOut'] = async (slug, id, as, body) => {
    const { stages } = flowOf(slug)
    if (stages.some(({ ofUnit }) => ofUnit)) await nameUnit(slug, id)
    const submitted = await submit(slug, id)
    if (submitted.status !== 200 && submitted.body.errors[0]?.code !== 'content.notInThisState') return submitted
    for (const stage of stages.slice(0, -1)) {
      const agreed = await approve(slug, id, personOf(stage))
      const hasAgreed = codeOf(agreed) === 'approval.notYourTurn'
      if (!hasAgreed) expected(agreed, 200, `${stage.name} agrees to ${slug}`)
    }
    return act(slug, id, 'approve', as, body)
  }

  /** What is agreed to does not change on the way, so it is looked at once. */
  const publish: Desk['publish'] = async (slug, id, body = {}) => {
    const { stages } = flowOf(slug)
    if (stages.some(({ ofUnit }) => ofUnit)) await nameUnit(slug, id)
    const submitted = await submit(slug, id)
    if (codeOf(submitted) !== 'content.notInThisState') expected(submitted, 200, `submit ${slug}`)
    const contentHash = await hashOf(slug, id)
    const agreed = stages.map((stage, index) => ({
      as: personOf(stage),
      sent: index === stages.length - 1 ? body : {},
    }))
    let doc: Doc | undefined
    for (const { as, sent } of agreed)
      doc = expected(await act(slug, id, 'approve', as, { contentHash, ...sent }), 200, `publish ${slug}`).doc
    if (!doc) throw new Error(`“${slug}” has no stages`)
    return doc
  }

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
    unit,
    write,
    change,
    act,
    hashOf,
    submit,
    approve,
    letOut,
    publish,
    takeDown,
    news,
    publicNews,
    asPublic: (slug, id, locale = 'ka') => office.api(`${pathOf(slug, id)}?locale=${locale}&depth=0`),
    picture,
  }
}

const makeUnit = async ({ payload }: TestOffice): Promise<string> => {
  const unit = await payload.create({
    collection: 'units',
    data: { title: 'სტატისტიკის სამმართველო', kind: 'division' } as never,
    locale: 'ka',
    overrideAccess: true,
  })
  return String(unit.id)
}

/** Adds the people of the desk and their everyday deeds to an office. */
export const openDesk = async (office: TestOffice): Promise<Desk> => {
  const roles: Record<keyof Desk['people'], Role> = {
    author: 'author',
    translator: 'translator',
    approver: 'approver',
    head: 'head',
    director: 'director',
    press: 'press-officer',
    admin: 'admin',
    designer: 'designer',
    relations: 'relations-officer',
  }
  // One after the other: all at once they hold every connection of the office, and a busy machine gives up waiting.
  const people = {} as Desk['people']
  for (const [name, role] of Object.entries(roles)) people[name as keyof Desk['people']] = await office.person(role)
  const unit = await makeUnit(office)
  await office.sql('update users set unit_id = $2 where id = $1', [people.approver.id, unit])
  return deskOf(office, people, unit)
}
