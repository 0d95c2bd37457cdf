import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Desk, type Doc, openDesk } from '../../support/desk.ts'
import { openOffice } from '../../support/office.ts'
import { codeOf } from '../../support/published.ts'
import { richText } from '../../support/text.ts'

const slug = 'survey-results'
type Listed = { actions: { action: string; warnings: string[] }[] }

let desk: Desk

beforeAll(async () => {
  desk = await openDesk(await openOffice())
}, 120_000)
afterAll(() => desk.close())

const warningsOf = async (collection: string, id: string, action: string): Promise<string[]> => {
  const { body } = await desk.api<Listed>(`/${collection}/${id}/actions`, { as: desk.people.author })
  return body.actions.find((one) => one.action === action)?.warnings ?? []
}

describe('before English goes out', () => {
  it('a whole text that only Georgian has is said in the dialog, and does not block', async () => {
    const { id } = await desk.write('news', { title: 'სიახლე', summary: 'მოკლედ', body: richText('ტექსტი') })
    expect(await warningsOf('news', id, 'submit')).toEqual([])
    await desk.change('news', id, { title: 'News', body: richText('Text') }, 'en')
    const [warning, ...others] = await warningsOf('news', id, 'submit')
    expect(warning).toMatch(/^ინგლისურ გვერდზე ცარიელი დარჩება: .+ „ორი ენა“/)
    expect(others).toEqual([])
    expect(await warningsOf('news', id, 'takeDown')).toEqual([])
    await desk.publish('news', id)
    expect((await desk.asPublic('news', id, 'en')).body.title).toBe('News')
  })

  it('words beside a figure block it, and the refusal leads to the row', async () => {
    const row = { value: 72, decimals: 0 }
    const { id, indicators = [] } = (await desk.write(slug, {
      title: 'კმაყოფილება',
      indicators: [{ ...row, indicatorName: 'კმაყოფილი მომხმარებლები', unitOfMeasure: 'ქულა' }],
    })) as Doc & { indicators?: { id: string }[] }
    const english = (unitOfMeasure?: string) =>
      desk.change(
        slug,
        id,
        {
          title: 'Satisfaction',
          indicators: [{ ...row, id: indicators[0]?.id, indicatorName: 'Satisfied users', unitOfMeasure }],
        },
        'en',
      )
    await english()
    await expect(desk.publish(slug, id)).rejects.toThrow(/content\.languageMissing.* 1 · [^;]+ – ინგლისურად/)
    expect((await desk.asPublic(slug, id, 'en')).status).toBe(404)
    await english('Points')
    await desk.publish(slug, id)
    expect((await desk.asPublic(slug, id, 'en')).status).toBe(200)
  })

  it('a credit that only Georgian has blocks it, with the name of the file', async () => {
    const picture = await desk.picture('ხედი')
    await desk.change('media', picture.id, { credit: '' }, 'en')
    const { id } = await desk.news('სურათით', { cover: picture.id })
    const refused = await desk.letOut('news', id, desk.people.head, { contentHash: await desk.hashOf('news', id) })
    expect([refused.status, codeOf(refused)]).toEqual([422, 'content.languageMissing'])
    expect(refused.text).toContain('picture-ხედი.png')
  })
})
