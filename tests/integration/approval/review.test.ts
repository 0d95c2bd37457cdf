import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { reviewOf } from '../../../plugins/approval-workflow/review.ts'
import { readParts } from '../../../plugins/publishing/reading.ts'
import type { Part } from '../../../src/reading/parts.ts'
import type { TestPerson } from '../../support/office.ts'
import { richText } from '../../support/text.ts'
import { openReviewing, type Reviewing, slug } from './reviewing.ts'

let desk: Reviewing

beforeAll(async () => {
  desk = await openReviewing()
}, 120_000)
afterAll(() => desk.close())

const wordsOf = (part: Part | null): string =>
  part === null ? '' : part.kind === 'rich' ? part.html.replace(/<[^>]*>/g, '') : part.lines.join(' ')

const reading = async (id: string, as: TestPerson, against?: string) =>
  reviewOf(readParts, { req: await desk.req(as), subject: { kind: 'collection', slug, id }, reader: 'ka' }, against)

const changesIn = ({ parts }: Awaited<ReturnType<typeof reading>>) =>
  parts
    .filter(({ change }) => change !== 'same')
    .map(({ now, before, change }) => [
      (now ?? before)?.path,
      (now ?? before)?.language,
      change,
      wordsOf(before),
      wordsOf(now),
    ])

describe('what an approver reads', () => {
  it('is every public word of a new document in both languages, with labels, and nothing to compare it with', async () => {
    const { id } = await desk.inReview('პირველი')
    const review = await reading(id, desk.people.approver)
    expect([review.base, review.underway?.submittedBy]).toEqual([null, 'author'])
    const told = review.parts.map(({ now }) => `${now?.label} ${now?.language ?? '–'}: ${wordsOf(now)}`)
    expect(told).toEqual(
      expect.arrayContaining([
        'სათაური ka: ინფლაცია პირველი',
        'სათაური en: Inflation პირველი',
        'ტექსტი ka: ტექსტი პირველი',
        'სახე –: პრესრელიზი',
        'საჯარო კონტაქტი –: პრესსამსახური',
      ]),
    )
    expect(JSON.stringify(review.parts)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}/)
  })

  it('is, after a change that was asked for, exactly the sentence that was mended, beside what was sent back', async () => {
    const { approver, author } = desk.people
    const { id } = await desk.inReview('მეორე')
    expect((await desk.act(slug, id, 'requestChanges', approver, { reason: 'რიცხვი' })).status).toBe(200)
    await desk.change(slug, id, { body: richText('ტექსტი მეორე, 4.8 პროცენტი') })
    expect((await desk.submit(slug, id, author)).status).toBe(200)
    const review = await reading(id, approver)
    expect([review.base?.kind, review.bases.map(({ kind }) => kind)]).toEqual(['sentBack', ['sentBack']])
    expect(changesIn(review)).toEqual([['body', 'ka', 'changed', 'ტექსტი მეორე', 'ტექსტი მეორე, 4.8 პროცენტი']])
  })

  it('is, of a change to what is public, what would become another one, in each language by itself', async () => {
    const { id } = await desk.live('მესამე')
    await desk.change(slug, id, { title: 'Other title' }, 'en', desk.people.translator)
    await desk.change(slug, id, { summary: null })
    const review = await reading(id, desk.people.head)
    expect(review.base?.kind).toBe('out')
    expect(changesIn(review)).toEqual([
      ['title', 'en', 'changed', 'Inflation მესამე', 'Other title'],
      ['summary', 'ka', 'gone', 'შეჯამება მესამე', ''],
    ])
  })

  it('names who has agreed, and can be laid beside what they agreed to', async () => {
    const { id } = await desk.live('მეოთხე')
    await desk.change(slug, id, { title: 'ახალი სათაური' })
    await desk.submit(slug, id)
    expect((await desk.approve(slug, id, desk.people.approver)).status).toBe(200)
    const review = await reading(id, desk.people.head)
    expect(review.agreed.map(({ name, stage }) => [name, stage])).toEqual([['approver', 'approver']])
    expect([review.base?.kind, changesIn(review)]).toEqual(['agreed', []])
    expect(changesIn(await reading(id, desk.people.head, 'out')).map(([path]) => path)).toEqual(['title'])
  })

  it('is, for staff outside the team, what is public and not a word of what is to come, nor of its approval', async () => {
    const { id } = await desk.live('მეხუთე')
    await desk.change(slug, id, { title: 'საიდუმლო სათაური' })
    await desk.submit(slug, id)
    const outsider = await desk.person('executor')
    for (const against of [undefined, 'out', new Date().toISOString()]) {
      const review = await reading(id, outsider, against)
      expect([review.isNewest, review.underway, review.bases]).toEqual([false, null, []])
      expect(review.parts.map(({ now }) => wordsOf(now))).toContain('ინფლაცია მეხუთე')
      expect(JSON.stringify(review)).not.toContain('საიდუმლო')
    }
  })
})
