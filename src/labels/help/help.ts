import type { FieldName } from '../fields.ts'

/** What helps an editor to fill a field in: what belongs there, an example, and whether it is public. */
export type Help = Partial<Record<FieldName, { ka: string; en: string }>>
