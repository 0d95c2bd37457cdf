import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { richText } from '../../support/text.ts'
import { openReviewing, type Reviewing, slug } from './reviewing.ts'

let desk: Reviewing

beforeAll(async () => {
  desk = await openReviewing()
}, 120_000)
afterAll(() => desk.close())

const warningsOf = async (id: string, language = 'ka'): Promise<string[]> => {
  const { body } = await desk.api<{ actions: { action: string; warnings: string[] }[] }>(`/${slug}/${id}/actions`, {
    as: desk.people.author,
    headers: { 'accept-language': language },
  })
  // The contact of these documents is a draft, which is said of each of them.
  return (body.actions.find(({ action }) => action === 'submit')?.warnings ?? []).filter(
    (one) => !one.includes('პრესსამსახური'),
  )
}

const figure = (value: number) => ({ figureName: 'წლიური ინფლაცია', value, decimals: 1, unitOfMeasure: '%' })

describe('before a submission the document is looked at', () => {
  it('a figure that only one language has is said, with its field, and how to mend it', async () => {
    const { id } = await desk.release('ორი რიცხვი', { body: richText('ფასები 4.8 პროცენტით გაიზარდა') })
    await desk.change(slug, id, { body: richText('Prices rose by 4.9 percent') }, 'en', desk.people.translator)
    expect(await warningsOf(id)).toEqual([
      expect.stringMatching(/„ტექსტი“: .*ქართულ ტექსტშია: 4\.8\. შეადარეთ/),
      expect.stringMatching(/„ტექსტი“: .*ინგლისურ ტექსტშია: 4\.9\. შეადარეთ/),
    ])
    expect(await warningsOf(id, 'en')).toContainEqual(expect.stringContaining('only the English text has 4.9'))
    expect((await desk.submit(slug, id, desk.people.author)).status).toBe(200)
  })

  it('a headline figure that its own text does not have is said', async () => {
    const { id } = await desk.release('სხვა რიცხვი', {
      body: richText('ფასები 4.8 პროცენტით გაიზარდა'),
      figures: [figure(4.7)],
    })
    await desk.change(slug, id, { body: richText('Prices rose by 4.8 percent') }, 'en', desk.people.translator)
    expect(await warningsOf(id)).toContainEqual(expect.stringContaining('„წლიური ინფლაცია“ (4.7) ქართულ ტექსტსა'))
  })

  it('figures that are right are no matter', async () => {
    const { id } = await desk.release('სწორი რიცხვი', {
      body: richText('ფასები 4.8 პროცენტით გაიზარდა'),
      figures: [figure(4.8)],
    })
    await desk.change(slug, id, { body: richText('Prices rose by 4.8 percent') }, 'en', desk.people.translator)
    expect((await warningsOf(id)).filter((one) => one.includes('4.8'))).toEqual([])
  })

  it('a link to what readers cannot open is said by its title, until it is public', async () => {
    const other = await desk.news('ბმულის ბოლო')
    const { id } = await desk.release('ბმული')
    const linking = {
      root: {
        ...(richText('ტექსტი') as { root: object }).root,
        children: [
          {
            type: 'paragraph',
            format: '',
            indent: 0,
            version: 1,
            direction: null,
            children: [
              {
                type: 'link',
                version: 3,
                format: '',
                indent: 0,
                direction: null,
                fields: { linkType: 'internal', doc: { relationTo: 'news', value: other.id } },
                children: [
                  { type: 'text', text: 'იხილეთ', format: 0, detail: 0, mode: 'normal', style: '', version: 1 },
                ],
              },
            ],
          },
        ],
      },
    }
    await desk.change(slug, id, { body: linking })
    expect(await warningsOf(id)).toEqual([
      expect.stringContaining('ქართულად ვერ გაიხსნება ბმული დოკუმენტზე „სიახლე ბმულის ბოლო“'),
    ])
    await desk.publish('news', other.id)
    expect(await warningsOf(id)).toEqual([])
  })

  it('a term of the list that the translation does not use is said', async () => {
    const { head } = desk.people
    await desk.api('/terms', {
      as: head,
      method: 'POST',
      body: { termKa: 'სამომხმარებლო ფასი', termEn: 'consumer price' },
    })
    const { id } = await desk.release('ტერმინი', { body: richText('სამომხმარებლო ფასები გაიზარდა') })
    expect(await warningsOf(id)).toEqual([expect.stringContaining('„consumer price“')])
    await desk.change(slug, id, { body: richText('Consumer prices rose') }, 'en', desk.people.translator)
    expect(await warningsOf(id)).toEqual([])
  })

  it('tells staff outside the team nothing of a text that they do not read', async () => {
    const { id } = await desk.live('გარეშე პირი')
    await desk.change(slug, id, { body: richText('ფასები 77.7 პროცენტით გაიზარდა') })
    await desk.change(slug, id, { body: richText('Prices rose by 66.6 percent') }, 'en', desk.people.translator)
    expect((await warningsOf(id)).join()).toContain('77.7')
    for (const role of ['executor', 'author', 'approver'] as const) {
      const as = await desk.person(role)
      const { status, text, body } = await desk.api(`/${slug}/${id}/actions`, { as })
      expect([role, status, /77\.7|66\.6/.test(text)]).toEqual([role, 200, false])
      expect(body).toMatchObject({ state: 'published', stateLabel: 'გამოქვეყნებული', contentHash: null })
      expect(new Set((body.actions as { code: string }[]).map(({ code }) => code))).toEqual(
        new Set(['access.forbidden']),
      )
      for (const action of ['submit', 'approve', 'nextEdition', 'takeDown']) {
        const refused = await desk.act(slug, id, action, as, { isMinor: 'yes', contentHash: 'x', reason: 'x' })
        expect([role, action, refused.status, refused.body.errors[0]?.code]).toEqual([
          role,
          action,
          403,
          'access.forbidden',
        ])
      }
    }
  })
})
