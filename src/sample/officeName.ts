import { both } from './desk/both.ts'

/** The name of the office, plainly marked as a sample wherever it stands. */
export const officeName = { ka: 'საქსტატი (ნიმუში)', en: 'Geostat (sample)' } as const

/** The same as a value of a field. */
export const officeNameInBoth = both<string>(officeName.ka, officeName.en)
