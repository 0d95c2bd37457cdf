import type { ErrorCode } from '../errors/catalogue.ts'
import type { RefusalFacts } from '../errors/Refusal.ts'

/** Why something does not come in, or what was left out of it: a code with facts, in words only in the report. */
export type Reason = { code: ErrorCode; facts?: RefusalFacts }

/** Where an item stands in the archive. */
export type Place = { file: string; line: number }

/** One item as a file holds it, or what is wrong with its line. */
export type Line = Place & ({ values: Record<string, unknown> } | { reason: Reason })

export const placeName = ({ file, line }: Place): string => `${file}:${line}`
