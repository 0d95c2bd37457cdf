import type { Field } from 'payload'
import { check, json } from '../fields/make.ts'

const holds = ({ stillHolds }: { stillHolds?: unknown }): readonly unknown[] =>
  Array.isArray(stillHolds) ? stillHolds : []

/** What the desk could not take out of a file, and whether a signed one may go out as it is; shown when there is any. */
export const remainderFields = (): Field[] => [
  json('stillHolds', {
    admin: {
      condition: (data: { stillHolds?: unknown }) => holds(data).length > 0,
      disableBulkEdit: true,
      disableListColumn: true,
      disableListFilter: true,
      components: { Field: '/src/media/components/StillHolds.client.tsx#StillHolds' },
    },
  }),
  check('mayGoAsSigned', {
    admin: {
      condition: (data: { stillHolds?: unknown }) => holds(data).includes('signature'),
      disableBulkEdit: true,
      disableListColumn: true,
    },
  }),
]
