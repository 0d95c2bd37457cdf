import { beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { origin } from '../support/browser.ts'
import { approveAs, paragraph, type Session, signedIn } from '../support/signedIn.ts'

type Media = { id: string; url: string; sizes: Record<string, { url: string | null }> }

let author: Session
let head: Session
let id = ''
let files: string[] = []

const statusOf = async (path: string): Promise<number> => (await fetch(new URL(path, origin()))).status

const uploadPicture = async (): Promise<Media> => {
  const login = await fetch(`${origin()}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: origin() },
    body: JSON.stringify({ email: 'author@sample.example', password: 'statdesk-sample' }),
  })
  const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? ''
  const form = new FormData()
  const picture = await sharp({ create: { width: 1500, height: 900, channels: 3, background: '#775533' } })
    .jpeg()
    .toBuffer()
  form.set('file', new Blob([new Uint8Array(picture)], { type: 'image/jpeg' }), 'picture.jpg')
  form.set('_payload', JSON.stringify({ alt: 'სურათი', credit: 'საქსტატი', licence: 'office', kind: 'photo' }))
  const created = await fetch(`${origin()}/api/media?locale=ka`, {
    method: 'POST',
    headers: { origin: origin(), cookie },
    body: form,
  })
  return ((await created.json()) as { doc: Media }).doc
}

beforeAll(async () => {
  author = await signedIn('author')
  head = await signedIn('head')
  const picture = await uploadPicture()
  await author(`/media/${picture.id}?locale=en`, { method: 'PATCH', body: { alt: 'Picture', credit: 'Geostat' } })
  const created = await author('/news?locale=ka', {
    method: 'POST',
    body: { title: `მოსახსნელი სიახლე ${Date.now()}`, body: paragraph('ტექსტი'), cover: picture.id },
  })
  id = (created.body.doc as { id: string }).id
  await author(`/news/${id}?locale=en`, {
    method: 'PATCH',
    body: { title: `News to take down ${Date.now()}`, body: paragraph('Text') },
  })
  await author(`/news/${id}/actions/submit`, { method: 'POST', body: {} })
  await approveAs(head, `/news/${id}`)
  files = [picture.url, ...Object.values(picture.sizes).flatMap(({ url }) => (url ? [url] : []))]
}, 60_000)

describe('taking down', () => {
  it('begins with a document that everybody reads, with its picture and every rendition', async () => {
    expect(files.length).toBeGreaterThan(2)
    const paths = [`/api/news/${id}?locale=ka`, `/api/news/${id}?locale=en`, ...files]
    expect(await Promise.all(paths.map(statusOf))).toEqual(paths.map(() => 200))
  })

  it('needs a reason', async () => {
    const refused = await head(`/news/${id}/actions/takeDown`, { method: 'POST', body: {} })
    expect([refused.status, await statusOf(`/api/news/${id}`)]).toEqual([422, 200])
  })

  it('makes document, languages, list, count, picture and renditions dark within a second', async () => {
    const done = await head(`/news/${id}/actions/takeDown`, { method: 'POST', body: { reason: 'შეცდომა ტექსტში' } })
    const begin = performance.now()
    const documents = await Promise.all([`/api/news/${id}?locale=ka`, `/api/news/${id}?locale=en`].map(statusOf))
    const pictures = await Promise.all(files.map(statusOf))
    const list = (await (await fetch(`${origin()}/api/news?locale=ka&limit=100&sort=-publishedOn`)).json()) as {
      docs: { id: string }[]
    }
    expect([done.status, documents, list.docs.some((doc) => doc.id === id)]).toEqual([200, [404, 404], false])
    expect(pictures.every((status) => status === 404)).toBe(true)
    expect(performance.now() - begin).toBeLessThan(1_000)
  })
})
