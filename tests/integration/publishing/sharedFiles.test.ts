import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Desk, type Doc, openDesk } from '../../support/desk.ts'
import { openOffice } from '../../support/office.ts'
import { richText } from '../../support/text.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk(await openOffice())
}, 120_000)
afterAll(() => desk.close())

const gateOf = async (id: string) =>
  (await desk.sql('select visible_from, public_locales from media where id = $1', [id]))[0]

const fileStatus = async (picture: Doc): Promise<number> =>
  (await desk.api(String(picture.url).replace(/^.*\/api/, ''))).status

describe('a picture of a document that is taken down', () => {
  it('stays dark when somebody saves the picture with what they had read before', async () => {
    const picture = await desk.picture('სურათი')
    const doc = await desk.publicNews('ერთი', { cover: picture.id })
    const before = await desk.payload.db.findOne({ collection: 'media', where: { id: { equals: picture.id } } })
    expect(await fileStatus(picture)).toBe(200)
    await desk.takeDown('news', doc.id)
    await desk.payload.db.updateOne({ collection: 'media', id: picture.id, data: before as Record<string, unknown> })
    expect([await gateOf(picture.id), await fileStatus(picture)]).toEqual([
      { visible_from: null, public_locales: '' },
      404,
    ])
  })

  it('is dark when both documents that show it are taken down at the same instant', async () => {
    for (let round = 0; round < 5; round += 1) {
      const picture = await desk.picture(`საერთო ${round}`)
      const docs = [
        await desk.publicNews(`პირველი ${round}`, { cover: picture.id }),
        await desk.publicNews(`მეორე ${round}`, { cover: picture.id }),
      ]
      await Promise.all(docs.map(({ id }) => desk.takeDown('news', id)))
      expect(await gateOf(picture.id)).toEqual({ visible_from: null, public_locales: '' })
    }
  })
})

describe('the words of a picture', () => {
  it('do not change beside the approval while a published document shows it', async () => {
    const picture = await desk.picture('აღწერა')
    await desk.publicNews('სურათით', { cover: picture.id })
    const answer = await desk.api<{ errors: { code: string }[] }>(`/media/${picture.id}?locale=en`, {
      as: desk.people.author,
      method: 'PATCH',
      body: { alt: 'UNAPPROVED' },
    })
    expect([answer.status, answer.body.errors[0]?.code]).toEqual([409, 'upload.wordsArePublic'])
  })

  it('are part of what is approved, also of a picture inside the text', async () => {
    const picture = await desk.picture('ტექსტში')
    const upload = {
      type: 'upload',
      relationTo: 'media',
      value: picture.id,
      id: 'a',
      fields: null,
      format: '',
      version: 3,
    }
    const body = richText('ტექსტი')
    const children = [...(body.root.children as object[]), upload]
    const doc = await desk.news('ტექსტით', { body: { root: { ...body.root, children } } })
    const before = await desk.hashOf('news', doc.id)
    await desk.api(`/media/${picture.id}?locale=ka`, {
      as: desk.people.author,
      method: 'PATCH',
      body: { caption: 'სხვა' },
    })
    expect(await desk.hashOf('news', doc.id)).not.toBe(before)
  })
})

describe('a file under embargo', () => {
  it('is not opened by naming its id in a document of one’s own', async () => {
    const picture = await desk.picture('ემბარგო')
    const operator = await desk.person('operator')
    expect((await desk.api(`/media/${picture.id}`, { as: operator })).status).toBe(404)
    const upload = {
      type: 'upload',
      relationTo: 'media',
      value: picture.id,
      id: 'a',
      fields: null,
      format: '',
      version: 3,
    }
    const body = richText('პასუხი')
    await desk.api('/faqs?locale=ka', {
      as: operator,
      method: 'POST',
      body: { title: 'კითხვა', answer: { root: { ...body.root, children: [upload] } } },
    })
    expect((await desk.api(`/media/${picture.id}`, { as: operator })).status).toBe(404)
  })
})

describe('a copy of a document', () => {
  it('is not published by who edited its source', async () => {
    const doc = await desk.news('წყარო')
    await desk.change('news', doc.id, { summary: 'უფროსის წინადადება' }, 'ka', desk.people.head)
    const copy = await desk.api<{ doc: Doc }>(`/news/${doc.id}/duplicate?locale=ka`, {
      as: desk.people.author,
      method: 'POST',
      body: {},
    })
    const id = copy.body.doc.id
    const second = await desk.person('head')
    const answer = await desk.letOut('news', id, desk.people.head, {
      contentHash: await desk.hashOf('news', id),
    })
    expect([answer.status, answer.body.errors[0]?.code]).toEqual([409, 'content.ownWork'])
    expect((await desk.approve('news', id, second)).status).toBe(200)
  })
})

describe('staff outside the team', () => {
  it('learn no order of hidden documents and no hash of a draft', async () => {
    const operator = await desk.person('operator')
    const doc = await desk.publicNews('ჩვეულებრივი')
    expect((await desk.api('/press-releases?sort=publications.title', { as: operator })).status).toBe(400)
    const actions = await desk.api<{ contentHash: string | null }>(`/news/${doc.id}/actions`, { as: operator })
    expect([actions.status, actions.body.contentHash]).toEqual([200, null])
  })
})
