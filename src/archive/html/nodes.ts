import { randomBytes } from 'node:crypto'

/** A node of formatted text as the editor stores it. */
export type Node = { type: string; children?: Node[] } & Record<string, unknown>

/** Bits of `format`. @source lexical, TEXT_TYPE_TO_FORMAT */
export const formats = { bold: 1, italic: 2, strikethrough: 4, underline: 8, code: 16, subscript: 32, superscript: 64 }

const id = (): string => randomBytes(12).toString('hex')

const element = (type: string, children: Node[], rest: object = {}): Node => ({
  type,
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  children,
  ...rest,
})

export const textNode = (text: string, format: number): Node => ({
  type: 'text',
  version: 1,
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})

export const lineBreak = (): Node => ({ type: 'linebreak', version: 1 })

export const rule = (): Node => ({ type: 'horizontalrule', version: 1 })

export const paragraph = (children: Node[]): Node => element('paragraph', children, { textFormat: 0, textStyle: '' })

export const heading = (tag: string, children: Node[]): Node => element('heading', children, { tag })

export const quote = (children: Node[]): Node => element('quote', children)

export const list = (tag: 'ul' | 'ol', items: Node[][]): Node =>
  element(
    'list',
    items.map((children, index) => element('listitem', children, { value: index + 1 })),
    { tag, listType: tag === 'ol' ? 'number' : 'bullet', start: 1 },
  )

export const link = (url: string, children: Node[]): Node =>
  element('link', children, { version: 3, id: id(), fields: { linkType: 'custom', newTab: false, url } })

export const upload = (mediaId: string): Node => ({
  type: 'upload',
  version: 3,
  format: '',
  id: id(),
  relationTo: 'media',
  value: mediaId,
  fields: {},
})

type Cell = { isHeader: boolean; colSpan: number; rowSpan: number; children: Node[] }

export const table = (rows: Cell[][]): Node =>
  element(
    'table',
    rows.map((cells) =>
      element(
        'tablerow',
        cells.map(({ isHeader, colSpan, rowSpan, children }) =>
          element('tablecell', children, { headerState: isHeader ? 1 : 0, colSpan, rowSpan, backgroundColor: null }),
        ),
      ),
    ),
  )

export const root = (children: Node[]): { root: Node } => ({ root: element('root', children) })

export type { Cell }
