import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { bringArchive, codesOf, type Imported } from '../../support/archive.ts'
import { type Desk, openDesk } from '../../support/desk.ts'
import { openOffice } from '../../support/office.ts'

let desk: Desk
let brought: Imported

beforeAll(async () => {
  desk = await openDesk(await openOffice())
  const folder = mkdtempSync(join(tmpdir(), 'statdesk-example-'))
  cpSync('examples/archive', folder, { recursive: true })
  brought = await bringArchive(desk, folder, { isPublic: true })
})
afterAll(() => desk.close())

const idOf = (externalId: string): string => String(brought.of(externalId)?.documentId)

describe('the example of the handbook', () => {
  it('comes in whole, without a note', () => {
    expect(brought.results.map((result) => [result.externalId, result.outcome, ...codesOf(result)])).toEqual(
      [
        'cpi-2016-04',
        'org-1',
        'person-1',
        '26',
        'contact-press',
        'memo-2015-3',
        'about',
        'pub-88',
        'pr-88',
        '2897',
      ].map((id) => [id, 'created']),
    )
  })

  it.each([
    ['/?action=news&npid=2897&lang=geo', 'news'],
    ['/ka/single-news/2897', 'news'],
    ['/en/single-news/2897/guests', 'news'],
    ['/index.php/ka/about', 'pages'],
    ['/index.php?action=page&p_id=128&lang=geo', 'publications'],
    ['/ka/modules/categories/26/samomkhmareblo-pasebis-indeksi', 'topics'],
    ['/cms/site_images/_files/cpi-2016-04.csv', 'media'],
  ])('is found at %s', async (path, collection) => {
    const answer = await desk.api(`/redirects/resolve?path=${encodeURIComponent(path)}&locale=ka`)
    expect([answer.status, answer.body.collection]).toEqual([200, collection])
  })

  it('is read by the public with its links, its file and its figures', async () => {
    const { body } = await desk.api<Record<string, { title?: string; file?: { filename: string } }[]>>(
      `/publications/${idOf('pub-88')}?locale=en&depth=1`,
    )
    expect([body.title, body.topics?.[0]?.title, body.files?.[0]?.file?.filename?.endsWith('.csv')]).toEqual([
      'Inflation, April 2016',
      'Consumer prices',
      true,
    ])
    const [contact] = await desk.sql('select title from contacts')
    expect([contact, (await desk.api('/contacts')).status]).toEqual([{ title: 'Sample Person' }, 401])
  })
})
