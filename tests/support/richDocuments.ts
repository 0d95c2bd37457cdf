import * as fc from 'fast-check'

type Node = Record<string, unknown>

/** Words that would become markup, addresses or placeholders if anything let them. */
const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</p></svg>',
  '<a data-document="news/00000000-0000-4000-8000-000000000000">',
  '&lt;b&gt; & &amp;',
  "' onload='x",
  '\u0001\u0000\u001F',
  '\uD800',
  'ქართული ტექსტი',
  ']]>',
  '<!--',
]

export const anyText = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ maxLength: 20 }),
)

const address = fc.oneof(
  fc.constantFrom(
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'https://geostat.ge/ka',
    'mailto:a@b.ge',
    ' https://x.ge',
    'java\nscript:alert(1)',
    '//evil.example',
  ),
  anyText,
)

const run = fc.record({
  type: fc.constant('text'),
  text: anyText,
  format: fc.integer({ min: 0, max: 127 }),
  style: anyText,
})

const link: fc.Arbitrary<Node> = fc.record({
  type: fc.constantFrom('link', 'autolink'),
  fields: fc.oneof(
    fc.record({ linkType: fc.constant('custom'), url: address }),
    fc.record({
      linkType: fc.constant('internal'),
      doc: fc.record({ relationTo: fc.constantFrom('news', '"><b>'), value: fc.oneof(fc.uuid(), anyText) }),
    }),
  ),
  children: fc.array(run, { maxLength: 2 }),
})

const footnote = fc.record({
  type: fc.constant('inlineBlock'),
  fields: fc.record({ blockType: fc.constant('footnote'), note: anyText }),
})

const line = fc.array(fc.oneof(run, run, link, footnote, fc.constant({ type: 'linebreak' })), { maxLength: 4 })

const figureValue = fc.oneof(fc.double(), fc.integer(), fc.constant(null), anyText)

const chart = fc.record({
  type: fc.constant('block'),
  fields: fc.record({
    blockType: fc.constant('chart'),
    form: fc.constantFrom('line', 'column', 'bar', 'pie'),
    heading: anyText,
    unit: anyText,
    source: anyText,
    description: anyText,
    decimals: fc.oneof(fc.integer({ min: -2, max: 8 }), fc.double()),
    figures: fc.record({
      categories: fc.array(anyText, { maxLength: 6 }),
      series: fc.array(fc.record({ name: anyText, values: fc.array(figureValue, { maxLength: 7 }) }), { maxLength: 3 }),
    }),
  }),
})

const leaf: fc.Arbitrary<Node> = fc.oneof(
  fc.record({
    type: fc.constantFrom('paragraph', 'quote', 'heading', 'unknown'),
    tag: fc.constantFrom('h1', 'h3', 'script'),
    children: line,
  }),
  fc.record({
    type: fc.constant('upload'),
    relationTo: fc.constant('media'),
    value: fc.oneof(fc.uuid(), anyText),
    fields: fc.record({ caption: anyText }),
  }),
  fc.record({
    type: fc.constant('block'),
    fields: fc.record({ blockType: fc.constant('tableCaption'), heading: anyText }),
  }),
  fc.constant({ type: 'horizontalrule' }),
  chart,
)

const nested = fc.letrec<{ block: Node; list: Node; table: Node }>((tie) => ({
  block: fc.oneof({ maxDepth: 3 }, leaf, tie('list'), tie('table')),
  list: fc.record({
    type: fc.constant('list'),
    listType: fc.constantFrom('bullet', 'number'),
    children: fc.array(
      fc.record({
        type: fc.constant('listitem'),
        children: fc.oneof(line as fc.Arbitrary<Node[]>, fc.array(tie('block'), { maxLength: 2 })),
      }),
      { maxLength: 3 },
    ),
  }),
  table: fc.record({
    type: fc.constant('table'),
    children: fc.array(
      fc.record({
        type: fc.constant('tablerow'),
        children: fc.array(
          fc.record({
            type: fc.constant('tablecell'),
            headerState: fc.integer({ min: 0, max: 3 }),
            colSpan: fc.integer(),
            children: fc.array(tie('block'), { maxLength: 2 }),
          }),
          { maxLength: 3 },
        ),
      }),
      { maxLength: 3 },
    ),
  }),
}))

/** Formatted text of every kind of node, with hostile words in every place where words may stand. */
export const anyRichText: fc.Arbitrary<{ root: Node }> = fc
  .array(nested.block, { maxLength: 5 })
  .map((children) => ({ root: { type: 'root', children } }))
