import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Desk, type Doc, openDesk } from '../../support/desk.ts'
import { openOffice } from '../../support/office.ts'
import { codeOf, draftRow, locally, rowOf } from '../../support/published.ts'
import { richText } from '../../support/text.ts'

const later = { publishAt: '2199-01-01T00:00:00Z' }

const releases = 'press-releases'

let desk: Desk
let publicContact: string

beforeAll(async () => {
  desk = await openDesk(await openOffice())
  const { press } = desk.people
  const body = { title: 'პრესსამსახური' }
  const made = await desk.api<{ doc: Doc }>('/public-contacts?locale=ka', { as: press, method: 'POST', body })
  publicContact = made.body.doc.id
  await desk.change('public-contacts', publicContact, { title: 'Press office' }, 'en', press)
  await desk.publish('public-contacts', publicContact)
}, 120_000)
afterAll(() => desk.close())

const inReview = async (text: string): Promise<Doc> => {
  const doc = await desk.news(text)
  expect((await desk.submit('news', doc.id)).status).toBe(200)
  return doc
}

/** A document that is approved and waits for its time. */
const locked = async (text: string): Promise<Doc> => {
  const doc = await desk.news(text)
  await desk.publish('news', doc.id, later)
  return doc
}

/** A press release of the unit, in both languages. */
const release = async (text: string, more: object = {}): Promise<Doc> => {
  const doc = await desk.write(releases, {
    title: `ფასები ${text}`,
    kind: 'pressRelease',
    summary: 'მოკლედ',
    body: richText('ტექსტი'),
    responsibleUnit: desk.unit,
    publicContact,
    ...more,
  })
  await desk.change(releases, doc.id, { title: `Prices ${text}`, summary: 'In short', body: richText('Text') }, 'en')
  return doc
}

const workflowsOf = (id: string) =>
  desk.sql('select workflow_state, stage, unit_id from workflows where document_id = $1 order by submitted_at', [id])

const versionOf = async (id: string): Promise<string> => {
  const [row] = await desk.sql('select id from _news_v where parent_id = $1 order by created_at limit 1', [id])
  return String(row?.id)
}

describe('a document that people are asked to approve', () => {
  it('does not go into the trash, nor away for ever, through any door, until it is recalled', async () => {
    const doc = await inReview('ნაგავი')
    const { head } = desk.people
    const thrown = { deletedAt: '2026-11-27T00:00:00.000Z' }
    const doors: [string, () => Promise<{ status: number }>][] = [
      ['trash', () => desk.api(`/news/${doc.id}`, { as: head, method: 'PATCH', body: thrown })],
      ['bulk trash', () => desk.api(`/news?where[id][equals]=${doc.id}`, { as: head, method: 'PATCH', body: thrown })],
      ['delete', () => desk.api(`/news/${doc.id}`, { as: head, method: 'DELETE' })],
      ['delete in capitals', () => desk.api(`/news/${doc.id.toUpperCase()}`, { as: head, method: 'DELETE' })],
      ['bulk delete', () => desk.api(`/news?where[id][equals]=${doc.id}`, { as: head, method: 'DELETE' })],
      ['GraphQL', () => desk.graphql(`mutation { deleteNews(id: "${doc.id}") { id } }`, { as: head })],
      ['Local API', () => locally(() => desk.payload.delete({ collection: 'news', id: doc.id, overrideAccess: true }))],
    ]
    for (const [door, attempt] of doors) {
      const { status } = await attempt()
      expect([door, status < 500, await rowOf(desk, doc.id)]).toMatchObject([
        door,
        true,
        { state: 'inReview', deleted_at: null },
      ])
    }
    expect(codeOf(await desk.api(`/news/${doc.id}`, { as: head, method: 'PATCH', body: thrown }))).toBe(
      'approval.underway',
    )
    expect(await workflowsOf(doc.id)).toMatchObject([{ workflow_state: 'inReview', stage: 'head' }])
    expect((await desk.act('news', doc.id, 'recall', desk.people.author)).status).toBe(200)
    expect((await desk.api(`/news/${doc.id}`, { as: head, method: 'PATCH', body: thrown })).status).toBe(200)
    expect((await desk.submit('news', doc.id)).status).toBe(404)
  })

  it('takes a version back as a change: it is asked for anew, and who restored it cannot approve it', async () => {
    const doc = await inReview('აღდგენა')
    const second = await desk.person('head')
    const seen = await desk.hashOf('news', doc.id)
    const path = `/news/versions/${await versionOf(doc.id)}`
    expect((await desk.api(path, { as: second, method: 'POST', body: {} })).status).toBe(200)
    const stale = await desk.act('news', doc.id, 'approve', desk.people.head, { contentHash: seen })
    expect([stale.status, codeOf(stale)]).toEqual([409, 'content.otherContent'])
    const own = await desk.approve('news', doc.id, second)
    expect([own.status, codeOf(own)]).toEqual([409, 'content.ownWork'])
    expect(await rowOf(desk, doc.id)).toMatchObject({ ...draftRow, state: 'inReview' })
  })

  it('has copies that nobody is asked to approve', async () => {
    const doc = await inReview('ასლი')
    const copied = await desk.api<{ doc: Doc }>(`/news/${doc.id}/duplicate?locale=ka`, {
      as: desk.people.author,
      method: 'POST',
      body: {},
    })
    const copy = copied.body.doc.id
    expect([await rowOf(desk, copy), await workflowsOf(copy)]).toMatchObject([draftRow, []])
    const approved = await desk.approve('news', copy, desk.people.head)
    expect([approved.status, codeOf(approved)]).toEqual([409, 'content.notInThisState'])
  })

  it('is changed by who says that its texts agree, who then cannot approve it', async () => {
    const doc = await inReview('თანხმობა')
    const second = await desk.person('head')
    const said = await desk.api(`/news/${doc.id}/languages/agree`, {
      as: second,
      method: 'POST',
      body: { paths: ['title'] },
    })
    const own = await desk.approve('news', doc.id, second)
    expect([said.status, own.status, codeOf(own)]).toEqual([200, 409, 'content.ownWork'])
    expect((await desk.approve('news', doc.id, desk.people.head)).status).toBe(200)
  })
})

describe('a press release whose change is being approved', () => {
  it('is followed by the next edition all the same, and its approval goes on', async () => {
    const doc = await release('ოქტომბერში')
    await desk.publish(releases, doc.id)
    await desk.change(releases, doc.id, { summary: 'შესწორებულია' })
    expect((await desk.submit(releases, doc.id)).status).toBe(200)
    const begun = await desk.act(releases, doc.id, 'nextEdition', desk.people.author)
    expect([begun.status, begun.body.doc.state]).toEqual([200, 'inReview'])
    expect(await workflowsOf(doc.id)).toMatchObject([
      { workflow_state: 'ended' },
      { workflow_state: 'inReview', stage: 'approver' },
    ])
    expect((await desk.asPublic(releases, doc.id)).body.summary).toBe('მოკლედ')
  })
})

describe('a document that is approved and waits for its time', () => {
  it('stays as it is through every door that writes', async () => {
    const doc = await locked('კარები')
    const { author } = desk.people
    const before = await desk.hashOf('news', doc.id)
    const version = await versionOf(doc.id)
    const doors: [string, () => Promise<{ status: number }>][] = [
      ['save', () => desk.api(`/news/${doc.id}?locale=ka`, { as: author, method: 'PATCH', body: { title: 'სხვა' } })],
      [
        'save in capitals',
        () => desk.api(`/news/${doc.id.toUpperCase()}`, { as: author, method: 'PATCH', body: { title: 'სხვა' } }),
      ],
      [
        'autosave',
        () => desk.api(`/news/${doc.id}?autosave=true`, { as: author, method: 'PATCH', body: { title: 'სხვა' } }),
      ],
      [
        'bulk',
        () => desk.api(`/news?where[id][equals]=${doc.id}`, { as: author, method: 'PATCH', body: { title: 'სხვა' } }),
      ],
      ['restore', () => desk.api(`/news/versions/${version}`, { as: author, method: 'POST', body: {} })],
      [
        'agree',
        () => desk.api(`/news/${doc.id}/languages/agree`, { as: author, method: 'POST', body: { paths: ['title'] } }),
      ],
      [
        'GraphQL',
        () => desk.graphql(`mutation { updateNews(id: "${doc.id}", data: { title: "X" }) { id } }`, { as: author }),
      ],
      [
        'Local API',
        () =>
          locally(() =>
            desk.payload.update({ collection: 'news', id: doc.id, data: { title: 'X' }, overrideAccess: true }),
          ),
      ],
    ]
    for (const [door, attempt] of doors) {
      const { status } = await attempt()
      expect([door, status < 500, await desk.hashOf('news', doc.id)]).toEqual([door, true, before])
    }
    const saved = await desk.api(`/news/${doc.id}`, { as: author, method: 'PATCH', body: { title: 'სხვა' } })
    expect([saved.status, codeOf(saved)]).toEqual([409, 'approval.locked'])
  })

  it('keeps what somebody types meanwhile, beside it, for the day when it is unlocked', async () => {
    const doc = await locked('შეუნახავი')
    const before = await desk.hashOf('news', doc.id)
    const path = `/news/${doc.id}/unsaved-work?locale=ka`
    const kept = await desk.api(path, { as: desk.people.author, method: 'PUT', body: { changes: { title: 'სხვა' } } })
    expect([kept.status, await desk.hashOf('news', doc.id)]).toEqual([200, before])
    expect((await desk.act('news', doc.id, 'unlock', desk.people.head, { reason: 'შეცდომა' })).status).toBe(200)
    const { body } = await desk.api<{ unsaved: { changes: object } }>(path, { as: desk.people.author })
    expect(body.unsaved.changes).toEqual({ title: 'სხვა' })
  })
})

describe('the head of the unit that answers for a document', () => {
  const read = async (path: string, as: Desk['people']['head']) => (await desk.api(path, { as })).status
  const anotherUnit = async (): Promise<[string, Desk['people']['head']]> => {
    const approver = await desk.person('approver')
    const unit = await desk.payload.create({
      collection: 'units',
      data: { title: 'ვაჭრობის სამმართველო', kind: 'division' },
      locale: 'ka',
      overrideAccess: true,
    })
    await desk.sql('update users set unit_id = $2 where id = $1', [approver.id, unit.id])
    return [String(unit.id), approver]
  }

  it('reads it with its pictures before it is public, and the head of another unit reads neither', async () => {
    const picture = await desk.picture('ვიზირებამდე')
    const doc = await release('სურათით', { cover: picture.id })
    const [, stranger] = await anotherUnit()
    expect((await desk.submit(releases, doc.id)).status).toBe(200)
    const paths = [`/${releases}/${doc.id}?draft=true`, `/media/${picture.id}`]
    for (const path of paths)
      expect([path, await read(path, desk.people.approver), await read(path, stranger)]).toEqual([path, 200, 404])
    expect((await desk.approve(releases, doc.id, desk.people.approver)).status).toBe(200)
  })

  it('is another one as soon as the document names another unit, also while an older text of it is closed again', async () => {
    const doc = await release('ერთეული')
    await desk.publish(releases, doc.id, { visibleUntil: '2199-01-01T00:00:00Z' })
    await desk.sql(`update press_releases set visible_until = '2020-01-01' where id = $1`, [doc.id])
    const [unit, approver] = await anotherUnit()
    await desk.change(releases, doc.id, { summary: 'ახალი', responsibleUnit: unit })
    expect((await desk.submit(releases, doc.id)).status).toBe(200)
    expect([
      await read(`/${releases}/${doc.id}?draft=true`, approver),
      await read(`/${releases}/${doc.id}?draft=true`, desk.people.approver),
    ]).toEqual([200, 404])
    expect((await desk.approve(releases, doc.id, approver)).status).toBe(200)
  })

  it('learns of its approval while the document names their unit, and of none that names no unit', async () => {
    const doc = await release('ჯერი')
    expect((await desk.submit(releases, doc.id)).status).toBe(200)
    const [unit, approver] = await anotherUnit()
    const seen = async () =>
      Promise.all(
        [desk.people.approver, approver].map(async (as) => {
          const path = `/workflows?where[documentId][equals]=${doc.id}`
          return (await desk.api<{ totalDocs: number }>(path, { as })).body.totalDocs
        }),
      )
    expect(await seen()).toEqual([1, 0])
    await desk.change(releases, doc.id, { responsibleUnit: unit })
    expect([await seen(), await workflowsOf(doc.id)]).toMatchObject([[0, 1], [{ stage: 'approver', unit_id: unit }]])
    await desk.change(releases, doc.id, { responsibleUnit: null })
    expect([await seen(), await workflowsOf(doc.id)]).toMatchObject([[0, 0], [{ stage: null, unit_id: null }]])
    await desk.change(releases, doc.id, { responsibleUnit: desk.unit })
    expect(await seen()).toEqual([1, 0])
    expect((await desk.approve(releases, doc.id, desk.people.approver)).status).toBe(200)
  })
})
