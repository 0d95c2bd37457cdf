/**
 * Formatted text as every output needs it (HTML, plain text, DOCX, PDF): free of the editor that wrote it. One reader
 * makes it from Lexical's JSON; every writer starts from here.
 */
export type RichDocument = {
  blocks: readonly Block[]
  /** In the order of their numbers, 1 first. */
  footnotes: readonly (readonly Inline[])[]
}

export type Mark = 'bold' | 'italic' | 'underline' | 'strikethrough' | 'subscript' | 'superscript'

/** An address on the web, or a document of the office, which has its address only where the text is shown. */
export type LinkTarget = { kind: 'address'; url: string } | { kind: 'document'; collection: string; id: string }

export type Inline =
  | { kind: 'text'; text: string; marks: readonly Mark[] }
  | { kind: 'break' }
  | { kind: 'link'; target: LinkTarget; children: readonly Inline[] }
  /** The mark of a footnote; `number` counts from 1 through the text. */
  | { kind: 'footnote'; number: number }

export type ListItem = { children: readonly Inline[]; nested: readonly Block[] }

export type Cell = { isHeader: boolean; columnSpan: number; rowSpan: number; blocks: readonly Block[] }

export type Block =
  | { kind: 'paragraph'; children: readonly Inline[] }
  | { kind: 'heading'; level: 2 | 3 | 4; children: readonly Inline[] }
  | { kind: 'list'; isOrdered: boolean; items: readonly ListItem[] }
  | { kind: 'quote'; children: readonly Inline[] }
  | { kind: 'rule' }
  | { kind: 'table'; caption: string; rows: readonly (readonly Cell[])[] }
  /** A picture of the library; its alternative text and credit are the library's. */
  | { kind: 'figure'; mediaId: string; caption: string }
  | { kind: 'chart'; chart: Chart }

/** Figures that are drawn: the numbers travel, and every output draws them in its own way. */
export type Chart = {
  form: 'line' | 'column' | 'bar'
  title: string
  unit: string
  /** Where the figures come from. */
  source: string
  /** What the chart shows, in words, for those who cannot see it. */
  description: string
  /** Digits behind the point, 0–6. */
  decimals: number
  /** The names along the axis, such as periods. */
  categories: readonly string[]
  /** One value per category; null where there is none. */
  series: readonly { name: string; values: readonly (number | null)[] }[]
}
