import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openOffice, type TestOffice } from '../support/office.ts'

let office: TestOffice

beforeAll(async () => {
  office = await openOffice()
}, 120_000)
afterAll(() => office.close())

describe('a news item goes from draft to public', () => {
  it('is written, translated, published by a second person and read in both languages', async () => {
    const [author, translator, head] = [
      await office.person('author'),
      await office.person('translator'),
      await office.person('head'),
    ]
    const body = (text: string) => ({
      root: {
        type: 'root',
        format: '',
        indent: 0,
        version: 1,
        direction: null,
        children: [
          {
            type: 'paragraph',
            format: '',
            indent: 0,
            version: 1,
            direction: null,
            textFormat: 0,
            children: [{ type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 }],
          },
        ],
      },
    })
    const created = await office.api<{ doc: { id: string; slug: string } }>('/news?locale=ka', {
      as: author,
      method: 'POST',
      body: { title: 'სიახლე ᲡᲐᲥᲡᲢᲐᲢᲘᲓᲐᲜ', body: body('ტექსტი') },
    })
    expect([created.status, created.text]).toEqual([201, expect.any(String)])
    const { id } = created.body.doc
    expect(created.body.doc.slug).toBe('siakhle-sakstatidan')
    expect((await office.api(`/news/${id}`)).status).toBe(404)
    const translated = await office.api(`/news/${id}?locale=en`, {
      as: translator,
      method: 'PATCH',
      body: { title: 'News', body: body('Text') },
    })
    expect([translated.status, translated.text]).toEqual([200, expect.any(String)])
    const actions = await office.api<{ contentHash: string; actions: unknown[] }>(`/news/${id}/actions`, { as: head })
    expect([actions.status, actions.text]).toEqual([200, expect.any(String)])
    const published = await office.api(`/news/${id}/actions/publish`, {
      as: head,
      method: 'POST',
      body: { contentHash: actions.body.contentHash },
    })
    expect([published.status, published.text]).toEqual([200, expect.any(String)])
    const [ka, en] = [
      await office.api<{ title: string }>(`/news/${id}?locale=ka`),
      await office.api<{ title: string }>(`/news/${id}?locale=en`),
    ]
    expect([ka.status, ka.body.title, en.body.title]).toEqual([200, 'სიახლე საქსტატიდან', 'News'])
  })
})
