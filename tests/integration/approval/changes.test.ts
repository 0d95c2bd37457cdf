import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { setClock } from '../../../src/time/clock.ts'
import type { Doc } from '../../support/desk.ts'
import { auditOf, codeOf, locally } from '../../support/published.ts'
import { openReviewing, type Reviewing, slug } from './reviewing.ts'

let desk: Reviewing

beforeAll(async () => {
  desk = await openReviewing()
}, 120_000)
afterAll(() => desk.close())

/** A whole minute that has not come. */
const at = new Date(Math.ceil((Date.now() + 3_600_000) / 60_000) * 60_000)

const told = (answer: { status: number; body: unknown }) => [answer.status, codeOf(answer)]
const stageOf = async (id: string) => (await desk.workflowsOf(id)).at(-1)?.stage
const sentBack = async (id: string) =>
  (await auditOf(desk, id)).filter(({ action }) => action === `${slug}.sentBack` || action === `${slug}.movedOn`)

describe('a save during an approval sends back exactly what it touched, and says so', () => {
  it('the other language stays agreed to', async () => {
    const { approver, head, translator } = desk.people
    const doc = await desk.halfWay('თარგმანი')
    const before = (await desk.workflowsOf(doc.id))[0]?.approvals
    await desk.change(slug, doc.id, { title: 'Mended' }, 'en', translator)
    expect(await desk.actionsOf(doc.id, head)).toMatchObject({
      state: 'inReview',
      stateLabel: expect.stringContaining('დარგობრივი დეპარტამენტის უფროსი'),
    })
    expect(await sentBack(doc.id)).toMatchObject([
      {
        action: `${slug}.sentBack`,
        outcome: 'done',
        actor_id: translator.id,
        details: { from: 'head', to: 'approver', parts: ['en'] },
      },
    ])
    expect([await stageOf(doc.id), (await desk.workflowsOf(doc.id))[0]?.approvals]).toEqual(['approver', before])
    expect((await desk.approve(slug, doc.id, approver)).status).toBe(200)
    const approvals = (await desk.workflowsOf(doc.id))[0]?.approvals as { hashes: object }[]
    expect(approvals.map(({ hashes }) => Object.keys(hashes).sort())).toEqual([['en', 'ka', 'shared'], ['en']])
    expect((await desk.approve(slug, doc.id, head)).status).toBe(200)
    expect((await desk.asPublic(slug, doc.id, 'en')).body.title).toBe('Mended')
  })

  it('a change of figures, files or dates sends back both languages', async () => {
    const doc = await desk.halfWay('საერთო')
    await desk.change(slug, doc.id, { onDutyPhone: '+995 32 2 00 00 00' })
    expect(await sentBack(doc.id)).toMatchObject([
      { details: { from: 'head', to: 'approver', parts: ['shared', 'ka', 'en'] } },
    ])
    expect(told(await desk.leavesAlone(doc.id, () => desk.approve(slug, doc.id, desk.people.head)))).toEqual([
      409,
      'approval.notYourTurn',
    ])
  })

  it('what comes back as it was is agreed to still', async () => {
    const doc = await desk.halfWay('უკან')
    await desk.change(slug, doc.id, { title: 'სხვა სათაური' })
    expect(await stageOf(doc.id)).toBe('approver')
    await desk.change(slug, doc.id, { title: 'ინფლაცია უკან' })
    expect(await stageOf(doc.id)).toBe('head')
    expect((await sentBack(doc.id)).map(({ action }) => action)).toEqual([`${slug}.sentBack`, `${slug}.movedOn`])
    expect((await desk.approve(slug, doc.id, desk.people.head)).status).toBe(200)
  })

  it('a note among colleagues touches nothing', async () => {
    const doc = await desk.halfWay('შენიშვნა')
    await desk.leavesAlone(doc.id, () => desk.change(slug, doc.id, { internalNote: 'დავრეკოთ' }))
    expect([await stageOf(doc.id), await sentBack(doc.id)]).toEqual(['head', []])
  })

  it.each<[string, (doc: Doc) => Promise<{ status: number }>]>([
    [
      'bulk',
      (doc) =>
        desk.api(`/${slug}?where[id][equals]=${doc.id}&locale=ka`, {
          as: desk.people.author,
          method: 'PATCH',
          body: { title: 'მრავალი' },
        }),
    ],
    [
      'GraphQL',
      (doc) =>
        desk.graphql(`mutation { updatePressRelease(id: "${doc.id}", locale: ka, data: { title: "გრაფი" }) { id } }`, {
          as: desk.people.author,
        }),
    ],
    [
      'autosave',
      (doc) =>
        desk.api(`/${slug}/${doc.id}?locale=ka&autosave=true&draft=true`, {
          as: desk.people.author,
          method: 'PATCH',
          body: { title: 'თავისით' },
        }),
    ],
    [
      'the Local API without a person',
      (doc) =>
        locally(() =>
          desk.payload.update({
            collection: slug,
            id: doc.id,
            locale: 'ka',
            data: { title: 'არავინ' },
            overrideAccess: true,
          }),
        ),
    ],
    [
      'a version that comes back',
      async (doc) => {
        const [first] = await desk.sql(
          'select id from _press_releases_v where parent_id = $1 order by created_at limit 1',
          [doc.id],
        )
        return desk.api(`/${slug}/versions/${first?.id}`, { as: desk.people.author, method: 'POST' })
      },
    ],
  ])('also by %s', async (_, change) => {
    const doc = await desk.release('ყველა კარი')
    await desk.change(slug, doc.id, { title: 'მეორე' })
    await desk.submit(slug, doc.id, desk.people.author)
    expect((await desk.approve(slug, doc.id, desk.people.approver)).status).toBe(200)
    expect((await change(doc)).status).toBe(200)
    expect([await stageOf(doc.id), (await sentBack(doc.id)).length]).toEqual(['approver', 1])
    expect((await desk.asPublic(slug, doc.id)).status).toBe(404)
  })

  it('what became again as it is public has nothing left to agree to, and is recalled', async () => {
    const doc = await desk.live('იგივე')
    await desk.change(slug, doc.id, { title: 'ცვლილება' })
    await desk.submit(slug, doc.id, desk.people.author)
    await desk.change(slug, doc.id, { title: 'ინფლაცია იგივე' })
    await desk.leavesAlone(doc.id, async () => {
      for (const as of [desk.people.approver, desk.people.head])
        expect((await desk.approve(slug, doc.id, as)).status).toBe(409)
      expect(told(await desk.approve(slug, doc.id, desk.people.head))).toEqual([409, 'approval.nothingNew'])
    })
    expect((await desk.act(slug, doc.id, 'recall', desk.people.author)).status).toBe(200)
    expect(await desk.stateOf(doc.id)).toBe('published')
  })
})

describe('what is approved for a later time', () => {
  const approvedFor = async (text: string): Promise<Doc> => {
    const doc = await desk.halfWay(text)
    expect((await desk.approve(slug, doc.id, desk.people.head, { publishAt: at.toISOString() })).status).toBe(200)
    return doc
  }
  const atTime = async (id: string): Promise<number> => {
    const back = setClock(at)
    try {
      return (await desk.asPublic(slug, id)).status
    } finally {
      back()
    }
  }

  it('is locked through every door, and goes out as it was approved', async () => {
    const doc = await approvedFor('ჩაკეტილი')
    const { author, head } = desk.people
    const [first] = await desk.sql(
      'select id from _press_releases_v where parent_id = $1 order by created_at limit 1',
      [doc.id],
    )
    const doors: [string, () => Promise<{ status: number; text?: string }>][] = [
      ['REST', () => desk.api(`/${slug}/${doc.id}`, { as: head, method: 'PATCH', body: { title: 'x' } })],
      [
        'REST of a staff field',
        () => desk.api(`/${slug}/${doc.id}`, { as: author, method: 'PATCH', body: { internalNote: 'x' } }),
      ],
      [
        'autosave',
        () =>
          desk.api(`/${slug}/${doc.id}?autosave=true&draft=true`, {
            as: author,
            method: 'PATCH',
            body: { title: 'x' },
          }),
      ],
      [
        'bulk',
        () => desk.api(`/${slug}?where[id][equals]=${doc.id}`, { as: author, method: 'PATCH', body: { title: 'x' } }),
      ],
      ['a version', () => desk.api(`/${slug}/versions/${first?.id}`, { as: author, method: 'POST' })],
      [
        'the trash',
        () =>
          desk.api(`/${slug}/${doc.id}`, { as: head, method: 'PATCH', body: { deletedAt: new Date().toISOString() } }),
      ],
      ['deletion', () => desk.api(`/${slug}/${doc.id}`, { as: head, method: 'DELETE' })],
      [
        'Local API',
        () =>
          locally(() =>
            desk.payload.update({ collection: slug, id: doc.id, data: { title: 'x' }, overrideAccess: true }),
          ),
      ],
      ['a second submission', () => desk.submit(slug, doc.id, author)],
    ]
    for (const [door, attempt] of doors) {
      const { status, text } = await desk.leavesAlone(doc.id, attempt)
      expect([door, status === 409 || (door === 'bulk' && status === 400), text]).toEqual([door, true, text])
    }
    const graphql = await desk.graphql(
      `mutation { updatePressRelease(id: "${doc.id}", data: { title: "x" }) { id } }`,
      { as: author },
    )
    expect(graphql.body.errors?.[0]?.extensions).toMatchObject({ code: 'approval.locked', statusCode: 409 })
    expect([(await desk.asPublic(slug, doc.id)).status, await atTime(doc.id)]).toEqual([404, 200])
  })

  it('is unlocked by head or director alone, with a reason, and then does not go out', async () => {
    const doc = await approvedFor('გახსნილი')
    const { author, approver, admin, director } = desk.people
    await desk.leavesAlone(doc.id, async () => {
      for (const as of [author, approver])
        expect(told(await desk.act(slug, doc.id, 'unlock', as, { reason: 'x' }))).toEqual([403, 'access.forbidden'])
      expect([403, 404]).toContain((await desk.act(slug, doc.id, 'unlock', admin, { reason: 'x' })).status)
      expect(told(await desk.act(slug, doc.id, 'unlock', director, {}))).toEqual([422, 'content.reasonNeeded'])
    })
    expect((await desk.act(slug, doc.id, 'unlock', director, { reason: 'შეცდომა ცხრილში' })).status).toBe(200)
    expect([await desk.stateOf(doc.id), await atTime(doc.id)]).toEqual(['draft', 404])
    expect((await auditOf(desk, doc.id)).at(-1)).toMatchObject({
      action: `${slug}.unlock`,
      outcome: 'done',
      actor_id: director.id,
      reason: 'შეცდომა ცხრილში',
    })
    expect((await desk.change(slug, doc.id, { title: 'შესწორდა' })).title).toBe('შესწორდა')
  })

  it.each(['unlock', 'takeDown'])(
    'its writers are remembered after %s: the author who is head does not put back own work',
    async (action) => {
      const writer = await desk.personOf(desk.unit, 'author', 'head')
      const doc = await desk.release(`დაბრუნდა ${action}`)
      await desk.change(slug, doc.id, { summary: 'უფროსმა დაწერა' }, 'ka', writer)
      await desk.submit(slug, doc.id, desk.people.author)
      await desk.approve(slug, doc.id, desk.people.approver)
      const when = action === 'unlock' ? { publishAt: at.toISOString() } : {}
      expect((await desk.approve(slug, doc.id, desk.people.head, when)).status).toBe(200)
      expect((await desk.act(slug, doc.id, action, writer, { reason: 'შეცდომა' })).status).toBe(200)
      expect((await desk.submit(slug, doc.id, desk.people.author)).status).toBe(200)
      expect((await desk.approve(slug, doc.id, desk.people.approver)).status).toBe(200)
      expect(told(await desk.leavesAlone(doc.id, () => desk.approve(slug, doc.id, writer)))).toEqual([
        409,
        'content.ownWork',
      ])
      expect((await desk.approve(slug, doc.id, desk.people.head)).status).toBe(200)
      expect((await desk.asPublic(slug, doc.id)).status).toBe(200)
    },
  )
})

describe('a take-down waits for no approval', () => {
  it('ends the one that is under way: nothing of the document is public, and nobody agrees to it any more', async () => {
    const doc = await desk.live('მოხსნა')
    await desk.change(slug, doc.id, { title: 'ცვლილება' })
    await desk.submit(slug, doc.id, desk.people.author)
    expect((await desk.act(slug, doc.id, 'takeDown', desk.people.press, { reason: 'შეცდომა' })).status).toBe(200)
    expect((await desk.asPublic(slug, doc.id)).status).toBe(404)
    expect([await desk.stateOf(doc.id), (await desk.workflowsOf(doc.id)).at(-1)]).toMatchObject([
      'draft',
      { workflow_state: 'ended', outcome: 'takenDown' },
    ])
    expect(told(await desk.approve(slug, doc.id, desk.people.approver))).toEqual([409, 'content.notInThisState'])
    expect((await desk.asPublic(slug, doc.id)).status).toBe(404)
  })
})

describe('a global goes the same way', () => {
  const write = (headline: string, locale: 'ka' | 'en' = 'ka') =>
    desk.change('home', 'home', { headline }, locale, desk.people.press)

  it('its change waits for the head, goes out as it was agreed to, and is locked until a stated minute', async () => {
    const { press, head } = desk.people
    await write('მთავარი')
    await write('Home', 'en')
    const unpublished = await desk.asPublic('home', 'home')
    expect((await desk.submit('home', 'home', press)).status).toBe(200)
    const stale = await desk.hashOf('home', 'home')
    await write('შესწორებული')
    expect(told(await desk.act('home', 'home', 'approve', head, { contentHash: stale }))).toEqual([
      409,
      'content.otherContent',
    ])
    expect((await desk.asPublic('home', 'home')).text).toBe(unpublished.text)
    const when = { publishAt: at.toISOString() }
    expect((await desk.approve('home', 'home', head, when)).status).toBe(200)
    const locked = await desk.api('/globals/home?locale=ka', { as: press, method: 'POST', body: { headline: 'x' } })
    expect(told(locked)).toEqual([409, 'approval.locked'])
    expect((await desk.act('home', 'home', 'unlock', head, { reason: 'სხვა სათაური' })).status).toBe(200)
    expect((await desk.submit('home', 'home', press)).status).toBe(200)
    expect((await desk.approve('home', 'home', head)).status).toBe(200)
    expect((await desk.asPublic('home', 'home')).body.headline).toBe('შესწორებული')
  })
})
