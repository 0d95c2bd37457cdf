import dns from 'node:dns'
import net from 'node:net'
import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import { writeDocx } from '../../../src/papers/docx/writeDocx.ts'
import { writeHtml } from '../../../src/papers/html.ts'
import type { Paper } from '../../../src/papers/paper.ts'
import { writePdf } from '../../../src/papers/pdf/writePdf.ts'
import { writeText } from '../../../src/papers/text.ts'
import type { Inline } from '../../../src/richText/document.ts'
import { docxText, filesIn, pdfFontsIn, pdfPages } from '../../support/paperFiles.ts'
import { paperWith, picture } from '../../support/papers.ts'

/** A text without the ways in which lines end and spaces look: columns and pages break it differently in each file. */
const bare = (text: string): string => text.replace(/[\s\u00A0]+/g, '')

const said = [
  'საქართველოს სტატისტიკის ეროვნული სამსახური – საქსტატი',
  'თბილისი, ნიმუშის ქუჩა 1',
  'პრესრელიზი',
  'წლიური ინფლაცია იანვარში 4.8 პროცენტია',
  '№ 2026/02-1',
  '3 თებერვალი 2026',
  'ძირითადი მაჩვენებლები',
  '−1 234.5 მილიონი აშშ დოლარი',
  'წინასწარი მონაცემი',
  'დაზუსტდება: 15 მარტი 2026',
  '+0.8 პროცენტული პუნქტი – წინა პერიოდთან შედარებით',
  'ფასები ჯგუფების მიხედვით',
  'წამლები',
  'ცხრილი 1. ინფლაცია',
  'ციფრები ყველასთვის ერთ წუთს.',
  'ინფლაცია თვეების მიხედვით, პროცენტი',
  'გიორგი ნიმუში, აღმასრულებელი დირექტორი',
  'საკონტაქტო ინფორმაცია',
  'press@sample.example',
  'საქსტატი დამოუკიდებელი სამსახურია.',
  'წყარო: საქართველოს სტატისტიკის ეროვნული სამსახური – საქსტატი.',
]

const embargo = 'ემბარგო: 31 დეკემბერი 2026, 11:00-მდე (თბილისის დროით)'
const until = new Date('2026-12-31T07:00:00Z')

const bodyOf = async (docx: Buffer): Promise<string> =>
  Object.keys(filesIn(docx))
    .filter((name) => /^word\/(document|header\d|footer\d|footnotes)\.xml$/.test(name))
    .map((name) => docxText(docx, name))
    .join('\n')

let paper: Paper
beforeAll(async () => {
  paper = paperWith({ pictures: new Map([['picture-1', await picture()]]) })
})

describe('a paper as PDF', () => {
  let pdf: Buffer
  beforeAll(async () => {
    pdf = await writePdf(paper)
  })

  it('says everything, and every Georgian word can be copied out of it again', async () => {
    const text = bare((await pdfPages(pdf)).join('\n'))
    expect(
      [...said, 'გვერდი 1 /', 'ფასების ინდექსი აღარ იცვლება.'].filter((words) => !text.includes(bare(words))),
    ).toEqual([])
  })

  it('carries its fonts, cut down to the letters that it uses, and asks the reader for none', () => {
    const { names, files } = pdfFontsIn(pdf)
    expect(new Set(names.map((name) => name.replace(/^[A-Z]{6}\+/, '')))).toEqual(
      new Set(['NotoSansGeorgian-Bold', 'NotoSansGeorgian-Regular', 'NotoSans-Bold', 'NotoSans-Regular']),
    )
    expect(names.every((name) => /^[A-Z]{6}\+/.test(name))).toBe(true)
    expect(files).toBe(names.length)
    expect(pdf.toString('latin1').match(/\/ToUnicode /g)?.length).toBe(names.length)
    expect(pdf.length).toBeLessThan(120_000)
  })

  it('names its title and language for those who read with a machine', () => {
    expect(pdf.toString('latin1')).toMatch(/\/Lang \(ka\)/)
    expect(pdf.toString('latin1')).toMatch(/\/DisplayDocTitle true/)
  })
})

describe('a paper as DOCX', () => {
  let docx: Buffer
  beforeAll(async () => {
    docx = await writeDocx(paper)
  })

  it('says everything', async () => {
    const text = bare(await bodyOf(docx))
    expect([...said, 'ფასების ინდექსი აღარ იცვლება.'].filter((words) => !text.includes(bare(words)))).toEqual([])
  })

  it('carries the whole fonts, regular and bold, and says that it does', () => {
    const files = filesIn(docx)
    const table = files['word/fontTable.xml']?.toString('utf8') ?? ''
    expect(Object.keys(files).filter((name) => name.startsWith('word/fonts/'))).toHaveLength(4)
    expect(table.match(/<w:font w:name="[^"]+"/g)).toEqual([
      '<w:font w:name="Noto Sans Georgian"',
      '<w:font w:name="Noto Sans"',
    ])
    expect([table.match(/w:embedRegular/g)?.length, table.match(/w:embedBold/g)?.length]).toEqual([2, 2])
    expect(files['word/settings.xml']?.toString('utf8')).toContain('w:embedTrueTypeFonts')
  })

  it('has headings, lists, real footnotes and tables that Word knows, and the picture with its words', () => {
    const xml = filesIn(docx)['word/document.xml']?.toString('utf8') ?? ''
    for (const mark of [
      'w:val="Heading2"',
      '<w:numPr>',
      '<w:footnoteReference',
      '<w:tblHeader/>',
      'w:gridSpan w:val="2"',
      'w:vMerge',
      'ფასების ინდექსი',
      'descr="სვეტოვანი დიაგრამა"',
    ])
      expect([mark, xml.includes(mark)]).toEqual([mark, true])
  })
})

describe('a paper for mail', () => {
  it('is HTML with inline styles only, that fetches nothing and runs nothing', () => {
    const html = writeHtml(paper)
    expect(html).not.toMatch(/<(style|script|link|img|iframe|object|svg|meta)\b|class=|\son\w+=|url\(|@import/i)
    expect([...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      'https://statdesk.example/inflation',
    ])
    const text = bare(html.replaceAll(/<[^>]+>/g, ' '))
    expect(said.filter((words) => !text.includes(bare(words)))).toEqual([])
  })

  it('is plain text beside it, with the same words', () => {
    const text = writeText(paper)
    expect(text).not.toMatch(/<\w|\n{3}/)
    expect(said.filter((words) => !bare(text).includes(bare(words)))).toEqual([])
    expect(text).toContain('მეთოდოლოგია (https://statdesk.example/inflation)')
  })

  it('shows what was typed as words, never as markup, and no link that runs something', () => {
    const body = {
      blocks: [
        {
          kind: 'paragraph' as const,
          children: [
            { kind: 'text' as const, text: '<img src=x onerror=alert(1)>', marks: [] },
            {
              kind: 'link' as const,
              target: { kind: 'address' as const, url: 'javascript:alert(1)' },
              children: [{ kind: 'text' as const, text: 'აქ', marks: [] }],
            },
          ],
        },
      ],
      footnotes: [],
    }
    const html = writeHtml(paperWith({ title: '"><script>', parts: [{ kind: 'body', document: body }] }))
    expect(html).not.toMatch(/<script|<img|javascript:/i)
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
  })
})

describe('nothing leaves the machine', () => {
  it('when a paper is made of a text full of addresses', async () => {
    const address = 'http://outside.example/picture.png'
    const link: Inline = {
      kind: 'link',
      target: { kind: 'address', url: address },
      children: [{ kind: 'text', text: address, marks: [] }],
    }
    const full = paperWith({
      title: address,
      parts: [
        {
          kind: 'body',
          document: {
            blocks: [
              { kind: 'paragraph', children: [link] },
              { kind: 'figure', mediaId: address, caption: address },
            ],
            footnotes: [],
          },
        },
      ],
    })
    const ways = [
      jest.spyOn(globalThis, 'fetch'),
      jest.spyOn(net.Socket.prototype, 'connect'),
      jest.spyOn(dns, 'lookup'),
    ]
    await writePdf(full)
    const docx = await writeDocx(full)
    expect(ways.map((way) => way.mock.calls.length)).toEqual([0, 0, 0])
    for (const way of ways) way.mockRestore()
    const relations = Object.entries(filesIn(docx)).filter(([name]) => name.endsWith('.rels'))
    const external = relations.flatMap(
      ([, file]) => file.toString('utf8').match(/<Relationship [^>]*TargetMode="External"[^>]*>/g) ?? [],
    )
    expect(external.filter((relation) => !relation.includes('/hyperlink"'))).toEqual([])
  })
})

describe('the marks of a paper that is not public', () => {
  const marked = (isDraft: boolean): Paper => paperWith({ marks: { isDraft, embargo: { until } } })

  it('stand on every page of a PDF: the embargo always, the watermark on a draft', async () => {
    for (const isDraft of [true, false]) {
      const pages = (await pdfPages(await writePdf(marked(isDraft)))).map(bare)
      expect(pages.length).toBeGreaterThan(1)
      expect(pages.map((page) => page.includes(bare(embargo)))).toEqual(pages.map(() => true))
      expect(pages.map((page) => page.includes('მონახაზი'))).toEqual(pages.map(() => isDraft))
    }
  })

  it('stand in both headings of a DOCX, so on the first page and on all others', async () => {
    const docx = await writeDocx(marked(true))
    for (const header of ['word/header1.xml', 'word/header2.xml']) {
      expect(docxText(docx, header)).toContain(embargo)
      expect(filesIn(docx)[header]?.toString('utf8')).toMatch(/v:textpath[^>]*string="მონახაზი"/)
    }
    expect(await bodyOf(await writeDocx(marked(false)))).not.toContain('textpath')
  })

  it('stand first in a mail', () => {
    expect(writeText(marked(true)).startsWith(`*** მონახაზი ***\n${embargo}\n`)).toBe(true)
    expect(writeHtml(marked(true)).indexOf(embargo)).toBeLessThan(writeHtml(marked(true)).indexOf('<h1'))
  })

  it('are on nothing that is public', async () => {
    const docx = await writeDocx(paper)
    const all = [
      ...(await pdfPages(await writePdf(paper))),
      await bodyOf(docx),
      writeHtml(paper),
      writeText(paper),
      ...Object.values(filesIn(docx)).map((file) => file.toString('utf8')),
    ].join('\n')
    expect(all).not.toMatch(/ემბარგო|მონახაზი|DRAFT|Embargo:/)
  })
})

describe('a paper in English', () => {
  it('has English words of its own, and the office’s way to write figures and days', async () => {
    const english = paperWith({
      language: 'en',
      marks: { isDraft: true, embargo: { until } },
      kind: 'Press release',
      title: 'Annual inflation',
    })
    const text = (await pdfPages(await writePdf(english))).join('\n').replace(/\s+/g, ' ')
    for (const words of [
      'Embargoed until 31 December 2026, 11:00 (Tbilisi time)',
      'DRAFT',
      'Headline figures',
      'Due to be revised:',
      '−1 234.5',
      'Page 1 of',
      'Notes',
    ])
      expect([words, text.includes(words)]).toEqual([words, true])
  })
})
