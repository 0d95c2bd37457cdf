import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { hasBrowser, keepPicture, openBrowser, origin, signIn } from '../../support/browser.ts'
import { picture } from '../../support/media/files.ts'
import { signedIn } from '../../support/signedIn.ts'

const walk = hasBrowser ? describe : describe.skip

let browser: Browser
let page: Page
let id: string

const openGallery = async (): Promise<void> => {
  await page.goto(`${origin()}/admin/collections/galleries/${id}?locale=ka`, { waitUntil: 'networkidle' })
}

beforeAll(async () => {
  if (!hasBrowser) return
  const author = await signedIn('author')
  const made = await author('/galleries?locale=ka', { method: 'POST', body: { title: 'შეხვედრა სტუდენტებთან' } })
  id = (made.body.doc as { id: string }).id
  await author(`/galleries/${id}?locale=en`, { method: 'PATCH', body: { title: 'A meeting with students' } })
  browser = await openBrowser()
  ;({ page } = await signIn(browser, 'author'))
}, 60_000)
afterAll(() => browser?.close())

walk('the photographs of an event, in the browser of an author', () => {
  it('come into the gallery at once, with their words in both languages; what is no picture is named with its sentence', async () => {
    await openGallery()
    await page.locator('#photos-add').click()
    const photo = await picture('jpeg', 640, 480)
    // What phones append to a photograph makes this one a large file; it comes in parts, and what was appended goes.
    const large = Buffer.concat([photo, Buffer.alloc(9 * 1024 * 1024)])
    const files = [photo, photo, photo, large].map((buffer, index) => ({
      name: `IMG_000${index + 1}.jpg`,
      mimeType: 'image/jpeg',
      buffer,
    }))
    await page
      .locator('#photos-files')
      .setInputFiles([...files, { name: 'IMG_0005.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture') }])
    expect(await page.locator('#photos-start').isDisabled()).toBe(true)
    await page.locator('#photos-credit-ka').fill('საქსტატი')
    await page.locator('#photos-credit-en').fill('Geostat')
    await page.locator('#photos-licence').selectOption('cc-by-4.0')
    await keepPicture(page, 'gallery-1-words')
    const parts: string[] = []
    await page.route('**/api/uploads/*', async (route) => {
      await page.locator('.statdesk-photos-dialog .statdesk-upload progress').waitFor()
      await keepPicture(page, 'gallery-2-large')
      parts.push(route.request().method())
      await route.continue()
    })
    await page.locator('#photos-start').click()
    await page.locator('#photos-done').waitFor()
    await keepPicture(page, 'gallery-2-report')
    expect(parts).toEqual(['PATCH'])
    expect(await page.locator('#photos-done').textContent()).toBe('გალერეას დაემატა ფოტოები: 4.')
    const failed = page.locator('.statdesk-photos-report li')
    expect([await failed.count(), (await failed.first().textContent())?.startsWith('IMG_0005.jpg – ')]).toEqual([
      1,
      true,
    ])
    await Promise.all([page.waitForEvent('load'), page.locator('#photos-close').click()])
    await page.waitForLoadState('networkidle')
    await keepPicture(page, 'gallery-3-form')
    const read = await page.evaluate(
      async (gallery) => (await fetch(`/api/galleries/${gallery}?draft=true&depth=1&locale=en`)).json(),
      id,
    )
    expect((read as { pictures: { file: { alt: string } }[] }).pictures.map(({ file }) => file.alt)).toEqual(
      [1, 2, 3, 4].map((n) => `A meeting with students, picture ${n}`),
    )
  })

  it('get what they lack afterwards, and the desk says when nothing lacks', async () => {
    const [first] = await page.evaluate(async (gallery) => {
      const { pictures } = await (await fetch(`/api/galleries/${gallery}?draft=true&depth=0&locale=ka`)).json()
      const [{ file }] = pictures
      await fetch(`/api/media/${file}?locale=en`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ alt: null }),
      })
      return [file as string]
    }, id)
    await openGallery()
    await page.locator('#photos-describe').click()
    for (const language of ['ka', 'en']) await page.locator(`#photos-credit-${language}`).fill('საქსტატი')
    await page.locator('#photos-licence').selectOption('cc0')
    await page.locator('#photos-start').click()
    await page.locator('#photos-done').waitFor()
    const { alt, credit, licence } = (await page.evaluate(
      async (file) => (await fetch(`/api/media/${file}?locale=en`)).json(),
      first,
    )) as Record<string, string>
    expect([alt, credit, licence]).toEqual(['A meeting with students, picture 1', 'Geostat', 'cc-by-4.0'])
    await Promise.all([page.waitForEvent('load'), page.locator('#photos-close').click()])
    await page.waitForLoadState('networkidle')
    await page.locator('#photos-describe').click()
    await keepPicture(page, 'gallery-4-nothing')
    expect(await page.locator('dialog[open]').textContent()).toContain('ყველა ფოტოს აქვს აღწერა')
  })

  it('stop coming when somebody says so: the one under way is finished, the others stay where they were', async () => {
    await openGallery()
    await page.locator('#photos-add').click()
    const photo = await picture('jpeg', 64, 48)
    await page
      .locator('#photos-files')
      .setInputFiles([1, 2, 3].map((n) => ({ name: `IMG_100${n}.jpg`, mimeType: 'image/jpeg', buffer: photo })))
    for (const language of ['ka', 'en']) await page.locator(`#photos-credit-${language}`).fill('საქსტატი')
    await page.locator('#photos-licence').selectOption('cc0')
    await page.route('**/api/media/described', async (route) => {
      await page.locator('#photos-stop').click()
      await keepPicture(page, 'gallery-5-stopping')
      await route.continue()
    })
    await page.locator('#photos-start').click()
    await page.locator('#photos-done').waitFor()
    await page.unroute('**/api/media/described')
    expect(await page.locator('.statdesk-photos-report').textContent()).toMatch(
      /გალერეას დაემატა ფოტოები: 1\.\s*შეჩერდა; დარჩა: 2\./,
    )
    await Promise.all([page.waitForEvent('load'), page.locator('#photos-close').click()])
    expect(await page.locator('#field-pictures .array-field__row').count()).toBe(5)
  })

  it('and a recording shows fields for its captions, which a picture does not', async () => {
    const { docs } = (await page.evaluate(async () =>
      (await fetch('/api/media?where[mimeType][equals]=audio/wav&depth=0')).json(),
    )) as { docs: { id: string }[] }
    await page.goto(`${origin()}/admin/collections/media/${docs[0]?.id}?locale=ka`, { waitUntil: 'networkidle' })
    await page.locator('#field-captions').waitFor()
    await page.locator('#field-captions').scrollIntoViewIfNeeded()
    await keepPicture(page, 'gallery-6-recording')
    expect(await page.locator('#field-transcript').inputValue()).toContain('სამი ბგერა')
  })

  it('as soon as it is chosen, and no more when a picture takes its place', async () => {
    await page.goto(`${origin()}/admin/collections/media/create?locale=ka`, { waitUntil: 'networkidle' })
    const choose = (name: string, mimeType: string) =>
      page
        .locator('input[type=file]')
        .first()
        .setInputFiles({ name, mimeType, buffer: Buffer.from('not sent') })
    await choose('ბრიფინგი.mp4', 'video/mp4')
    await page.locator('#field-captions').waitFor()
    await keepPicture(page, 'gallery-7-chosen')
    await page.locator('.file-field__remove').click()
    await choose('ხედი.jpg', 'image/jpeg')
    await page.locator('#field-captions').waitFor({ state: 'detached' })
  })
})
