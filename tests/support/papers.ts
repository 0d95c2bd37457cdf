import sharp from 'sharp'
import type { Paper, Picture } from '../../src/papers/paper.ts'
import type { Block, Cell, Inline, Mark } from '../../src/richText/document.ts'

/** Words of a formatted text. */
export const words = (text: string, ...marks: Mark[]): Inline => ({ kind: 'text', text, marks })
export const paragraph = (...children: Inline[]): Block => ({ kind: 'paragraph', children })
export const cell = (text: string, more: Partial<Cell> = {}): Cell => ({
  isHeader: false,
  columnSpan: 1,
  rowSpan: 1,
  blocks: [paragraph(words(text))],
  ...more,
})

/** A picture of one colour. */
export const picture = async (width = 800, height = 450): Promise<Picture> => ({
  bytes: await sharp({ create: { width, height, channels: 3, background: '#0B4F6C' } })
    .png()
    .toBuffer(),
  kind: 'png',
  width,
  height,
  alt: 'სვეტოვანი დიაგრამა',
  caption: 'ინფლაცია იანვარში',
  credit: 'საქსტატი',
})

const georgian =
  'საქართველოს სტატისტიკის ეროვნული სამსახურის მონაცემებით, 2026 წლის იანვარში წლიურმა ინფლაციამ 4.8 პროცენტი შეადგინა, თვიურმა კი — 0.7 პროცენტი.'

/** A paper with something in every part. */
export const paperWith = (more: Partial<Paper> = {}): Paper => ({
  language: 'ka',
  madeAt: new Date('2026-02-03T07:00:00Z'),
  letterhead: {
    officeName: 'საქართველოს სტატისტიკის ეროვნული სამსახური – საქსტატი',
    addressLines: ['თბილისი, ნიმუშის ქუჩა 1'],
    contactLines: ['+995 32 000 00 00', 'info@sample.example'],
  },
  marks: { isDraft: false, embargo: null },
  kind: 'პრესრელიზი',
  title: 'წლიური ინფლაცია იანვარში 4.8 პროცენტია',
  facts: [
    { name: 'ნომერი', value: '№ 2026/02-1' },
    { name: 'თარიღი', value: '3 თებერვალი 2026' },
  ],
  parts: [
    { kind: 'lead', text: georgian },
    {
      kind: 'figures',
      figures: [
        {
          name: 'წლიური ინფლაცია',
          value: 4.8,
          decimals: 1,
          unit: 'პროცენტი',
          period: '2026 წლის იანვარი',
          status: 'წინასწარი მონაცემი',
          revisionDueOn: '2026-03-15',
          comparisons: [{ comparedWith: 'წინა პერიოდთან შედარებით', change: 0.8, unit: 'პროცენტული პუნქტი' }],
        },
        {
          name: 'საგარეო სავაჭრო ბრუნვა',
          value: -1234.5,
          decimals: 1,
          unit: 'მილიონი აშშ დოლარი',
          period: '2026 წლის იანვარი',
          status: 'საბოლოო',
          revisionDueOn: '',
          comparisons: [],
        },
      ],
    },
    {
      kind: 'body',
      document: {
        blocks: [
          paragraph(words(georgian), { kind: 'footnote', number: 1 }),
          { kind: 'heading', level: 2, children: [words('ფასები ჯგუფების მიხედვით')] },
          paragraph(
            words('ყველაზე მეტად '),
            words('სურსათი', 'bold'),
            words(' გაძვირდა: '),
            words('2 მ', 'italic'),
            words('2', 'superscript'),
          ),
          {
            kind: 'list',
            isOrdered: false,
            items: [
              {
                children: [words('ჯანდაცვა')],
                nested: [{ kind: 'list', isOrdered: true, items: [{ children: [words('წამლები')], nested: [] }] }],
              },
              { children: [words('ტრანსპორტი')], nested: [] },
            ],
          },
          { kind: 'figure', mediaId: 'picture-1', caption: 'ფასების ინდექსი' },
          {
            kind: 'table',
            caption: 'ცხრილი 1. ინფლაცია',
            rows: [
              [cell('თვე', { isHeader: true, rowSpan: 2 }), cell('ცვლილება, %', { isHeader: true, columnSpan: 2 })],
              [cell('წლიური', { isHeader: true }), cell('თვიური', { isHeader: true })],
              [cell('იანვარი'), cell('4.8'), cell('0.7')],
              [cell('თებერვალი'), cell('−0.3'), cell('1\u202F234.5')],
            ],
          },
          { kind: 'quote', children: [words('ციფრები ყველასთვის ერთ წუთს.')] },
          { kind: 'rule' },
          {
            kind: 'chart',
            chart: {
              form: 'column',
              title: 'ინფლაცია თვეების მიხედვით',
              unit: 'პროცენტი',
              source: 'საქსტატი',
              description: 'ინფლაცია იზრდება.',
              decimals: 1,
              categories: ['ნოე', 'დეკ', 'იან'],
              series: [
                { name: 'წლიური', values: [4, 4.3, 4.8] },
                { name: 'თვიური', values: [0.2, null, -0.7] },
              ],
            },
          },
          paragraph({
            kind: 'link',
            target: { kind: 'address', url: 'https://statdesk.example/inflation' },
            children: [words('მეთოდოლოგია')],
          }),
        ],
        footnotes: [[words('ფასების ინდექსი აღარ იცვლება.')]],
      },
    },
    {
      kind: 'quote',
      text: 'ინფლაცია მიზნობრივ მაჩვენებელს უახლოვდება.',
      speaker: 'გიორგი ნიმუში',
      post: 'აღმასრულებელი დირექტორი',
    },
    {
      kind: 'lines',
      heading: 'საკონტაქტო ინფორმაცია',
      lines: ['პრესსამსახური', '+995 32 000 00 10', 'press@sample.example'],
    },
    { kind: 'note', heading: 'საქსტატის შესახებ', text: 'საქსტატი დამოუკიდებელი სამსახურია.' },
  ],
  pictures: new Map(),
  ...more,
})
