import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parse } from 'content-disposition'
import { setClock } from '../../../src/time/clock.ts'
import { type Caller, openCallers } from '../../support/callers.ts'
import { type Desk, type Doc, openDesk } from '../../support/desk.ts'
import { photoshop } from '../../support/media/recordings.ts'
import { type Answer, openOffice, type TestPerson } from '../../support/office.ts'
import { docxText, filesIn, pdfPages } from '../../support/paperFiles.ts'
import { isRefused } from '../../support/refused.ts'
import { chartNode, richText, uploadNode } from '../../support/text.ts'

let desk: Desk
let outsider: TestPerson
let contact: Doc
let photo: Doc
let callers: Caller[]

const figures = [
  {
    figureName: 'წლიური ინფლაცია',
    value: -1234.5,
    decimals: 1,
    unitOfMeasure: '%',
    period: '2026 წლის იანვარი',
    dataStatus: 'preliminary',
    comparisons: [{ comparedWith: 'previousPeriod', change: 0.4, changeUnit: '%' }],
  },
]

/** A press release with something in every field, in Georgian and, unless told, in English. */
const release = async (text: string, inEnglish = true): Promise<Doc> => {
  const doc = await desk.write('press-releases', {
    title: `ინფლაცია: ${text}`,
    number: '2026/02-1',
    kind: 'pressRelease',
    publishedOn: '2026-02-03',
    summary: `შინაარსი ${text}`,
    body: richText(`ტექსტი ${text}`, uploadNode(photo.id)),
    figures,
    quote: { quoteText: `ციტატა ${text}`, speakerName: 'გიორგი ნიმუში', speakerPost: 'დირექტორი' },
    cover: photo.id,
    publicContact: contact.id,
    onDutyPhone: '+995 32 000 00 10',
    boilerplate: `ცნობა ${text}`,
  })
  if (inEnglish)
    await desk.change(
      'press-releases',
      doc.id,
      {
        title: `Inflation: ${text}`,
        summary: `Summary ${text}`,
        body: richText(`Text ${text}`, uploadNode(photo.id)),
        figures: (doc.figures as { id: string; comparisons: { id: string }[] }[]).map(({ id, comparisons }) => ({
          ...figures[0],
          id,
          figureName: 'Annual inflation',
          period: 'January 2026',
          comparisons: comparisons.map((row) => ({ ...figures[0]?.comparisons[0], id: row.id })),
        })),
        quote: { quoteText: `Quote ${text}`, speakerName: 'Giorgi Nimushi', speakerPost: 'Director' },
        boilerplate: `About ${text}`,
      },
      'en',
    )
  return doc
}

const ask = (id: string, query: string, as: TestPerson | null, slug = 'press-releases'): Promise<Answer> =>
  desk.api(`/${slug}/${id}/paper?${query}`, { as })

const pdfText = async (answer: Answer): Promise<string> =>
  (await pdfPages(answer.bytes)).join('\n').replace(/[\s\u00A0]+/g, ' ')

/** The pages of a PDF, as a member of staff receives them. */
const paperOf = async (id: string, locale: 'ka' | 'en', as: TestPerson): Promise<string> => {
  const answer = await ask(id, `format=pdf&locale=${locale}`, as)
  expect([answer.status, answer.status === 200 ? '' : answer.text]).toEqual([200, ''])
  return pdfText(answer)
}

const marksOf = (text: string): { isDraft: boolean; embargo: string | null } => ({
  isDraft: /მონახაზი|DRAFT/.test(text),
  embargo:
    /(ემბარგო: (?:გამოქვეყნებამდე არ გაავრცელოთ|[^()]*\(თბილისის დროით\))|Embargoed[^()]*?(?:publication|\(Tbilisi time\)))/.exec(
      text,
    )?.[1] ?? null,
})

beforeAll(async () => {
  desk = await openDesk(await openOffice())
  outsider = await desk.person('author')
  callers = await openCallers(desk)
  const written = await desk.api<{ doc: Doc }>('/public-contacts', {
    as: desk.people.press,
    method: 'POST',
    body: { title: 'პრესსამსახური', phone: '+995 32 000 00 11', publicEmail: 'press@sample.example' },
  })
  contact = written.body.doc
  await desk.change('public-contacts', contact.id, { title: 'Press office' }, 'en', desk.people.press)
  await desk.publish('public-contacts', contact.id)
  photo = await desk.picture('დიაგრამა')
  await desk.change(
    'site-settings',
    'site-settings',
    { officeName: 'საქსტატი', address: 'თბილისი, ნიმუშის ქუჩა 1', phone: '+995 32 000 00 00' },
    'ka',
    desk.people.press,
  )
  await desk.change(
    'site-settings',
    'site-settings',
    { officeName: 'Geostat', address: '1 Sample Street' },
    'en',
    desk.people.press,
  )
  await desk.publish('site-settings', 'site-settings')
}, 180_000)
afterAll(() => desk.close())

describe('who receives the paper of a document under embargo', () => {
  it('its author and those who read the whole house; to everybody else it answers as a missing one, byte for byte', async () => {
    const doc = await release('საიდუმლო')
    const missing = '00000000-0000-4000-8000-000000000000'
    const readers = ['head', 'director', 'press-officer', 'auditor']
    for (const format of ['pdf', 'text', 'zip'])
      for (const { name, call } of callers) {
        const answer = await desk.api(`/press-releases/${doc.id}/paper?format=${format}`, call)
        const nothing = await desk.api(`/press-releases/${missing}/paper?format=${format}`, call)
        expect([format, name, answer.status]).toEqual([format, name, readers.includes(name) ? 200 : 404])
        if (answer.status === 404)
          expect([answer.text, answer.text.includes('საიდუმლო')]).toEqual([nothing.text, false])
        expect(answer.headers.get('cache-control')).not.toMatch(/public/)
      }
    expect((await ask(doc.id, 'format=pdf', desk.people.author)).status).toBe(200)
  })

  it('nobody outside receives the paper of a public document either', async () => {
    const doc = await release('საჯარო')
    await desk.publish('press-releases', doc.id)
    expect((await desk.asPublic('press-releases', doc.id)).status).toBe(200)
    for (const { isStaff, call } of callers)
      expect((await desk.api(`/press-releases/${doc.id}/paper?format=text`, call)).status).toBe(isStaff ? 200 : 404)
  })
})

describe('what is marked', () => {
  it('a draft, with both marks and in both languages', async () => {
    const doc = await release('მონახაზის ტექსტი')
    expect(marksOf(await paperOf(doc.id, 'ka', desk.people.author))).toEqual({
      isDraft: true,
      embargo: 'ემბარგო: გამოქვეყნებამდე არ გაავრცელოთ',
    })
    expect(marksOf(await paperOf(doc.id, 'en', desk.people.author))).toEqual({
      isDraft: true,
      embargo: 'Embargoed: not for circulation before publication',
    })
  })

  it('what is approved for a minute to come, with the embargo until it; then nothing, for everybody on the staff', async () => {
    const doc = await release('დამტკიცებული')
    const at = new Date(Math.ceil(Date.now() / 60_000) * 60_000 + 3_600_000)
    await desk.publish('press-releases', doc.id, { publishAt: at.toISOString() })
    const { isDraft, embargo } = marksOf(await paperOf(doc.id, 'ka', desk.people.head))
    expect([isDraft, embargo]).toEqual([
      false,
      expect.stringMatching(/^ემბარგო: \d+ \S+ \d{4}, \d\d:\d\d-მდე \(თბილისის დროით\)$/),
    ])
    expect((await ask(doc.id, 'format=pdf', outsider)).status).toBe(404)
    const back = setClock(new Date(at.getTime() + 1_000))
    try {
      for (const [locale, as] of [
        ['ka', desk.people.head],
        ['en', desk.people.author],
        ['ka', outsider],
      ] as const)
        expect(marksOf(await paperOf(doc.id, locale, as))).toEqual({ isDraft: false, embargo: null })
    } finally {
      back()
    }
  })

  it('a change of what is public, for the team; others receive the public text, unmarked', async () => {
    const doc = await release('ძველი')
    await desk.publish('press-releases', doc.id)
    await desk.change('press-releases', doc.id, { summary: 'ახალი შინაარსი' })
    const [team, other] = [await paperOf(doc.id, 'ka', desk.people.author), await paperOf(doc.id, 'ka', outsider)]
    expect([team.includes('ახალი შინაარსი'), marksOf(team)]).toEqual([
      true,
      { isDraft: true, embargo: 'ემბარგო: გამოქვეყნებამდე არ გაავრცელოთ' },
    ])
    expect([other.includes('ახალი'), other.includes('შინაარსი ძველი'), marksOf(other)]).toEqual([
      false,
      true,
      { isDraft: false, embargo: null },
    ])
    expect(marksOf(await paperOf(doc.id, 'en', desk.people.author))).toEqual({ isDraft: false, embargo: null })
  })

  it('the language that follows later, while the other is public', async () => {
    const doc = await release('მხოლოდ ქართული', false)
    await desk.publish('press-releases', doc.id, { followsOn: { en: '2099-01-01' } })
    expect(marksOf(await paperOf(doc.id, 'ka', desk.people.author))).toEqual({ isDraft: false, embargo: null })
    await desk.change('press-releases', doc.id, { title: 'Georgian only' }, 'en')
    expect(marksOf(await paperOf(doc.id, 'en', desk.people.author)).isDraft).toBe(true)
    expect(marksOf(await paperOf(doc.id, 'ka', desk.people.author))).toEqual({ isDraft: false, embargo: null })
  })

  it('what was taken down', async () => {
    const doc = await release('მოხსნილი')
    await desk.publish('press-releases', doc.id)
    await desk.takeDown('press-releases', doc.id)
    expect(marksOf(await paperOf(doc.id, 'ka', desk.people.head))).toEqual({
      isDraft: true,
      embargo: 'ემბარგო: გამოქვეყნებამდე არ გაავრცელოთ',
    })
  })
})

describe('what a paper says', () => {
  let doc: Doc
  const ka = [
    'საქსტატი',
    'თბილისი, ნიმუშის ქუჩა 1',
    'პრესრელიზი',
    'ინფლაცია: სრული',
    '№ 2026/02-1',
    '3 თებერვალი 2026',
    '−1 234.5 %',
    'წინასწარი მონაცემი',
    '+0.4 %',
    'ტექსტი სრული',
    'ციტატა სრული',
    'გიორგი ნიმუში, დირექტორი',
    'პრესსამსახური',
    'press@sample.example',
    'მორიგის ტელეფონი: +995 32 000 00 10',
    'ცნობა სრული',
  ]
  const en = [
    'Geostat',
    '1 Sample Street',
    'Press release',
    'Inflation: სრული',
    'No 2026/02-1',
    '3 February 2026',
    '−1 234.5 %',
    'Preliminary',
    'Annual inflation',
    'Text სრული',
    'Press office',
    'On-duty phone: +995 32 000 00 10',
    'About სრული',
  ]
  const plain = (text: string): string => text.replace(/[\s\u00A0\u202F]+/g, ' ')
  beforeAll(async () => {
    doc = await release('სრული')
  })

  it.each([
    ['ka', ka],
    ['en', en],
  ] as const)('is everything of the document, in every form, in %s', async (locale, said) => {
    for (const format of ['pdf', 'docx', 'html', 'text']) {
      const answer = await ask(doc.id, `format=${format}&locale=${locale}`, desk.people.author)
      const parts = format === 'docx' ? Object.keys(filesIn(answer.bytes)).filter((name) => name.endsWith('.xml')) : []
      const text = plain(
        format === 'pdf'
          ? await pdfText(answer)
          : format === 'docx'
            ? parts.map((part) => docxText(answer.bytes, part)).join('\n')
            : answer.text.replaceAll(/<\/(p|t[dhr]|li|h\d|div)>|<br>/g, ' ').replaceAll(/<[^>]+>/g, ''),
      )
      expect([format, said.filter((words) => !text.includes(plain(words)))]).toEqual([format, []])
    }
  })

  it('carries its picture, and a name in Georgian that old programs can do without', async () => {
    const docx = await ask(doc.id, 'format=docx', desk.people.author)
    expect(Object.keys(filesIn(docx.bytes)).filter((name) => name.startsWith('word/media/')).length).toBe(2)
    const disposition = docx.headers.get('content-disposition') ?? ''
    expect(parse(disposition)).toMatchObject({ type: 'attachment', parameters: { filename: 'ინფლაცია სრული.docx' } })
    expect(disposition).toMatch(/filename="?press-releases\.docx"?; filename\*=UTF-8''%E1%83/)
    expect(docx.headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    )
    expect(docx.headers.get('cache-control')).toBe('private, no-store')
    expect(docx.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('is a ZIP with both languages and the pictures, named by the title', async () => {
    const zip = await ask(doc.id, 'format=zip', desk.people.author)
    expect(parse(zip.headers.get('content-disposition') ?? '').parameters.filename).toBe('ინფლაცია სრული.zip')
    const files = filesIn(zip.bytes)
    expect(Object.keys(files).sort()).toEqual(
      [
        'ინფლაცია სრული (ინგლისურად).docx',
        'ინფლაცია სრული (ინგლისურად).pdf',
        'ინფლაცია სრული (ქართულად).docx',
        'ინფლაცია სრული (ქართულად).pdf',
        'ინფლაცია სრული – სურათი 1.png',
      ].sort(),
    )
    const english = (await pdfPages(files['ინფლაცია სრული (ინგლისურად).pdf'] as Buffer)).join(' ')
    expect([english.includes('Press release'), english.includes('DRAFT')]).toEqual([true, true])
  })

  it('leaves the working files of its pictures in the house: none is in a ZIP, none in a paper', async () => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'სამუშაო ფაილი', credit: 'წყარო', licence: 'cc0' }))
    form.set('file', new Blob([new Uint8Array(photoshop())]), 'cover.psd')
    const sent = await desk.api<{ doc: Doc }>('/media', { as: desk.people.author, method: 'POST', form })
    const working = sent.body.doc
    expect([sent.status, working.mimeType]).toEqual([201, 'image/vnd.adobe.photoshop'])
    const layered = await release('ფენები', false)
    await desk.change('press-releases', layered.id, {
      body: richText('ტექსტი', uploadNode(working.id)),
      cover: working.id,
      files: [{ file: working.id }, { file: photo.id }],
    })
    const files = filesIn((await ask(layered.id, 'format=zip', desk.people.author)).bytes)
    expect(Object.keys(files).filter((name) => !/\.(docx|pdf)$/.test(name))).toEqual(['ინფლაცია ფენები – სურათი 1.png'])
    const docx = await ask(layered.id, 'format=docx', desk.people.author)
    expect(Object.keys(filesIn(docx.bytes)).filter((name) => name.startsWith('word/media/'))).toHaveLength(1)
  })

  it('is in a ZIP the one language that there is', async () => {
    const georgian = await release('ცალი', false)
    const files = filesIn((await ask(georgian.id, 'format=zip&locale=en', desk.people.author)).bytes)
    expect(Object.keys(files).filter((name) => name.includes('ინგლისურად'))).toEqual([])
  })

  it('has its charts in a ZIP as files of their own, by language', async () => {
    const doc = await release('ნახაზი', false)
    await desk.change('press-releases', doc.id, { body: richText('ტექსტი', chartNode('ინფლაცია', [4.8, -0.7])) })
    const files = filesIn((await ask(doc.id, 'format=zip', desk.people.author)).bytes)
    const [svg, png] = ['svg', 'png'].map((kind) => files[`ინფლაცია ნახაზი – დიაგრამა 1 (ქართულად).${kind}`])
    expect(svg?.toString('utf8')).toMatch(/^<svg .*<title[^>]*>ინფლაცია, %<\/title>.*<\/svg>$/s)
    expect(png?.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect(await paperOf(doc.id, 'ka', desk.people.author)).toContain('−0.7')
  })

  it('comes of a publication too', async () => {
    const publication = await desk.write('publications', {
      title: 'წელიწდეული',
      kind: 'yearbook',
      edition: '2026',
      isbn: '978-9941-0-0000-0',
      nextReleaseOn: '2027-02-01',
      publicContact: contact.id,
      body: richText('ტექსტი'),
    })
    const text = await pdfText(await ask(publication.id, 'format=pdf', desk.people.author, 'publications'))
    for (const words of [
      'წელიწდეული',
      '2026',
      'ISBN 978-9941-0-0000-0',
      'შემდეგი გამოქვეყნება: 1 თებერვალი 2027',
      'ემბარგო',
    ])
      expect([words, text.includes(words)]).toEqual([words, true])
  })

  it('is made of a document that has nothing but a title', async () => {
    const bare = await desk.write('press-releases', { title: 'მხოლოდ სათაური' })
    for (const format of ['pdf', 'docx', 'html', 'text', 'zip'])
      expect([format, (await ask(bare.id, `format=${format}`, desk.people.author)).status]).toEqual([format, 200])
  })
})

describe('bad input', () => {
  let doc: Doc
  beforeAll(async () => {
    doc = await release('უცხო', false)
  })

  it.each([
    ['no format', '', 400],
    ['another format', 'format=rtf', 400],
    ['a format of Object', 'format=__proto__', 400],
    ['two formats', 'format=pdf&format=docx', 400],
    ['another language', 'format=pdf&locale=fr', 400],
    ['all languages', 'format=pdf&locale=all', 400],
    ['a parameter of others', 'format=pdf&draft=false', 400],
    ['a language that is not written', 'format=pdf&locale=en', 409],
    ['that language as mail', 'format=html&locale=en', 409],
  ])('%s is refused with a sentence, and nothing changes', async (_, query, status) => {
    const session = { cookie: `statdesk-token=${desk.people.author.token}`, origin: 'http://localhost:3000' }
    await isRefused(
      desk,
      (headers) => desk.api(`/press-releases/${doc.id}/paper?${query}`, { headers: { ...headers, ...session } }),
      [status],
    )
  })

  it('an id that is none, and a collection without papers, are missing', async () => {
    expect((await ask('1', 'format=pdf', desk.people.head)).status).toBe(404)
    expect((await ask("1' or '1'='1", 'format=pdf', desk.people.head)).status).toBe(404)
    const news = await desk.news('ქაღალდის გარეშე')
    expect((await ask(news.id, 'format=pdf', desk.people.head, 'news')).status).toBe(404)
  })

  it('a picture whose file is lost leaves the paper whole', async () => {
    const lost = await desk.picture('დაკარგული')
    await desk.sql("update media set filename = 'gone.png' where id = $1", [lost.id])
    await desk.change('press-releases', doc.id, { body: richText('ტექსტი დარჩა', uploadNode(lost.id)) })
    expect(await paperOf(doc.id, 'ka', desk.people.author)).toContain('ტექსტი დარჩა')
    await expect(ask(doc.id, 'format=zip', desk.people.author)).rejects.toThrow()
    expect((await ask(doc.id, 'format=text', desk.people.author)).status).toBe(200)
  })
})
