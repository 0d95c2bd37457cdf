import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Doc } from '../../support/desk.ts'
import type { TestPerson } from '../../support/office.ts'
import { codeOf, locally, publicFace } from '../../support/published.ts'
import { richText } from '../../support/text.ts'
import { openReviewing, type Reviewing, slug } from './reviewing.ts'

let desk: Reviewing

beforeAll(async () => {
  desk = await openReviewing()
}, 120_000)
afterAll(() => desk.close())

const published = { _status: 'published' as const }
const columns = {
  state: 'published',
  visibleFrom: '2020-01-01T00:00:00.000Z',
  publicLocales: 'ka,en',
  everPublic: true,
  editorIds: [],
}
type Attempt = [door: string, attempt: (id: string, as: TestPerson) => Promise<{ status: number }>]

const patch = (query: string, body: object) => (id: string, as: TestPerson) =>
  desk.api(`/${slug}/${id}${query}`, { as, method: 'PATCH', body })
const bulk = (body: object) => (id: string, as: TestPerson) =>
  desk.api(`/${slug}?where[id][equals]=${id}`, { as, method: 'PATCH', body })
const mutation =
  (data: string, more = '') =>
  (id: string, as: TestPerson) =>
    desk.graphql(`mutation { updatePressRelease(id: "${id}"${more}, data: { ${data} }) { id } }`, { as })
const local =
  (data: object, more: object = {}) =>
  (id: string) =>
    locally(() => desk.payload.update({ collection: slug, id, data, overrideAccess: true, ...more } as never))
const localAs = (data: object) => async (id: string, as: TestPerson) => {
  const req = await desk.req(as)
  return locally(() => desk.payload.update({ collection: slug, id, data, overrideAccess: true, req } as never))
}

const attempts: Attempt[] = [
  ['REST PATCH _status', patch('', published)],
  ['REST PATCH _status, draft=false', patch('?draft=false', published)],
  ['REST PATCH of system columns', patch('', columns)],
  ['REST PATCH of state alone', patch('?draft=false', { state: 'approved' })],
  ['REST PATCH publishSpecificLocale', patch('?publishSpecificLocale=ka', { internalNote: 'x' })],
  ['REST PATCH publishAllLocales', patch('?publishAllLocales=true', { internalNote: 'x' })],
  ['REST PATCH autosave', patch('?autosave=true&draft=true', columns)],
  ['REST bulk PATCH _status', bulk(published)],
  ['REST bulk PATCH of system columns', bulk(columns)],
  ['GraphQL _status', mutation('_status: published')],
  ['GraphQL draft: false', mutation('internalNote: "x"', ', draft: false')],
  ['GraphQL state', mutation('state: "published"')],
  ['Local API, access overridden, _status', local(published)],
  ['Local API, access overridden, system columns', local(columns)],
  ['Local API, access overridden, publishAllLocales', local({}, { publishAllLocales: true })],
  ['Local API as a person, access overridden', localAs({ ...columns, ...published })],
  ['Local API as a person, state', localAs({ state: 'published' })],
]

const whom = ['head', 'admin', 'author'] as const

describe.each<[string, 'head' | 'admin', (text: string) => Promise<Doc>]>([
  ['what lacks one agreement, by the head', 'head', (text) => desk.halfWay(text)],
  ['what lacks all of them, by the administrator', 'admin', (text) => desk.inReview(text)],
])('no door lets out %s', (_, role, make) => {
  let doc: Doc
  beforeAll(async () => {
    doc = await make(`კარი ${role}`)
  })

  it.each(attempts)('%s', async (__, attempt) => {
    const { status } = await desk.leavesAlone(doc.id, () => attempt(doc.id, desk.people[role]))
    expect(status).toBeLessThan(500)
    expect((await desk.asPublic(slug, doc.id)).status).toBe(404)
    expect(await desk.stateOf(doc.id)).toBe('inReview')
  })
})

describe('no door changes what the public reads of a document whose change is in review', () => {
  let doc: Doc
  beforeAll(async () => {
    doc = await desk.live('საჯარო')
    await desk.change(slug, doc.id, { summary: 'დაუმტკიცებელი' })
    await desk.submit(slug, doc.id, desk.people.author)
  })

  it.each(attempts)('%s', async (_, attempt) => {
    const { status } = await desk.leavesAlone(doc.id, () => attempt(doc.id, desk.people.head))
    expect(status).toBeLessThan(500)
    expect((await desk.asPublic(slug, doc.id)).body.summary).toBe('შეჯამება საჯარო')
  })
})

describe('what was agreed to once is not agreed to for ever', () => {
  const versionsOf = async (id: string): Promise<{ id: string; title: string }[]> =>
    (await desk.sql(
      `select v.id, l.version_title as title from _press_releases_v v join _press_releases_v_locales l on l._parent_id = v.id and l._locale = 'ka' where v.parent_id = $1 order by v.created_at`,
      [id],
    )) as never

  it('a version that was public comes back as a draft, and is approved anew', async () => {
    const doc = await desk.live('აღდგენა')
    await desk.change(slug, doc.id, { title: 'მეორე' })
    await desk.publish(slug, doc.id)
    const first = (await versionsOf(doc.id)).find(({ title }) => title === 'ინფლაცია აღდგენა')
    await desk.leavesAlone(doc.id, async () => {
      const restored = await desk.api(`/${slug}/versions/${first?.id}`, { as: desk.people.author, method: 'POST' })
      expect(restored.status).toBe(200)
      const byPayload = await locally(() =>
        desk.payload.restoreVersion({ collection: slug, id: String(first?.id), overrideAccess: true }),
      )
      expect(byPayload.status).toBe(403)
      const answer = await desk.approve(slug, doc.id, desk.people.head)
      expect([answer.status, codeOf(answer)]).toEqual([409, 'content.notInThisState'])
    })
    expect((await desk.asPublic(slug, doc.id)).body.title).toBe('მეორე')
  })

  it('a copy of what is public, or of what somebody has agreed to, is a draft of its own', async () => {
    for (const original of [await desk.live('ორეული'), await desk.halfWay('ნახევარი')]) {
      const face = await publicFace(desk, slug, original.id)
      const copied = await desk.api<{ doc: Doc }>(`/${slug}/${original.id}/duplicate?locale=ka`, {
        as: desk.people.author,
        method: 'POST',
        body: {},
      })
      expect(copied.status).toBe(200)
      const { id } = copied.body.doc
      expect([await desk.stateOf(id), await desk.workflowsOf(id)]).toEqual(['draft', []])
      const answer = await desk.leavesAlone(id, () => desk.approve(slug, id, desk.people.head))
      expect([answer.status, codeOf(answer)]).toEqual([409, 'content.notInThisState'])
      expect((await desk.asPublic(slug, id)).status).toBe(404)
      expect(await publicFace(desk, slug, original.id)).toBe(face)
    }
  })

  it('a head who copies a document has written the copy', async () => {
    const original = await desk.live('უფროსის ორეული')
    const copied = await desk.api<{ doc: Doc }>(`/${slug}/${original.id}/duplicate?locale=ka`, {
      as: desk.people.head,
      method: 'POST',
      body: {},
    })
    const { id } = copied.body.doc
    const answer = await desk.submit(slug, id, desk.people.head)
    // The only head of the house is a writer of the copy, so it is told at once that nobody could agree to it.
    expect([answer.status, codeOf(answer)]).toEqual([409, 'approval.nobodyAvailable'])
  })

  it('what an archive brings in has a command of its own, and no door', async () => {
    const doc = await desk.inReview('არქივი')
    const answer = await desk.leavesAlone(doc.id, () =>
      desk.act(slug, doc.id, 'bringIn', desk.people.head, { publishAt: '2020-01-01T00:00:00Z' }),
    )
    expect([answer.status, codeOf(answer)]).toEqual([409, 'content.unknownAction'])
  })

  it('a document that is made with the state of an approved one is a plain draft', async () => {
    const made = await desk.payload.create({
      collection: slug,
      data: { title: 'თითქოს', kind: 'pressRelease', body: richText('x'), ...columns } as never,
      overrideAccess: true,
    })
    expect([await desk.stateOf(String(made.id)), await desk.workflowsOf(String(made.id))]).toEqual(['draft', []])
    expect((await desk.asPublic(slug, String(made.id))).status).toBe(404)
  })
})

describe('an approval is written by its life cycle alone', () => {
  let doc: Doc
  let row: string
  beforeAll(async () => {
    doc = await desk.inReview('ცხრილი')
    row = String((await desk.sql('select id from workflows where document_id = $1', [doc.id]))[0]?.id)
  })
  const forged = {
    workflowState: 'inReview',
    stage: 'head',
    approvals: [{ stage: 'approver', by: 'x', at: '', hashes: {}, shared: null, unit: null }],
  }
  const asIfNew = () => ({
    ...forged,
    documentCollection: slug,
    documentId: doc.id,
    submittedBy: desk.people.author.id,
    submittedAt: '2026-01-01T00:00:00Z',
  })
  const data = 'data: { stage: "head", workflowState: "approved" }'
  const doors: [string, (as: TestPerson) => Promise<{ status: number; body?: unknown }>][] = [
    ['REST POST', (as) => desk.api('/workflows', { as, method: 'POST', body: asIfNew() })],
    ['REST PATCH', (as) => desk.api(`/workflows/${row}`, { as, method: 'PATCH', body: forged })],
    ['REST bulk PATCH', (as) => desk.api(`/workflows?where[id][equals]=${row}`, { as, method: 'PATCH', body: forged })],
    ['REST DELETE', (as) => desk.api(`/workflows/${row}`, { as, method: 'DELETE' })],
    ['REST bulk DELETE', (as) => desk.api(`/workflows?where[id][equals]=${row}`, { as, method: 'DELETE' })],
    ['REST duplicate', (as) => desk.api(`/workflows/${row}/duplicate`, { as, method: 'POST', body: {} })],
    [
      'GraphQL create',
      (as) =>
        desk.graphql(
          `mutation { createWorkflow(data: { documentCollection: "${slug}", documentId: "${doc.id}", workflowState: "inReview", stage: "head", submittedBy: "${as.id}", submittedAt: "2026-01-01T00:00:00Z" }) { id } }`,
          { as },
        ),
    ],
    ['GraphQL update', (as) => desk.graphql(`mutation { updateWorkflow(id: "${row}", ${data}) { id } }`, { as })],
    ['GraphQL delete', (as) => desk.graphql(`mutation { deleteWorkflow(id: "${row}") { id } }`, { as })],
    [
      'Local API as a person',
      async (as) => {
        const req = await desk.req(as)
        return locally(() =>
          desk.payload.update({ collection: 'workflows', id: row, data: forged as never, overrideAccess: false, req }),
        )
      },
    ],
  ]

  it.each(doors)('%s is refused, for head, administrator and author alike', async (_, door) => {
    for (const role of whom) {
      const answer = await desk.leavesAlone(doc.id, () => door(desk.people[role]))
      const { errors } = (answer.body ?? {}) as { errors?: unknown[] }
      expect([role, answer.status >= 400 || (errors?.length ?? 0) > 0]).toEqual([role, true])
      expect([role, answer.status]).not.toEqual([role, 500])
    }
  })

  it('the database keeps one open approval a document, whoever writes', async () => {
    await expect(
      desk.sql(
        `insert into workflows (document_collection, document_id, workflow_state, submitted_by_id, submitted_at) select document_collection, document_id, 'approved', submitted_by_id, submitted_at from workflows where id = $1`,
        [row],
      ),
    ).rejects.toThrow(/workflows_one_open/)
  })
})
