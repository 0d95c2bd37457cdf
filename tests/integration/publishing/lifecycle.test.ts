import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { keyedDigest } from '../../../src/lifecycle/keyedDigest.ts'
import { setClock } from '../../../src/time/clock.ts'
import { type Desk, type Doc, openDesk } from '../../support/desk.ts'
import { openOffice } from '../../support/office.ts'
import { auditOf, codeOf, draftRow, fileAddresses, rowOf } from '../../support/published.ts'
import { richText, uploadNode } from '../../support/text.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk(await openOffice())
}, 120_000)
afterAll(() => desk.close())

describe('take-down', () => {
  it('makes everything dark at once, files and all their renditions included', async () => {
    const [cover, inText] = [await desk.picture('გარეკანი'), await desk.picture('ტექსტში')]
    const doc = await desk.publicNews('ჩამოხსნა', { cover: cover.id })
    await desk.change('news', doc.id, { body: richText('ტექსტი', uploadNode(inText.id)) })
    await desk.publish('news', doc.id)
    const addresses = await fileAddresses(desk, [cover.id, inText.id])
    expect(addresses.length).toBeGreaterThan(1)
    for (const address of addresses) expect([address, (await desk.api(address)).status]).toEqual([address, 200])
    await desk.takeDown('news', doc.id)
    for (const address of addresses) expect([address, (await desk.api(address)).status]).toEqual([address, 404])
    for (const path of [`/news/${doc.id}`, `/news/${doc.id}?locale=en`, `/media/${cover.id}`, `/media/${inText.id}`])
      expect([path, (await desk.api(path)).status]).toEqual([path, 404])
    const slug = (await desk.api<{ docs: Doc[] }>('/news?where[slug][equals]=siakhle-chamokhsna')).body.docs
    expect(slug).toEqual([])
    expect(await desk.sql('select 1 from media_usage where document_id = $1', [doc.id])).toEqual([])
    expect(await rowOf(desk, doc.id)).toMatchObject({ ...draftRow, ever_public: true })
  })

  it('leaves a file public that another public document shows', async () => {
    const cover = await desk.picture('საზიარო')
    const [first, second] = [
      await desk.publicNews('საზიარო ერთი', { cover: cover.id }),
      await desk.publicNews('საზიარო ორი', { cover: cover.id }),
    ]
    await desk.takeDown('news', first.id)
    expect((await desk.asPublic('media', cover.id)).status).toBe(200)
    await desk.takeDown('news', second.id)
    expect((await desk.asPublic('media', cover.id)).status).toBe(404)
  })

  it('is open to head, director and press officer, at once and with a reason, and to nobody else', async () => {
    for (const as of [desk.people.director, desk.people.press, desk.people.head]) {
      const doc = await desk.publicNews('მოხსნა')
      expect((await desk.act('news', doc.id, 'takeDown', as, { reason: 'შეცდომა' })).status).toBe(200)
    }
    const doc = await desk.publicNews('რჩება')
    for (const as of [desk.people.author, desk.people.admin, desk.people.translator])
      expect((await desk.act('news', doc.id, 'takeDown', as, { reason: 'შეცდომა' })).status).toBe(403)
    expect((await desk.asPublic('news', doc.id)).status).toBe(200)
  })

  it('what was public once is never deleted, by anybody or any door', async () => {
    const doc = await desk.publicNews('წაშლა')
    await desk.takeDown('news', doc.id)
    const byRest = await desk.api(`/news/${doc.id}`, { as: desk.people.head, method: 'DELETE' })
    const bulk = await desk.api(`/news?where[id][equals]=${doc.id}`, { as: desk.people.head, method: 'DELETE' })
    expect([byRest.status, bulk.status]).toEqual([403, 200])
    await expect(desk.payload.delete({ collection: 'news', id: doc.id, overrideAccess: true })).rejects.toMatchObject({
      code: 'content.wasPublic',
    })
    expect(await rowOf(desk, doc.id)).toMatchObject({ state: 'draft' })
  })

  it('what was announced and became public by time alone counts as public once', async () => {
    const doc = await desk.news('დრო')
    const at = new Date(Math.ceil((Date.now() + 3_600_000) / 60_000) * 60_000)
    await desk.publish('news', doc.id, { publishAt: at.toISOString() })
    const back = setClock(new Date(at.getTime() + 1_000))
    try {
      expect((await desk.asPublic('news', doc.id)).status).toBe(200)
      await desk.takeDown('news', doc.id)
    } finally {
      back()
    }
    expect(await rowOf(desk, doc.id)).toMatchObject({ ever_public: true })
  })

  it('a draft that was never public may be deleted, and frees its address', async () => {
    const doc = await desk.news('წასაშლელი')
    expect((await desk.api(`/news/${doc.id}`, { as: desk.people.author, method: 'DELETE' })).status).toBe(403)
    expect((await desk.api(`/news/${doc.id}`, { as: desk.people.head, method: 'DELETE' })).status).toBe(200)
    expect(await desk.sql('select 1 from slug_registry where document_id = $1', [doc.id])).toEqual([])
  })
})

describe('a stated time', () => {
  it('shows a document at its minute and not one millisecond before, in both languages, with its files', async () => {
    const cover = await desk.picture('ემბარგო')
    const doc = await desk.news('ემბარგო', { cover: cover.id })
    const at = new Date(Math.ceil((Date.now() + 3_600_000) / 60_000) * 60_000)
    await desk.publish('news', doc.id, { publishAt: at.toISOString() })
    const addresses = [
      `/news/${doc.id}?locale=ka`,
      `/news/${doc.id}?locale=en`,
      `/media/${cover.id}`,
      ...(await fileAddresses(desk, [cover.id])),
    ]
    const statuses = async () =>
      (await Promise.all(addresses.map((address) => desk.api(address)))).map(({ status }) => status === 200)
    const back = setClock(new Date(at.getTime() - 1))
    try {
      expect(await statuses()).toEqual(addresses.map(() => false))
      setClock(at)
      expect(await statuses()).toEqual(addresses.map(() => true))
    } finally {
      back()
    }
  })

  it('is not laid on what is public already', async () => {
    const doc = await desk.publicNews('უკვე')
    await desk.change('news', doc.id, { summary: 'ახალი' })
    const answer = await desk.letOut('news', doc.id, desk.people.head, {
      contentHash: await desk.hashOf('news', doc.id),
      publishAt: '2199-01-01T00:00:00Z',
    })
    expect([answer.status, codeOf(answer)]).toEqual([409, 'content.liveCannotWait'])
    expect((await desk.asPublic('news', doc.id)).body.summary).toBe('შინაარსი უკვე')
  })

  it('locks the document, and is taken back by name, with a reason, by the head or the director', async () => {
    const doc = await desk.news('ჩაკეტილი')
    await desk.publish('news', doc.id, { publishAt: '2199-01-01T00:00:00Z' })
    const { people } = desk
    for (const as of [people.author, people.head]) {
      const saved = await desk.api(`/news/${doc.id}?locale=ka`, { as, method: 'PATCH', body: { title: 'შეცვლილი' } })
      expect([saved.status, codeOf(saved)]).toEqual([409, 'approval.locked'])
    }
    const refused = [
      await desk.act('news', doc.id, 'unlock', people.author, { reason: 'შეცდომა' }),
      await desk.act('news', doc.id, 'unlock', people.head, { reason: ' ' }),
      await desk.submit('news', doc.id),
    ]
    expect(refused.map((answer) => [answer.status, codeOf(answer)])).toEqual([
      [403, 'access.forbidden'],
      [422, 'content.reasonNeeded'],
      [409, 'content.notInThisState'],
    ])
    expect(await rowOf(desk, doc.id)).toMatchObject({ _status: 'published', ever_public: false })
    expect((await desk.act('news', doc.id, 'unlock', people.director, { reason: 'შეცდომა' })).status).toBe(200)
    expect(await rowOf(desk, doc.id)).toMatchObject({ ...draftRow, ever_public: false })
    const back = setClock(new Date('2199-01-01T00:00:00Z'))
    try {
      expect((await desk.asPublic('news', doc.id)).status).toBe(404)
    } finally {
      back()
    }
    await desk.change('news', doc.id, { title: 'შესწორებული' })
    await desk.publish('news', doc.id)
    expect((await desk.asPublic('news', doc.id)).body.title).toBe('შესწორებული')
  })
})

describe('a stated end', () => {
  it('makes a document dark at its minute, which goes out again by a new approval, without the old end', async () => {
    const doc = await desk.news('ვადა')
    const end = new Date(Math.ceil((Date.now() + 3_600_000) / 60_000) * 60_000)
    await desk.publish('news', doc.id, { visibleUntil: end.toISOString() })
    const status = async () => (await desk.asPublic('news', doc.id)).status
    expect(await status()).toBe(200)
    const back = setClock(end)
    try {
      expect(await status()).toBe(404)
      await desk.publish('news', doc.id)
      expect([await status(), (await desk.asPublic('news', doc.id, 'en')).status]).toEqual([200, 200])
    } finally {
      back()
    }
  })

  it('stays when a change goes out that states none', async () => {
    const doc = await desk.news('ვადით')
    const end = new Date(Math.ceil((Date.now() + 3_600_000) / 60_000) * 60_000)
    await desk.publish('news', doc.id, { visibleUntil: end.toISOString() })
    await desk.change('news', doc.id, { summary: 'ახალი' })
    await desk.publish('news', doc.id)
    expect((await desk.asPublic('news', doc.id)).body.summary).toBe('ახალი')
    const back = setClock(end)
    try {
      expect((await desk.asPublic('news', doc.id)).status).toBe(404)
    } finally {
      back()
    }
  })
})

describe('retire', () => {
  it('keeps the document readable, with a notice in the language of the reader', async () => {
    const doc = await desk.publicNews('ძველი')
    const before = (await desk.asPublic('news', doc.id)).body
    expect(
      (
        await desk.act('news', doc.id, 'retire', desk.people.head, {
          reason: 'მოძველდა',
          notice: { ka: 'მოძველებულია', en: 'Out of date' },
        })
      ).status,
    ).toBe(200)
    const [ka, en] = [await desk.asPublic('news', doc.id, 'ka'), await desk.asPublic('news', doc.id, 'en')]
    expect(ka.body).toEqual({
      ...before,
      updatedAt: expect.any(String),
      retiredOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      retirementNotice: 'მოძველებულია',
    })
    expect(en.body.retirementNotice).toBe('Out of date')
    expect((await desk.act('news', doc.id, 'retire', desk.people.head, { reason: 'ისევ' })).status).toBe(409)
  })

  it('needs a notice in both languages, and never shows the reason instead', async () => {
    const doc = await desk.publicNews('უშენიშვნო')
    for (const notice of [undefined, { ka: 'მოძველებულია' }, { ka: 'x', en: 'y'.repeat(1_001) }]) {
      const answer = await desk.act('news', doc.id, 'retire', desk.people.head, { reason: 'შიდა მიზეზი', notice })
      expect([answer.status, codeOf(answer)]).toEqual([422, 'content.noticeNeeded'])
    }
    expect((await desk.asPublic('news', doc.id)).body.retirementNotice ?? null).toBeNull()
  })

  it('does not carry an unapproved draft along', async () => {
    const doc = await desk.publicNews('ძველი და ახალი')
    await desk.change('news', doc.id, { title: 'დაუმტკიცებელი' })
    await desk.act('news', doc.id, 'retire', desk.people.head, {
      reason: 'მოძველდა',
      notice: { ka: 'მოძველებულია', en: 'Out of date' },
    })
    expect((await desk.asPublic('news', doc.id)).body.title).toBe('სიახლე ძველი და ახალი')
    const draft = await desk.api<Doc>(`/news/${doc.id}?draft=true&locale=ka`, { as: desk.people.author })
    expect(draft.body.title).toBe('დაუმტკიცებელი')
  })
})

describe('the audit log', () => {
  it('holds who did what, when and why, and what was refused to whom; never content', async () => {
    const doc = await desk.publicNews('ჟურნალი')
    await desk.act('news', doc.id, 'takeDown', desk.people.author, { reason: 'არ შეიძლება' })
    await desk.act('news', doc.id, 'takeDown', desk.people.press, { reason: 'შეცდომა ცხრილში' })
    expect(await auditOf(desk, doc.id)).toMatchObject([
      {
        action: 'news.submit',
        outcome: 'done',
        actor_id: desk.people.author.id,
        details: { from: 'draft', to: 'inReview' },
      },
      {
        action: 'news.approve',
        outcome: 'done',
        actor_id: desk.people.head.id,
        details: { from: 'inReview', to: 'published' },
      },
      {
        action: 'news.takeDown',
        outcome: 'refused',
        actor_id: desk.people.author.id,
        details: { code: 'access.forbidden', status: 403 },
        reason: null,
      },
      { action: 'news.takeDown', outcome: 'done', actor_id: desk.people.press.id, reason: 'შეცდომა ცხრილში' },
    ])
    const [row] = await desk.sql('select to_jsonb(a)::text as whole from audit_log a where document_id = $1', [doc.id])
    expect(String(row?.whole)).not.toContain('სიახლე')
  })

  it('tells nobody the hash of what is not public yet, so that no figure is guessed from it', async () => {
    const doc = await desk.news('გამოცნობა')
    const draft = await desk.hashOf('news', doc.id)
    await desk.publish('news', doc.id)
    const published = await desk.hashOf('news', doc.id)
    await desk.takeDown('news', doc.id)
    const rows = await desk.sql(
      'select before_digest, after_digest from audit_log where document_id = $1 order by at',
      [doc.id],
    )
    const kept = rows.flatMap((row) => Object.values(row))
    // Before and after of the submission, the approval and the take-down.
    const hashes = [draft, draft, draft, draft, published, published]
    const keyed = hashes.map((hash) => keyedDigest(desk.payload.config.secret, hash))
    expect(kept).toEqual(keyed)
    expect(kept).not.toContain(draft)
    expect(kept).not.toContain(published)
  })

  it.each([
    ['update', `update audit_log set reason = 'x'`],
    ['delete', 'delete from audit_log'],
    ['truncate', 'truncate audit_log cascade'],
  ])('refuses %s in the database itself', async (_, statement) => {
    const before = await desk.sql('select count(*) from audit_log')
    await expect(desk.sql(statement)).rejects.toThrow(/only added to/)
    expect(await desk.sql('select count(*) from audit_log')).toEqual(before)
  })

  it('is not written, changed or deleted through any door', async () => {
    const [row] = await desk.sql('select id from audit_log limit 1')
    const auditor = await desk.person('auditor', 'admin', 'head')
    const doors = [
      await desk.api('/audit-log', {
        as: auditor,
        method: 'POST',
        body: { action: 'x', outcome: 'done', at: '2020-01-01T00:00:00Z' },
      }),
      await desk.api(`/audit-log/${row?.id}`, { as: auditor, method: 'PATCH', body: { reason: 'x' } }),
      await desk.api(`/audit-log/${row?.id}`, { as: auditor, method: 'DELETE' }),
      await desk.api(`/audit-log?where[id][equals]=${row?.id}`, { as: auditor, method: 'DELETE' }),
    ]
    expect(doors.map(({ status }) => status)).toEqual([403, 403, 403, 403])
  })
})
