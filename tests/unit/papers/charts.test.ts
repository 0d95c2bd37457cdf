import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import fc from 'fast-check'
import sharp from 'sharp'
import {
  asOutlines,
  type Drawing,
  drawOutlined,
  drawWithText,
  sizeOnPage,
  toPng,
} from '../../../src/papers/chart/drawing.ts'
import { runsAt } from '../../../src/papers/chart/letters.ts'
import { drawSheet } from '../../../src/papers/chart/sheet.ts'
import { writeDocx } from '../../../src/papers/docx/writeDocx.ts'
import { fontNamed, pdfRuns } from '../../../src/papers/fonts.ts'
import { writeHtml } from '../../../src/papers/html.ts'
import type { Paper } from '../../../src/papers/paper.ts'
import { writePdf } from '../../../src/papers/pdf/writePdf.ts'
import { chartTable } from '../../../src/papers/tables.ts'
import { writeText } from '../../../src/papers/text.ts'
import type { Chart } from '../../../src/richText/document.ts'
import { docxText, filesIn, pdfPages } from '../../support/paperFiles.ts'
import { paperWith } from '../../support/papers.ts'

jest.setTimeout(60_000)

const chart: Chart = {
  form: 'column',
  title: 'წლიური ინფლაცია',
  unit: 'პროცენტი',
  source: 'საქსტატი',
  description: 'ინფლაცია იანვარში უარყოფითი გახდა.',
  decimals: 1,
  categories: ['ნოემბერი', 'დეკემბერი', 'იანვარი'],
  series: [
    { name: 'სულ & <სხვა>', values: [1234.5, null, -0.7] },
    { name: 'საკვები', values: [3, 2.5, null] },
  ],
}

const named = (count: number): string[] => Array.from({ length: count }, (_, index) => `თვე ${index + 1}`)
const withValues = (form: Chart['form'], values: (number | null)[]): Chart => ({
  ...chart,
  form,
  categories: named(values.length),
  series: [{ name: 'სულ', values }],
})

const paperOf = (drawn: Chart, more: Partial<Paper> = {}): Paper =>
  paperWith({
    parts: [{ kind: 'body', document: { blocks: [{ kind: 'chart', chart: drawn }], footnotes: [] } }],
    ...more,
  })

const bare = (text: string): string => text.replace(/[\s\u00A0]+/g, '')
const textOf = async (drawn: Chart, more: Partial<Paper> = {}): Promise<string> =>
  bare((await pdfPages(await writePdf(paperOf(drawn, more)))).join(''))
const pictures = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Subtype \/Image/g)?.length ?? 0

const pixelsOf = async (label: string): Promise<Buffer> => {
  const drawing = drawOutlined({ ...chart, categories: [label], series: [{ name: '', values: [1] }] })
  return sharp(await toPng(drawing as NonNullable<typeof drawing>))
    .raw()
    .toBuffer()
}

describe('the letters of a drawing', () => {
  const alphabet = [...'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰabcxyzABCXYZ0123456789%.,−–…„“„ €²'].join('')

  it('are all in the fonts that we carry: none is drawn as a box, or as the sign for what no font has', () => {
    expect(
      pdfRuns(alphabet)
        .map(({ text }) => text)
        .join(''),
    ).toBe(alphabet)
    for (const { text, font } of pdfRuns(alphabet))
      expect([
        font,
        fontNamed(font)
          .layout(text)
          .glyphs.filter(({ id }) => id === 0),
      ]).toEqual([font, []])
  })

  it('are outlines in what is sent on, so that no font of any machine is asked for', () => {
    const svg = drawOutlined(chart)?.svg ?? ''
    expect(svg).not.toMatch(/<(text|tspan|image|use|style|script|foreignObject)\b|@font-face|href/)
    expect(svg.match(/<path /g)?.length).toBeGreaterThan(10)
    expect(svg).toContain('<title id="chart-title">წლიური ინფლაცია, პროცენტი</title>')
    expect(svg).toContain('<desc id="chart-desc">ინფლაცია იანვარში უარყოფითი გახდა.</desc>')
  })

  it('are seen in the picture, each as itself and no two alike, as boxes would be', async () => {
    const [nothing, ...letters] = await Promise.all(['', 'ა', 'ბ', 'გ', 'A'].map(pixelsOf))
    const kinds = new Set([nothing, ...letters].map((pixels) => pixels?.toString('base64')))
    expect([kinds.size, new Set(letters.map((pixels) => pixels.length)).size]).toEqual([5, 1])
  })
})

describe('the size of a drawing on a page', () => {
  it('never goes over the margins, and its letters are never too small to be read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (height) => {
        const size = sizeOnPage(height)
        if (!size) return expect(height).toBeGreaterThan(1_000)
        expect(size.width).toBeLessThanOrEqual(471.001)
        expect(size.height).toBeLessThanOrEqual(560.001)
        expect((13 * size.width) / 720).toBeGreaterThanOrEqual(5.5)
        return expect(size.width / size.height).toBeCloseTo(720 / height, 6)
      }),
    )
  })

  it('is 300 dots an inch in the picture for print', async () => {
    const drawing = drawOutlined(chart)
    const { width } = await sharp(await toPng(drawing as NonNullable<typeof drawing>)).metadata()
    expect(Math.abs((width ?? 0) - (471 / 72) * 300)).toBeLessThan(2)
  })
})

describe('a chart in a PDF', () => {
  it('is drawn in lines and letters, and every word of it can be found and copied', async () => {
    const pdf = await writePdf(paperOf(chart))
    const text = bare((await pdfPages(pdf)).join(''))
    expect(pictures(pdf)).toBe(0)
    const words = [
      'წლიურიინფლაცია,პროცენტი',
      'სულ&<სხვა>',
      'წყარო:საქსტატი',
      bare(chart.description),
      'დიაგრამისმონაცემები',
    ]
    expect(words.filter((one) => !text.includes(one))).toEqual([])
    // Once in the drawing, once in the table of its figures.
    for (const word of ['ნოემბერი', '1234.5', '−0.7', 'საკვები'])
      expect([word, text.split(word).length - 1]).toEqual([word, 2])
  })

  it('has the marks of what is not public on its page', async () => {
    const marks = { isDraft: true, embargo: { until: new Date('2026-12-31T07:00:00Z') } }
    for (const page of await pdfPages(
      await writePdf(
        paperOf(
          withValues(
            'bar',
            named(40).map((_, i) => i),
          ),
          { marks },
        ),
      ),
    ))
      expect([page.includes('მონახაზი'), bare(page).includes('ემბარგო:31დეკემბერი2026')]).toEqual([true, true])
  })

  it.each([
    ['one value', withValues('column', [5.5])],
    ['negative values only', withValues('bar', [-1, -22.25, -3])],
    [
      '40 values',
      withValues(
        'line',
        named(40).map((_, index) => Math.sin(index) * 1e6),
      ),
    ],
    ['nothing but missing values', withValues('column', [null, null])],
    [
      'names longer than a line',
      { ...chart, form: 'bar', categories: named(3).map((name) => `${name} და სხვა `.repeat(30)) },
    ],
    ['a name without a space', { ...chart, categories: ['ინფლაცია'.repeat(60), 'ბ', 'გ'] }],
  ] as [string, Chart][])('of %s is drawn', async (_, drawn) => {
    expect(drawWithText(drawn)).not.toBeNull()
    const missing = drawn.categories.filter((_name, index) =>
      drawn.series.every(({ values }) => values[index] === null),
    )
    for (const language of ['ka', 'en'] as const) {
      const text = await textOf(drawn, { language })
      expect(text).toContain(language === 'ka' ? 'დიაგრამისმონაცემები' : 'Figuresofthechart')
      expect(text.split('…').length - 1).toBeGreaterThanOrEqual(missing.length)
    }
  })

  it('that is too high for a page is its words and its figures', async () => {
    const drawn = withValues(
      'bar',
      named(90).map((_, index) => index),
    )
    expect([drawWithText(drawn), drawOutlined(drawn)]).toEqual([null, null])
    const text = await textOf(drawn)
    expect([text.includes('თვე90'), text.includes(bare(drawn.description))]).toEqual([true, true])
  })

  it('with title, source and description longer than a page is a paper all the same', async () => {
    const long = 'სიტყვა '.repeat(1_500)
    const text = await textOf({
      ...withValues(
        'bar',
        named(40).map(() => 1),
      ),
      title: long,
      source: long,
      description: long,
    })
    expect([text.split('სიტყვა').length - 1, text.includes('თვე40')]).toEqual([4_500, true])
  })

  it('without figures is its title, its words and its source', async () => {
    for (const empty of [
      { ...chart, categories: [] },
      { ...chart, series: [] },
    ]) {
      expect(drawOutlined(empty)).toBeNull()
      expect(await textOf(empty)).toContain('წყარო:საქსტატი')
      expect(
        chartTable(empty)
          .rows.flat()
          .some(({ isHeader }) => isHeader),
      ).toBe(empty.categories.length > 0 && empty.series.length > 0)
    }
  })
})

describe('a chart in a DOCX', () => {
  let docx: Buffer
  beforeAll(async () => {
    docx = await writeDocx(paperOf(chart))
  })

  it('is a drawing with a picture for print, and says what it shows to who cannot see it', async () => {
    const files = filesIn(docx)
    const kinds = Object.keys(files)
      .filter((name) => name.startsWith('word/media/'))
      .map((name) => name.split('.').at(-1))
    const xml = files['word/document.xml']?.toString('utf8') ?? ''
    expect(kinds.sort()).toEqual(['png', 'png', 'svg'])
    expect(xml).toContain('descr="ინფლაცია იანვარში უარყოფითი გახდა."')
    expect(xml).toMatch(/<asvg:svgBlip [^>]*r:embed="rId/)
  })

  it('has its title above, its source and its figures below', async () => {
    const text = bare(docxText(docx))
    const words = ['წლიურიინფლაცია,პროცენტი', 'წყარო:საქსტატი', 'დიაგრამისმონაცემები', '1234.5', '−0.7']
    expect(words.map((one) => text.indexOf(one)).every((at, index, all) => at > (all[index - 1] ?? -1))).toBe(true)
  })

  it('lets the mark of a draft be seen through it', async () => {
    const files = filesIn(docx)
    const drawn = await Promise.all(
      Object.entries(files)
        .filter(([name]) => /media\/.*png$/.test(name))
        .map(([, bytes]) => sharp(bytes).stats()),
    )
    expect(drawn.every(({ isOpaque }) => !isOpaque)).toBe(true)
  })
})

describe('a chart as a file of its own', () => {
  const until = new Date('2026-12-31T07:00:00Z')
  const sheet = (marks: Paper['marks'], language: Paper['language'] = 'ka') =>
    drawSheet(chart, paperOf(chart, { marks, language })) as Drawing
  const outlinesOf = (words: string, size: number, fill: string): string =>
    runsAt(words, { x: 24, y: 24 + size * 1.4, anchor: 'start', size, fill })
      .map(asOutlines)
      .join('')

  it('has its title first where it is public, else what it is and until when nobody may send it on', () => {
    const lines = {
      ka: 'მონახაზი · ემბარგო: 31 დეკემბერი 2026, 11:00-მდე (თბილისის დროით)',
      en: 'DRAFT · Embargoed until 31 December 2026, 11:00 (Tbilisi time)',
    }
    for (const language of ['ka', 'en'] as const)
      expect(sheet({ isDraft: true, embargo: { until } }, language).svg).toContain(
        outlinesOf(lines[language], 13, '#A3261B'),
      )
    const open = sheet({ isDraft: false, embargo: null }).svg
    expect([open.includes('#A3261B'), open.includes(outlinesOf('წლიური ინფლაცია, პროცენტი', 17, '#14293A'))]).toEqual([
      false,
      true,
    ])
  })

  it('is on white, says in words what it shows, and asks for no font', async () => {
    const drawing = sheet({ isDraft: true, embargo: { until } })
    expect(drawing.svg).not.toMatch(/<(text|tspan|image)\b|font-family/)
    expect(drawing.svg).toContain('<desc id="chart-desc">ინფლაცია იანვარში უარყოფითი გახდა.</desc>')
    const { width, height } = await sharp(await toPng(drawing)).metadata()
    expect((width ?? 0) / (height ?? 1)).toBeCloseTo(drawing.width / drawing.height, 1)
    expect((await sharp(await toPng(drawing)).stats()).isOpaque).toBe(true)
  })
})

describe('a chart in a mail', () => {
  it('is its figures and its words: mail programs draw nothing', () => {
    for (const written of [writeHtml(paperOf(chart)), writeText(paperOf(chart))]) {
      expect(written).not.toMatch(/<svg|<img/)
      for (const words of ['წლიური ინფლაცია, პროცენტი', chart.description, 'წყარო: საქსტატი', '1\u202F234.5'])
        expect([words, written.includes(words)]).toEqual([words, true])
    }
  })
})

describe('any chart', () => {
  const line = fc.string({ unit: 'binary', maxLength: 40 })
  const value = fc.oneof(fc.constant(null), fc.double({ noNaN: true, min: -1e15, max: 1e15 }))
  const anyChart: fc.Arbitrary<Chart> = fc.record({
    form: fc.constantFrom('line', 'column', 'bar'),
    title: line,
    unit: line,
    source: line,
    description: line,
    decimals: fc.integer({ min: 0, max: 6 }),
    categories: fc.array(line, { maxLength: 12 }),
    series: fc.array(fc.record({ name: line, values: fc.array(value, { maxLength: 12 }) }), { maxLength: 4 }),
  })

  it('is drawn without a letter of another font, as a picture that programs can read', async () => {
    await fc.assert(
      fc.asyncProperty(anyChart, async (drawn) => {
        const drawing = drawOutlined(drawn)
        if (!drawing) return
        expect(drawing.svg).not.toMatch(/<text|<tspan/)
        expect((await sharp(await toPng(drawing)).metadata()).format).toBe('png')
        await writePdf(paperOf(drawn))
      }),
      { numRuns: 8 },
    )
  })
})
