import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Node } from '../../../src/archive/html/nodes.ts'
import { type Conversion, toLexical } from '../../../src/archive/html/toLexical.ts'

const conversion: Conversion = {
  knows: new Set(['table', 'horizontalrule']),
  hosts: ['www.geostat.ge'],
  pictureOf: (src) => (src === '/known.png' ? 'media-id' : undefined),
}

const convert = (html: string, more: Partial<Conversion> = {}) => toLexical(html, { ...conversion, ...more })

/** A text in short: `p(words <b>)`, so that structure is seen at a glance. */
const short = (node: Node): string => {
  if (node.type === 'text') return node.format ? `${node.text}^${node.format}` : String(node.text)
  if (node.type === 'linebreak') return '/'
  if (node.type === 'upload') return `picture(${node.value})`
  const name =
    { paragraph: 'p', listitem: 'li', tablerow: 'tr', tablecell: 'td', horizontalrule: 'hr' }[node.type] ?? node.type
  const mark = String(node.tag ?? (node.fields as { url?: string } | undefined)?.url ?? '')
  return `${name}${mark ? `:${mark}` : ''}(${(node.children ?? []).map(short).join('')})`
}

const shortOf = (html: string, more: Partial<Conversion> = {}): string =>
  (convert(html, more).text?.root.children ?? []).map(short).join(' ')

const wordsIn = (node: Node): string =>
  node.type === 'text' ? String(node.text) : (node.children ?? []).map(wordsIn).join('')

const everyNode = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(everyNode)]

describe('the text of an old page', () => {
  it.each([
    ['one<br>two', 'p(one/two)'],
    ['<p> a  <b>b</b> c </p><p> </p>', 'p(a b^1 c)'],
    ['<div>a<div>b</div>c</div>', 'p(a) p(b) p(c)'],
    ['<h1>Title</h1><h3><b>T</b>hree</h3>', 'heading:h2(Title) heading:h3(T^1hree)'],
    ['<ul><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ul>', 'list:ul(li(a)li(list:ul(li(b)))li(c/d))'],
    ['<ol><li>1</li></ol>', 'list:ol(li(1))'],
    ['<blockquote><p>q</p></blockquote>', 'quote(q)'],
    ['<p>a<hr>b</p>', 'p(a) hr() p(b)'],
    ['<p>H<sub>2</sub>O <em><strong>x</strong></em></p>', 'p(H2^32O x^3)'],
    ['<a href="https://a.ge/?utm_source=f&x=1">a <b>b</b></a>', 'p(link:https://a.ge/?x=1(a b^1))'],
    [
      '<a href="http://www.geostat.ge/index.php?action=news&npid=1">a</a>',
      'p(link:https://www.geostat.ge/?action=news&npid=1(a))',
    ],
    ['<a href="java\nscript:alert(1)">a</a><a href="#x">b</a><a href="data:text/html,x">c</a>', 'p(abc)'],
    ['<a href="mailto:info@geostat.ge">m</a>', 'p(link:mailto:info@geostat.ge(m))'],
    ['<table><tr><th>a</th><td>b<p>c</p></td></tr></table>', 'table(tr(td(p(a))td(p(b)p(c))))'],
    ['<p>a<img src="/known.png">b</p>', 'p(a) picture(media-id) p(b)'],
    ['<ul><li>a<img src="/known.png"></li></ul>', 'list:ul(li(a)) picture(media-id)'],
    ['<h2>a<img src="/known.png"></h2>', 'heading:h2(a) picture(media-id)'],
    ['ᲡᲐᲥᲡᲢᲐᲢᲘ', 'p(საქსტატი)'],
    ['a&nbsp;b&lt;script&gt;', 'p(a\u00a0b<script>)'],
  ])('%s becomes %s', (html, expected) => expect(shortOf(html)).toBe(expected))

  it('keeps the rows of a table as lines where the editor has no tables, and says so', () => {
    const { losses } = convert('<table><tr><td>a</td><td>1.5</td></tr></table>', { knows: new Set() })
    expect(shortOf('<table><tr><td>a</td><td>1.5</td></tr></table>', { knows: new Set() })).toBe('p(a | 1.5)')
    expect(losses.hasTableAsText).toBe(true)
  })

  it('names the pictures that the archive does not bring, trackers among them', () => {
    expect(
      convert('<img src="https://track.example/p.gif" width=1><img src="data:image/png;base64,AA">').losses.pictures,
    ).toEqual(['https://track.example/p.gif', 'data:'])
  })

  it.each(['', '   ', '<p></p>', '<script>alert(1)</script>', '<!-- x -->', '<style>p{}</style><p> </p>'])(
    'is none when nothing is shown: %s',
    (html) => expect(convert(html).text).toBeNull(),
  )

  it('never carries a script, a frame, a form or an event of the page', () => {
    const hostile =
      '<p onclick="x()">a</p><iframe src="//e.vil"></iframe><form><input value="v"></form><svg onload="x()"><text>t</text></svg><object data="x"></object>'
    const text = JSON.stringify(convert(hostile).text)
    expect(text).not.toMatch(/onclick|iframe|e\.vil|onload|svg|input|"v"/)
  })

  it('keeps every word in its order, whatever surrounds it', () => {
    const word = fc.stringMatching(/^[a-zა-ჰ0-9]{1,8}$/)
    const tag = fc.constantFrom('p', 'div', 'b', 'i', 'span', 'h2', 'blockquote', 'a', 'section', 'u', 'em')
    const { html } = fc.letrec<{ html: string }>((tie) => ({
      html: fc.oneof(
        { depthSize: 'small' },
        word,
        fc
          .tuple(tag, fc.array(tie('html'), { maxLength: 4 }))
          .map(([name, inside]) => `<${name}>${inside.join(' ')}</${name}>`),
      ),
    }))
    fc.assert(
      fc.property(html, (given) => {
        const shown = given.replace(/<[^>]*>/g, ' ')
        const found = convert(given).text
        expect((found ? wordsIn(found.root) : '').replace(/\s+/g, '')).toBe(shown.replace(/\s+/g, ''))
      }),
    )
  })

  it('is made of nodes that the editor knows, whatever is thrown at it', () => {
    const known =
      'root paragraph heading list listitem quote link text linebreak upload table tablerow tablecell horizontalrule'.split(
        ' ',
      )
    const noise = fc.array(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<table>',
        '<tr>',
        '<td>',
        '</table>',
        '<ul>',
        '<li>',
        '<a href="//x">',
        '<b>',
        '</b>',
        '<img src=x>',
        'a',
        ' ',
        '<br>',
        '<!--',
        '-->',
        '<script>',
        '</script>',
        '&lt;',
        '\0',
        '\ud800',
        '<svg>',
        '<math>',
        '<template>',
      ),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(noise, (parts) => {
        const { text } = convert(parts.join(''))
        if (!text) return
        const nodes = everyNode(text.root)
        expect(nodes.map(({ type }) => type).filter((type) => !known.includes(type))).toEqual([])
        expect(JSON.stringify(text).isWellFormed()).toBe(true)
        expect(nodes.filter(({ type, text: words }) => type === 'text' && words === '')).toEqual([])
      }),
    )
  })

  it.each([
    ['200,000 levels', `${'<div>'.repeat(200_000)}a`],
    ['200,000 line breaks', `a${'<br>'.repeat(200_000)}`],
    ['50,000 open letters', '<b>a'.repeat(50_000)],
    ['200,000 children', `<p>${'<i>a</i>'.repeat(100_000)}</p>`],
  ])('of %s is read in good time', (_, html) => {
    expect(wordsIn(convert(html).text?.root as Node)).toContain('a')
  })
})
