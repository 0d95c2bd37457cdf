import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Desk, type Doc, openDesk } from '../../support/desk.ts'
import { openOffice } from '../../support/office.ts'
import { auditOf, codeOf, publicFace } from '../../support/published.ts'
import { richText } from '../../support/text.ts'

const slug = 'press-releases'

let desk: Desk
let contact: string

beforeAll(async () => {
  desk = await openDesk(await openOffice())
  const written = await desk.api<{ doc: Doc }>('/public-contacts', {
    as: desk.people.press,
    method: 'POST',
    body: { title: 'პრესსამსახური' },
  })
  contact = written.body.doc.id
  await desk.change('public-contacts', contact, { title: 'Press office' }, 'en', desk.people.press)
  await desk.publish('public-contacts', contact)
}, 120_000)
afterAll(() => desk.close())

/** A press release of one month in both languages. */
const monthly = async (text: string): Promise<Doc> => {
  const doc = await desk.write(slug, {
    title: `ინფლაცია ${text}: 2026 წლის ოქტომბერი`,
    kind: 'pressRelease',
    summary: 'ფასები 3.6%-ით გაიზარდა. წყარო საქსტატია.',
    body: richText('წლიურმა ინფლაციამ 3.6% შეადგინა. მეთოდოლოგია არ შეცვლილა.'),
    periodFrom: '2026-10-01',
    periodTo: '2026-10-31',
    frequency: 'monthly',
    figures: [
      {
        figureName: 'ინფლაცია',
        value: 3.6,
        decimals: 1,
        unitOfMeasure: '%',
        comparisons: [{ comparedWith: 'previousPeriod', change: 0.2, changeUnit: 'პ.პ.' }],
      },
    ],
    publicContact: contact,
    internalNote: 'ჩვენ შორის',
  })
  await desk.change(
    slug,
    doc.id,
    {
      title: `Inflation ${text}: October 2026`,
      summary: 'Prices rose by 3.6%. The source is Geostat.',
      body: richText('Annual inflation was 3.6%. The methodology did not change.'),
      figures: (doc.figures as { id: string; comparisons: { id: string }[] }[]).map(({ id, comparisons }) => ({
        id,
        figureName: 'Inflation',
        value: 3.6,
        decimals: 1,
        unitOfMeasure: '%',
        comparisons: comparisons.map((row) => ({
          id: row.id,
          comparedWith: 'previousPeriod',
          change: 0.2,
          changeUnit: 'p.p.',
        })),
      })),
    },
    'en',
  )
  return doc
}

const published = async (text: string): Promise<Doc> => {
  const doc = await monthly(text)
  await desk.publish(slug, doc.id)
  return doc
}

type Made = { made: { collection: string; id: string } }
const begin = (id: string, as = desk.people.author) => desk.act(slug, id, 'nextEdition', as)
const madeBy = async (id: string): Promise<string> => ((await begin(id)).body as unknown as Made).made.id
const read = async (id: string, locale: 'ka' | 'en'): Promise<Doc> =>
  (
    await desk.api<Doc>(`/${slug}/${id}?draft=true&depth=0&locale=${locale}&fallback-locale=none`, {
      as: desk.people.author,
    })
  ).body

type Waiting = { sentences: { language: string; field: string; sentence: string; was: string | null }[] }
const waitingIn = async (id: string): Promise<Waiting['sentences']> =>
  (await desk.api<Waiting>(`/${slug}/${id}/waiting`, { as: desk.people.author })).body.sentences

describe('the next edition', () => {
  it('is a draft of both languages with structure, contact and words, and without a figure; the edition before is untouched', async () => {
    const doc = await published('სტრუქტურა')
    const face = await publicFace(desk, slug, doc.id)
    const next = await madeBy(doc.id)
    const [ka, en] = [await read(next, 'ka'), await read(next, 'en')]
    expect(ka).toMatchObject({
      title: 'ინფლაცია სტრუქტურა: [___] წლის [___]',
      summary: 'ფასები [___]%-ით გაიზარდა. წყარო საქსტატია.',
      periodFrom: '2026-11-01',
      periodTo: '2026-11-30',
      figures: [
        { figureName: 'ინფლაცია', value: null, decimals: 1, unitOfMeasure: '%', comparisons: [{ change: null }] },
      ],
      publicContact: contact,
      previousEdition: doc.id,
      state: 'draft',
      _status: 'draft',
      slug: null,
      internalNote: null,
      number: null,
    })
    expect(en).toMatchObject({
      title: 'Inflation სტრუქტურა: [___]',
      figures: [{ figureName: 'Inflation', unitOfMeasure: '%', comparisons: [{ changeUnit: 'p.p.' }] }],
      slug: null,
    })
    expect((await desk.api(`/${slug}/${next}`)).status).toBe(404)
    expect(await publicFace(desk, slug, doc.id)).toBe(face)
  })

  it('is recorded, with the one who began it', async () => {
    const doc = await published('აუდიტი')
    const next = await madeBy(doc.id)
    const entry = (await auditOf(desk, doc.id)).find(({ action }) => action === `${slug}.nextEdition`)
    expect(entry).toMatchObject({ actor_id: desk.people.author.id, outcome: 'done', details: { made: next } })
  })

  it('names every sentence that held a figure with what it said, until it is written anew', async () => {
    const doc = await published('წინადადებები')
    const next = await madeBy(doc.id)
    const before = await waitingIn(next)
    expect(before).toContainEqual({
      language: 'ka',
      field: 'ტექსტი',
      sentence: 'წლიურმა ინფლაციამ [___]% შეადგინა.',
      was: 'წლიურმა ინფლაციამ 3.6% შეადგინა.',
    })
    expect(before.map(({ sentence }) => sentence).join()).not.toContain('მეთოდოლოგია')
    await desk.change(slug, next, { body: richText('წლიურმა ინფლაციამ 3.9% შეადგინა. მეთოდოლოგია არ შეცვლილა.') })
    expect((await waitingIn(next)).filter(({ language, field }) => language === 'ka' && field === 'ტექსტი')).toEqual([])
  })

  it('does not go out while a figure is to come, and one language may go first', async () => {
    const doc = await published('კარიბჭე')
    const next = await madeBy(doc.id)
    const figures = ((await read(next, 'ka')).figures as { id: string; comparisons: { id: string }[] }[]).map(
      (row) => ({
        ...row,
        value: 3.9,
        comparisons: row.comparisons.map((one) => ({ ...one, change: 0.3 })),
      }),
    )
    await desk.change(slug, next, { title: 'ინფლაცია კარიბჭე, ნოემბერი', summary: 'ფასები გაიზარდა.', figures })
    const tryToPublish = async (body = {}) =>
      desk.letOut(slug, next, desk.people.head, { contentHash: await desk.hashOf(slug, next), ...body })
    const refused = await tryToPublish()
    expect([refused.status, codeOf(refused), refused.text.includes('[___]')]).toEqual([409, 'content.incomplete', true])
    await desk.change(slug, next, { body: richText('ყველაფერი შევსებულია: 3.9%.') })
    expect(codeOf(await tryToPublish())).toBe('content.languageMissing')
    expect((await tryToPublish({ followsOn: { en: '2099-01-01' } })).status).toBe(200)
    expect([(await desk.asPublic(slug, next)).status, (await desk.asPublic(slug, next, 'en')).status]).toEqual([
      200, 404,
    ])
    expect((await read(next, 'ka')).slug).toBe('inplatsia-karibche-noemberi')
  })

  it('takes no address away: a title with a blank keeps the one that the document has', async () => {
    const doc = await published('მისამართი')
    const { slug: address } = await read(doc.id, 'ka')
    const changed = await desk.change(slug, doc.id, { title: 'ინფლაცია [___] წელს' })
    expect([address, changed.slug]).toEqual([expect.any(String), address])
  })

  it('is begun once: two people at the same instant get one draft', async () => {
    const doc = await published('ერთხელ')
    const answers = await Promise.all([begin(doc.id), begin(doc.id, desk.people.press)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(codeOf(await begin(doc.id))).toBe('content.editionBegun')
    const drafts = await desk.sql('select id from press_releases where previous_edition_id = $1', [doc.id])
    expect(drafts).toHaveLength(1)
    await desk.change(slug, String(drafts[0]?.id), { deletedAt: '2026-11-23T00:00:00.000Z' }, 'ka', desk.people.head)
    expect((await begin(doc.id)).status).toBe(200)
  })

  it('is of no document that is not public, not of a series, or not there; and nobody may pretend one', async () => {
    const draft = await monthly('პროექტი')
    const news = await desk.publicNews('სერიის გარეშე')
    const stranger = await desk.person('operator')
    expect([
      codeOf(await begin(draft.id)),
      codeOf(await desk.act('news', news.id, 'nextEdition', desk.people.author)),
      (await begin((await published('უცხო')).id, stranger)).status,
      (await begin('00000000-0000-4000-8000-000000000000')).status,
    ]).toEqual(['content.notInThisState', 'content.noSeries', 403, 404])
    await desk.api(`/${slug}/${draft.id}`, {
      as: desk.people.author,
      method: 'PATCH',
      body: { previousEdition: news.id },
    })
    expect((await read(draft.id, 'ka')).previousEdition).toBeNull()
  })
})
