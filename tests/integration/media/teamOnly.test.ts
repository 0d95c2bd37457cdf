import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { picture } from '../../support/media/files.ts'
import { type ErrorBody, type Library, type MediaDoc, openLibrary } from '../../support/media/library.ts'
import type { TestPerson } from '../../support/office.ts'

let library: Library
let file: MediaDoc
let stranger: TestPerson

const note = 'შიდა: პირთა თანხმობა ჯერ არ გვაქვს'

beforeAll(async () => {
  library = await openLibrary()
  stranger = await library.person('author', 'designer')
  const words = { alt: 'სურათი', credit: 'საქსტატი', licence: 'cc-by-4.0', kind: 'photo', downloadName: 'ბაზარი.png' }
  const data = { ...words, internalNote: note, team: [library.author.id] }
  file = (await library.upload(await picture('png'), 'Q3-draft-of-nino.png', data)).body.doc
  await library.describe(file.id)
  await library.publishWithCover(file.id)
}, 120_000)
afterAll(() => library.close())

const get = (path: string, as: TestPerson) => library.api(path, { as })

describe('a public file of others', () => {
  const columns = async () => library.sql('select internal_note, is_shared from media where id = $1', [file.id])
  const team = async () =>
    library.sql(`select users_id from media_rels where parent_id = $1 and path = 'team' order by 1`, [file.id])

  it('is not changed by other staff: nobody makes themselves one of its team, or clears what they do not see', async () => {
    const before = [await columns(), await team()]
    for (const body of [
      { team: [stranger.id] },
      { isShared: true },
      { internalNote: '' },
      { sourceFiles: [file.id] },
    ]) {
      const { status } = await library.api<ErrorBody>(`/media/${file.id}`, { as: stranger, method: 'PATCH', body })
      expect([body, status]).toEqual([body, 403])
    }
    expect([await columns(), await team()]).toEqual(before)
    expect((await get(`/media/${file.id}/original`, stranger)).status).toBe(403)
  })

  it('is not replaced by them, and nothing of it is carried over', async () => {
    const rows = await library.countRows()
    const form = new FormData()
    form.set('file', new File([new Uint8Array(await picture('png', 90, 50))], 'other.png'))
    const { status } = await library.api(`/media/${file.id}/replace`, { as: stranger, method: 'POST', form })
    expect([status, await library.countRows()]).toEqual([403, rows])
  })

  it('keeps what is closed when those who work on it save its words', async () => {
    const free = (
      await library.upload(await picture('png'), 'b.png', { internalNote: note, team: [library.author.id] })
    ).body
    const body = { alt: 'სხვა' }
    const { status } = await library.api(`/media/${free.doc.id}?locale=ka`, {
      as: library.author,
      method: 'PATCH',
      body,
    })
    const [row] = await library.sql('select internal_note, original_name from media where id = $1', [free.doc.id])
    expect([status, row]).toEqual([200, { internal_note: note, original_name: 'b.png' }])
  })
})
