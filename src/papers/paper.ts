import type { RichDocument } from '../richText/document.ts'
import type { Language } from '../slugs.ts'

/** What stands on the office's letterhead. */
export type Letterhead = { officeName: string; addressLines: readonly string[]; contactLines: readonly string[] }

/** What a paper is marked with before its document is public (marks.ts). */
export type Marks = {
  /** Not approved: a watermark lies under every page. */
  isDraft: boolean
  /** Not public yet: a line on every page; `until` null when no time is set. */
  embargo: { until: Date | null } | null
}

/** A picture as papers carry it: JPEG or PNG, upright, no larger than a page needs. */
export type Picture = {
  bytes: Uint8Array
  kind: 'jpg' | 'png'
  width: number
  height: number
  /** For those who cannot see it; shown where the picture itself is not. */
  alt: string
  caption: string
  credit: string
}

/** A figure that is brought out, with its numbers as numbers: the paper writes them in the house style. */
export type HeadlineFigure = {
  name: string
  value: number
  decimals: number
  unit: string
  period: string
  /** In words, such as „წინასწარი მონაცემი“. */
  status: string
  /** 'YYYY-MM-DD' on which the figure will be revised, or ''. */
  revisionDueOn: string
  comparisons: readonly { comparedWith: string; change: number; unit: string }[]
}

/** One part of a paper, from top to bottom. */
export type Part =
  | { kind: 'lead'; text: string }
  | { kind: 'figures'; figures: readonly HeadlineFigure[] }
  | { kind: 'body'; document: RichDocument }
  | { kind: 'quote'; text: string; speaker: string; post: string }
  /** A heading with lines under it: contact, on-duty phone. */
  | { kind: 'lines'; heading: string; lines: readonly string[] }
  /** A note at the end, such as what the office says of itself. */
  | { kind: 'note'; heading: string; text: string }

/**
 * A paper of the office: what a press release, a publication or a letter becomes outside the admin. It knows no
 * collection; who makes one says what stands in it.
 */
export type Paper = {
  language: Language
  /** The instant at which it was made. */
  madeAt: Date
  letterhead: Letterhead
  marks: Marks
  /** What it is, above the title: „პრესრელიზი“. */
  kind: string
  title: string
  /** Number, day and the like, in the order in which they are shown. */
  facts: readonly { name: string; value: string }[]
  parts: readonly Part[]
  /** Pictures by the id that figures of the body name; one that is missing is named by its caption alone. */
  pictures: ReadonlyMap<string, Picture>
}
