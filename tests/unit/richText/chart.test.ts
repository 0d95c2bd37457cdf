import { describe, expect, it } from '@jest/globals'
import { drawChart } from '../../../src/richText/chart/drawChart.ts'
import { wrap } from '../../../src/richText/chart/look.ts'
import { scaleForLines } from '../../../src/richText/chart/scale.ts'
import type { Chart } from '../../../src/richText/document.ts'
import { readDocument } from '../../../src/richText/readDocument.ts'
import { writeHtml } from '../../../src/richText/writeHtml.ts'
import { writeText } from '../../../src/richText/writeText.ts'

const chart: Chart = {
  form: 'column',
  title: 'წლიური ინფლაცია',
  unit: 'პროცენტი',
  source: 'საქსტატი',
  description: 'ინფლაცია შემცირდა.',
  decimals: 1,
  categories: ['2024', '2025', '2026'],
  series: [
    { name: 'სულ', values: [1234.5, -0.7, null] },
    { name: 'საკვები', values: [3, null, 2] },
  ],
}

const count = (markup: string, pattern: RegExp): number => [...markup.matchAll(pattern)].length

describe('the drawing of a chart', () => {
  it('tells those who cannot see it what it shows', () => {
    const svg = drawChart(chart, 'a-1')
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="a-1-title a-1-desc"/)
    expect(svg).toContain('<title id="a-1-title">წლიური ინფლაცია, პროცენტი</title>')
    expect(svg).toContain('<desc id="a-1-desc">ინფლაცია შემცირდა.</desc>')
  })

  it.each(['column', 'bar'] as const)(
    'as %s has a shape for each figure that is there, and none for a missing one',
    (form) => {
      const legend = 2
      expect(count(drawChart({ ...chart, form }, 'a'), /<rect /g)).toBe(4 + legend)
    },
  )

  it('writes figures in the house style', () => {
    const svg = drawChart({ ...chart, form: 'bar' }, 'a')
    expect([svg.includes('1\u202F234.5'), svg.includes('\u22120.7')]).toEqual([true, true])
  })

  it('hangs negative columns below zero', () => {
    const svg = drawChart({ ...chart, categories: ['ა', 'ბ'], series: [{ name: '', values: [2, -2] }] }, 'a')
    const [up, down] = [...svg.matchAll(/<rect x="[^"]*" y="([\d.]+)" width="[^"]*" height="([\d.]+)"/g)].map((found) =>
      found.slice(1).map(Number),
    )
    expect((up?.[0] ?? 0) + (up?.[1] ?? 0)).toBeCloseTo(down?.[0] ?? -1, 1)
  })

  it('never draws a line across a gap', () => {
    const values = [1, 2, null, 3, 4, null, 5]
    const svg = drawChart(
      { ...chart, form: 'line', categories: values.map(String), series: [{ name: '', values }] },
      'a',
    )
    expect([count(svg, /<polyline /g), count(svg, /<circle /g)]).toEqual([2, 5])
  })

  it('leaves names out where there is no room, and keeps the figures', () => {
    const many = Array.from({ length: 120 }, (_, index) => `${2000 + index}`)
    const svg = drawChart({ ...chart, categories: many, series: [{ name: '', values: many.map(Number) }] }, 'a')
    expect(count(svg, /<rect /g)).toBe(120)
    expect(count(svg, /<tspan /g)).toBeLessThan(60)
  })

  it('of nothing at all is still a drawing', () => {
    for (const form of ['line', 'column', 'bar'] as const)
      expect(drawChart({ ...chart, form, categories: [], series: [] }, 'a')).toMatch(/^<svg .*<\/svg>$/)
  })

  it('lets lines leave zero out when every value lies far from it', () => {
    expect(scaleForLines([101, 104, 108]).min).toBeGreaterThan(90)
    expect(scaleForLines([-1, 3]).min).toBeLessThan(0)
    expect(scaleForLines([2, 9]).min).toBe(0)
  })

  it('breaks long names at spaces', () => {
    expect(wrap('სურსათი და უალკოჰოლო სასმელები', 110, 3)).toEqual(['სურსათი და', 'უალკოჰოლო', 'სასმელები'])
    expect(wrap('ერთი ორი სამი', 44, 2)).toEqual(['ერთი', 'ორი…'])
  })
})

describe('a chart in a text', () => {
  const document = { blocks: [{ kind: 'chart' as const, chart }], footnotes: [] }

  it('comes with its figures as a table', () => {
    const html = writeHtml(document, { language: 'ka', idPrefix: 'x', documentLink: () => null, figure: () => null })
    expect(html).toContain(
      '<figcaption><strong>წლიური ინფლაცია</strong><span class="chart-unit"> პროცენტი</span></figcaption>',
    )
    expect(html).toContain('<p class="chart-source">წყარო: საქსტატი</p>')
    expect(html).toContain(
      '<tr><th scope="row">2025</th><td>\u22120.7</td><td><span aria-label="მონაცემი არ არის">…</span></td></tr>',
    )
  })

  it('is told in plain text too', () => {
    expect(writeText(document, { language: 'ka' })).toBe(
      'წლიური ინფლაცია, პროცენტი\nინფლაცია შემცირდა.\n\tსულ\tსაკვები\n2024\t1\u202F234.5\t3.0\n2025\t\u22120.7\t…\n2026\t…\t2.0\nწყარო: საქსტატი',
    )
  })

  it('is read from what its form keeps, whatever that holds', () => {
    const fields = {
      blockType: 'chart',
      form: 'pie',
      heading: ' ა\nბ ',
      decimals: 99,
      figures: { categories: ['1', 2], series: [{ name: 'x', values: [1, 2, 3] }, 7] },
    }
    expect(readDocument({ root: { children: [{ type: 'block', fields }] } }).blocks).toEqual([
      {
        kind: 'chart',
        chart: {
          form: 'column',
          title: 'ა ბ',
          unit: '',
          source: '',
          description: '',
          decimals: 1,
          categories: ['1', ''],
          series: [
            { name: 'x', values: [1, 2] },
            { name: '', values: [null, null] },
          ],
        },
      },
    ])
  })
})
