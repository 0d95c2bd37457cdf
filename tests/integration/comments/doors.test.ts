import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Thread } from '../../../plugins/comments/domain/thread.ts'
import type { Doc, ErrorBody } from '../../support/desk.ts'
import type { TestPerson } from '../../support/office.ts'
import { auditOf, codeOf } from '../../support/published.ts'
import { richText } from '../../support/text.ts'
import { openReviewing, type Reviewing, slug } from '../approval/reviewing.ts'

let desk: Reviewing

beforeAll(async () => {
  desk = await openReviewing()
}, 120_000)
afterAll(() => desk.close())

type Listed = { comments: Thread[]; mayWrite: boolean } & ErrorBody

const door = (id: string, rest = '') => `/${slug}/${id}/comments${rest}`
const list = (id: string, as: TestPerson | null = desk.people.approver) => desk.api<Listed>(door(id), { as })
const comment = (id: string, body: object, as: TestPerson | null = desk.people.approver) =>
  desk.api<Listed>(door(id), {
    as,
    method: 'POST',
    body: { path: 'body', language: 'ka', quote: '', body: 'რატომ?', ...body },
  })
const act = (id: string, thread: string, what: string, as: TestPerson | null, body: object = {}) =>
  desk.api<Listed>(door(id, `/${thread}/${what}`), { as, method: 'POST', body })

/** A thread on the document, and the document. */
const commented = async (text: string, body: object = {}, as?: TestPerson): Promise<{ doc: Doc; thread: Thread }> => {
  const doc = await desk.inReview(text)
  const answer = await comment(doc.id, body, as)
  expect([answer.status, answer.text]).toEqual([201, answer.text])
  return { doc, thread: answer.body.comments[0] as Thread }
}

/** What the newest draft says in Georgian. */
const draftOf = async (id: string): Promise<Doc> =>
  (await desk.api<Doc>(`/${slug}/${id}?draft=true&locale=ka&depth=0`, { as: desk.people.author })).body
const editorsOf = async (id: string): Promise<unknown> =>
  (await desk.sql('select editor_ids from press_releases where id = $1', [id]))[0]?.editor_ids
const state = async (id: string): Promise<unknown> => [
  await draftOf(id),
  await desk.sql('select path, quote, body, outcome from comments where document_id = $1 order by at', [id]),
]

/** Tries something, and holds that neither the document nor its comments have moved. */
const refused = async (id: string, attempt: () => Promise<{ status: number; body: unknown }>) => {
  const before = await state(id)
  const answer = await attempt()
  expect(await state(id)).toEqual(before)
  return [answer.status, codeOf(answer)]
}

describe('a comment', () => {
  it('on a sentence is read, answered, resolved and opened again by those who work on the document', async () => {
    const { author, approver } = desk.people
    const { doc, thread } = await commented('პირველი', { quote: 'ტექსტი' })
    expect(thread).toMatchObject({
      path: 'body',
      language: 'ka',
      label: 'ტექსტი',
      input: 'body',
      quote: 'ტექსტი',
      author: 'approver',
      isGone: false,
      outcome: null,
      may: { reply: true, resolve: true, accept: false, reopen: false },
    })
    await act(doc.id, thread.id, 'reply', author, { body: 'წყარო იქვეა.' })
    const resolved = await act(doc.id, thread.id, 'resolve', author)
    expect(resolved.body.comments[0]).toMatchObject({
      outcome: 'resolved',
      endedBy: 'author',
      replies: [{ body: 'წყარო იქვეა.', author: 'author' }],
    })
    expect(await refused(doc.id, () => act(doc.id, thread.id, 'resolve', author))).toEqual([
      409,
      'comment.notInThisState',
    ])
    expect((await act(doc.id, thread.id, 'reopen', approver)).body.comments[0]).toMatchObject({
      outcome: null,
      endedBy: null,
    })
  })

  it('stays when its sentence is removed, with its words, and says that they are gone', async () => {
    const { doc, thread } = await commented('წასაშლელი', { quote: 'ტექსტი წასაშლელი', proposal: 'სხვა' })
    await desk.change(slug, doc.id, { body: richText('სულ სხვა რამ') }, 'ka')
    expect((await list(doc.id)).body.comments[0]).toMatchObject({ quote: 'ტექსტი წასაშლელი', isGone: true })
    expect(await refused(doc.id, () => act(doc.id, thread.id, 'accept', desk.people.author))).toEqual([
      409,
      'comment.quoteGone',
    ])
  })

  it('on a field without languages, on the whole field, and on a value that is no text', async () => {
    const doc = await desk.inReview('ველი')
    const answers = [
      await comment(doc.id, { path: 'kind', language: null }),
      await comment(doc.id, { path: 'title', language: 'en' }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([201, 201])
  })

  it('is counted for an approval while nobody has resolved it', async () => {
    const { openComments } = await import('../../../plugins/comments/store.ts')
    const { doc, thread } = await commented('დათვლა')
    const req = await desk.req(desk.people.head)
    const count = () => openComments(req, { kind: 'collection', slug, id: doc.id })
    expect(await count()).toBe(1)
    await act(doc.id, thread.id, 'reply', desk.people.author, { body: 'კი' })
    expect(await count()).toBe(1)
    await act(doc.id, thread.id, 'resolve', desk.people.author)
    expect(await count()).toBe(0)
  })
})

describe('an approver', () => {
  it('is told of comments that nobody has resolved, before they agree, and may agree all the same', async () => {
    const { author, approver } = desk.people
    const { doc, thread } = await commented('გაფრთხილება')
    type Told = { actions: { action: string; warnings: string[] }[] }
    const warnings = async () =>
      (await desk.api<Told>(`/${slug}/${doc.id}/actions`, { as: approver })).body.actions.find(
        ({ action }) => action === 'approve',
      )?.warnings
    expect((await warnings())?.join()).toContain('კომენტარ')
    await act(doc.id, thread.id, 'resolve', author)
    expect((await warnings())?.join()).not.toContain('კომენტარ')
    await act(doc.id, thread.id, 'reopen', author)
    expect((await desk.approve(slug, doc.id, approver)).status).toBe(200)
  })
})

describe('a proposed wording', () => {
  it('is taken over as a save of who accepts it: they become an editor, who proposed it does not', async () => {
    const { author, approver, head } = desk.people
    const { doc, thread } = await commented('მისაღები', { quote: 'ტექსტი', proposal: 'ახალი ტექსტი' })
    const answer = await act(doc.id, thread.id, 'accept', author)
    expect([answer.status, answer.body.comments[0]]).toMatchObject([200, { outcome: 'accepted', endedBy: 'author' }])
    expect(JSON.stringify((await draftOf(doc.id)).body)).toContain('ახალი ტექსტი მისაღები')
    expect(await editorsOf(doc.id)).not.toContain(approver.id)
    expect(await editorsOf(doc.id)).toContain(author.id)
    // The English text waits for the translator, as after every save of the Georgian one.
    const { body } = await desk.api<{ texts: { path: string; en: { standing: string } }[] }>(
      `/${slug}/${doc.id}/languages`,
      { as: author },
    )
    expect(body.texts.find(({ path }) => path === 'body')?.en.standing).toBe('stale')
    expect((await desk.approve(slug, doc.id, approver)).status).toBe(200)
    expect((await desk.approve(slug, doc.id, head)).status).toBe(200)
  })

  it('costs the head who accepts it their own approval', async () => {
    const { approver, head } = desk.people
    const { doc, thread } = await commented('უფროსი', { path: 'title', quote: 'ინფლაცია', proposal: 'ფასები' })
    expect((await act(doc.id, thread.id, 'accept', head)).status).toBe(200)
    expect((await draftOf(doc.id)).title).toBe('ფასები უფროსი')
    expect((await desk.approve(slug, doc.id, approver)).status).toBe(200)
    expect(codeOf(await desk.approve(slug, doc.id, head))).toBe('content.ownWork')
  })

  it('is accepted once, of two who press the key at the same instant', async () => {
    const { author, translator } = desk.people
    const { doc, thread } = await commented('ორივე', { quote: 'ტექსტი', proposal: 'ტექსტი ტექსტი' })
    const answers = await Promise.all([author, translator].map((as) => act(doc.id, thread.id, 'accept', as)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(JSON.stringify((await draftOf(doc.id)).body)).toContain('"ტექსტი ტექსტი ორივე"')
  })

  it('waits with a document that is approved for later: it is locked, and the attempt is in the audit log', async () => {
    const { author, approver, head } = desk.people
    const { doc, thread } = await commented('ჩაკეტილი', { quote: 'ტექსტი', proposal: 'სხვა' })
    expect((await desk.approve(slug, doc.id, approver)).status).toBe(200)
    const publishAt = new Date(Math.ceil(Date.now() / 60_000) * 60_000 + 3_600_000).toISOString()
    expect((await desk.approve(slug, doc.id, head, { publishAt })).status).toBe(200)
    expect(await refused(doc.id, () => act(doc.id, thread.id, 'accept', author))).toEqual([409, 'approval.locked'])
    expect(await auditOf(desk, doc.id)).toContainEqual(
      expect.objectContaining({ action: `${slug}.acceptWording`, outcome: 'refused', actor_id: author.id }),
    )
  })

  it.each([
    ['no wording is proposed', {}, 'comment.noProposal'],
    ['its words stand twice', { path: 'summary', quote: 'ა', proposal: 'ბ' }, 'comment.quoteTwice'],
  ])('is refused when %s', async (name, body, code) => {
    const { doc, thread } = await commented(name, body)
    expect(await refused(doc.id, () => act(doc.id, thread.id, 'accept', desk.people.author))).toEqual([409, code])
  })
})

describe('a comment is refused', () => {
  it.each<[string, object, number, string]>([
    ['without words', { body: ' ' }, 422, 'comment.wordsNeeded'],
    ['that is longer than anybody writes', { body: 'ა'.repeat(2_001) }, 422, 'comment.tooLong'],
    ['on words that are not there', { quote: 'არ წერია' }, 422, 'comment.quoteGone'],
    ['on words of a value that is no text', { path: 'kind', language: null, quote: 'press' }, 422, 'comment.quoteGone'],
    ['on a place that is not there', { path: 'nothing' }, 422, 'comment.noPlace'],
    ['on a field of the staff', { path: 'internalNote', language: null }, 422, 'comment.noPlace'],
    ['on a text without its language', { language: null }, 422, 'comment.noPlace'],
    ['that proposes a wording for nothing', { proposal: 'სხვა' }, 422, 'comment.proposalNeedsQuote'],
  ])('%s', async (name, body, status, code) => {
    const doc = await desk.inReview(name)
    expect(await refused(doc.id, () => comment(doc.id, body))).toEqual([status, code])
  })

  it('on a document that nobody submitted, too, everything works alike', async () => {
    const doc = await desk.release('მონახაზი')
    expect((await comment(doc.id, { quote: 'ტექსტი' })).status).toBe(201)
  })
})

describe('comments are closed', () => {
  it('to the public, and to staff outside the team, who hear what a missing document says', async () => {
    const outsider = await desk.person('operator')
    const { doc, thread } = await commented('საიდუმლო', { quote: 'ტექსტი' })
    const asked = async (as: TestPerson | null) => [
      (await list(doc.id, as)).status,
      (await comment(doc.id, {}, as)).status,
      (await act(doc.id, thread.id, 'resolve', as)).status,
      (await act(doc.id, thread.id, 'accept', as)).status,
    ]
    expect(await asked(null)).toEqual([401, 401, 401, 401])
    expect(await asked(outsider)).toEqual([404, 404, 404, 404])
  })

  it('to staff outside the team also while an older state of the document is public', async () => {
    const outsider = await desk.person('operator')
    const doc = await desk.live('საჯარო')
    await desk.change(slug, doc.id, { summary: 'ჯერ საიდუმლო' }, 'ka')
    await comment(doc.id, { path: 'summary', quote: 'საიდუმლო' }, desk.people.head)
    const answer = await list(doc.id, outsider)
    expect([answer.status, answer.text.includes('საიდუმლო')]).toEqual([404, false])
  })

  it('to staff outside the team also when the newest state is the public one: what was said on the way stays inside', async () => {
    const { author, translator, approver, head, director } = desk.people
    const { doc, thread } = await commented('გამოქვეყნებული', { quote: 'ტექსტი', proposal: 'საიდუმლო' })
    for (const by of [approver, head]) expect((await desk.approve(slug, doc.id, by)).status).toBe(200)
    const outsiders = [await desk.personOf(desk.unit, 'author'), await desk.personOf(null, 'executor')]
    for (const as of outsiders) {
      expect((await desk.api(`/${slug}/${doc.id}`, { as })).status).toBe(200)
      const answers = [
        await list(doc.id, as),
        await comment(doc.id, {}, as),
        ...(await Promise.all(['reply', 'resolve', 'accept'].map((what) => act(doc.id, thread.id, what, as)))),
      ]
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
      for (const { text } of answers) expect(text).not.toContain('საიდუმლო')
    }
    for (const as of [author, translator, approver, head, director, await desk.person('auditor')]) {
      const { status, body } = await list(doc.id, as)
      expect([as.email, status, body.comments.length]).toEqual([as.email, 200, 1])
    }
  })

  it('to writing for who only looks on, and to editing for who only reads', async () => {
    const [auditor, director] = [await desk.person('auditor'), desk.people.director]
    const { doc, thread } = await commented('მხოლოდ ნახვა', { quote: 'ტექსტი', proposal: 'სხვა' })
    expect((await list(doc.id, auditor)).body).toMatchObject({ mayWrite: false, comments: [{ may: { reply: false } }] })
    expect(await refused(doc.id, () => comment(doc.id, {}, auditor))).toEqual([403, 'access.forbidden'])
    for (const what of ['resolve', 'accept'])
      expect(await refused(doc.id, () => act(doc.id, thread.id, what, director))).toEqual([403, 'access.forbidden'])
    expect(await refused(doc.id, () => act(doc.id, thread.id, 'accept', desk.people.approver))).toEqual([
      403,
      'access.forbidden',
    ])
  })

  it('through every door of their own, for everybody', async () => {
    const { thread } = await commented('კარი')
    for (const as of [desk.people.admin, desk.people.head, null]) {
      const answers = [
        await desk.api(`/comments/${thread.id}`, { as }),
        await desk.api('/comments', { as }),
        await desk.api(`/comments/${thread.id}`, { as, method: 'DELETE' }),
        await desk.api(`/comments/${thread.id}`, { as, method: 'PATCH', body: { body: 'სხვა' } }),
      ]
      expect(answers.map(({ status }) => status >= 400 && status < 500)).toEqual([true, true, true, true])
      const { text } = await desk.graphql('{ Comments { docs { body } } }', { as })
      expect(text).not.toContain('რატომ?')
    }
  })

  it('to a comment of another document', async () => {
    const [one, other] = [await commented('ერთი'), await commented('მეორე')]
    expect(await refused(one.doc.id, () => act(one.doc.id, other.thread.id, 'resolve', desk.people.author))).toEqual([
      404,
      'document.missing',
    ])
    expect((await act(one.doc.id, 'x', 'resolve', desk.people.author)).status).toBe(404)
  })
})

describe('a global', () => {
  it('is commented on like a document, and a wording within its rows touches one word of one language', async () => {
    const { press, head } = desk.people
    const global = 'navigation'
    type Menu = { id: string; linkText?: string; subMenu?: Menu[] }
    const menuIn = async (locale: 'ka' | 'en') =>
      (
        await desk.api<{ mainMenu: Menu[] }>(
          `/globals/${global}?draft=true&locale=${locale}&fallback-locale=none&depth=0`,
          {
            as: press,
          },
        )
      ).body.mainMenu
    const item = (linkText: string) => ({ linkText, toAddress: '/about' })
    await desk.change(
      global,
      global,
      { mainMenu: [{ ...item('მთავარი'), subMenu: [item('ჩვენ შესახებ'), item('კონტაქტი')] }] },
      'ka',
      press,
    )
    const [main] = await menuIn('ka')
    const [about, contact] = main?.subMenu ?? []
    const english = [
      {
        ...main,
        linkText: 'Home',
        subMenu: [
          { ...about, linkText: 'About us' },
          { ...contact, linkText: 'Contact' },
        ],
      },
    ]
    await desk.change(global, global, { mainMenu: english }, 'en', press)
    const before = { ka: await menuIn('ka'), en: await menuIn('en') }

    const door = `/globals/${global}/comments`
    const path = `mainMenu/${main?.id}/subMenu/${about?.id}/linkText`
    const begun = await desk.api<Listed>(door, {
      as: head,
      method: 'POST',
      body: { path, language: 'ka', quote: 'ჩვენ', body: 'უფრო ზუსტად', proposal: 'საქსტატის' },
    })
    expect([begun.status, begun.text]).toEqual([201, begun.text])
    const [thread] = begun.body.comments
    expect(thread?.input).toBe('mainMenu.0.subMenu.0.linkText')
    const accepted = await desk.api<Listed>(`${door}/${thread?.id}/accept`, { as: press, method: 'POST' })
    expect([accepted.status, accepted.body.comments[0]?.outcome]).toEqual([200, 'accepted'])
    expect(JSON.stringify(await menuIn('ka'))).toBe(
      JSON.stringify(before.ka).replace('ჩვენ შესახებ', 'საქსტატის შესახებ'),
    )
    expect(await menuIn('en')).toEqual(before.en)
  })
})
