import { both, type Words } from '../desk/both.ts'
import type { Desk } from '../desk/desk.ts'
import { now } from '../desk/publish.ts'
import { type Piece, writeAll } from '../desk/write.ts'
import type { UnitKey } from './units.ts'

export type PublicContactKey = 'press' | 'users' | 'prices' | 'accounts'

const contact = (title: Words, post: Words, publicEmail: string, phone: string, responsibleUnit: string): Piece => ({
  slug: 'public-contacts',
  by: 'press-officer',
  data: { title, post, publicEmail, phone, responsibleUnit },
  publishing: now,
})

/** The named contact points of the office. */
export const fillPublicContacts = (
  desk: Desk,
  units: Record<UnitKey, string>,
): Promise<Record<PublicContactKey, string>> =>
  writeAll(desk, {
    press: contact(
      both('პრესსამსახური', 'Press office'),
      both('მედიასთან ურთიერთობა', 'Media relations'),
      'press@sample.example',
      '+995 32 000 00 10',
      units.dissemination,
    ),
    users: contact(
      both('მომხმარებელთა მომსახურება', 'User service'),
      both('კითხვები მონაცემებისა და პუბლიკაციების შესახებ', 'Questions on data and publications'),
      'info@sample.example',
      '+995 32 000 00 20',
      units.dissemination,
    ),
    prices: contact(
      both('ფასების სტატისტიკა', 'Price statistics'),
      both('კითხვები ინფლაციისა და ფასების ინდექსების შესახებ', 'Questions on inflation and price indices'),
      'prices@sample.example',
      '+995 32 000 00 30',
      units.prices,
    ),
    accounts: contact(
      both('ეროვნული ანგარიშები', 'National accounts'),
      both('კითხვები მთლიანი შიდა პროდუქტის შესახებ', 'Questions on gross domestic product'),
      'accounts@sample.example',
      '+995 32 000 00 40',
      units.accounts,
    ),
  })
