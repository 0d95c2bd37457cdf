import { both } from '../desk/both.ts'
import type { Desk } from '../desk/desk.ts'
import { type Piece, writeAll } from '../desk/write.ts'

const declared = (dayOff: string, act?: string): Piece => ({
  slug: 'non-working-days',
  by: 'head',
  translatedBy: 'head',
  data: {
    dayOff,
    kind: 'declared',
    title: both('დამატებითი დასვენების დღე', 'Additional day off'),
    appliesToUs: true,
    ...(act ? { act } : {}),
  },
})

/** Days off that the Government declared for administrative bodies besides the holidays of the law. */
export const fillNonWorkingDays = (desk: Desk): Promise<object> =>
  writeAll(desk, {
    august2025: declared('2025-08-29', 'საქართველოს მთავრობის აქტი №381, 25.08.2025'),
    fifthOfJanuary2026: declared('2026-01-05'),
    sixthOfJanuary2026: declared('2026-01-06'),
  })
