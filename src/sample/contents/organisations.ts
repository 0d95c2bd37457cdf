import { both, type Data, type Words } from '../desk/both.ts'
import type { Desk } from '../desk/desk.ts'
import { type Piece, write, writeAll } from '../desk/write.ts'

const organisation = (title: Words, kind: string, rest: Data = {}): Piece => ({
  slug: 'organisations',
  by: 'relations-officer',
  translatedBy: 'relations-officer',
  data: { title, kind, country: 'საქართველო', ...rest },
})

const organisations = {
  publicRegistry: organisation(
    both('საჯარო რეესტრის ეროვნული სააგენტო', 'National Agency of Public Registry'),
    'stateBody',
  ),
  nationalBank: organisation(both('საქართველოს ეროვნული ბანკი', 'National Bank of Georgia'), 'stateBody', {
    abbreviation: both('სებ', 'NBG'),
  }),
  azerbaijan: organisation(
    both('აზერბაიჯანის სახელმწიფო სტატისტიკის კომიტეტი', 'State Statistical Committee of Azerbaijan'),
    'statisticsOffice',
    { country: 'აზერბაიჯანი' },
  ),
  legalAid: organisation(both('იურიდიული დახმარების სამსახური', 'Legal Aid Service'), 'stateBody'),
  enterprise: organisation(both('მეწარმეობის განვითარების სააგენტო', 'Enterprise Development Agency'), 'stateBody'),
  flourProducers: organisation(
    both('საქართველოს ხორბლისა და ფქვილის მწარმოებელთა ასოციაცია', 'Georgian association of wheat and flour producers'),
    'business',
  ),
  newspaper: organisation(both('ნიმუშის გაზეთი', 'Sample Newspaper'), 'media', {
    website: 'https://newspaper.example',
    email: 'desk@newspaper.example',
    internalNote: 'გამოგონილი რედაქცია, მხოლოდ ნიმუშისთვის.',
  }),
  university: organisation(both('ნიმუშის უნივერსიტეტი', 'Sample University'), 'academia', {
    website: 'https://university.example',
    internalNote: 'გამოგონილი უნივერსიტეტი, მხოლოდ ნიმუშისთვის.',
  }),
}

export type OrganisationKey = keyof typeof organisations

const contact = (data: Data): Piece => ({
  slug: 'contacts',
  by: 'relations-officer',
  data: { preferredLanguage: 'ka', internalNote: 'გამოგონილი საკონტაქტო პირი, მხოლოდ ნიმუშისთვის.', ...data },
})

/** Organisations, the parties of memoranda among them, and a few contacts that nobody takes for real people. */
export const fillOrganisations = async (desk: Desk): Promise<Record<OrganisationKey, string>> => {
  const ids = await writeAll(desk, organisations)
  await write(
    desk,
    contact({
      title: 'ჟურნალისტი (ნიმუში)',
      post: 'ეკონომიკის რედაქცია',
      organisation: ids.newspaper,
      email: 'economy@newspaper.example',
      phone: '+995 32 000 00 01',
      isJournalist: true,
      accreditedUntil: '2027-12-31',
    }),
  )
  await write(
    desk,
    contact({
      title: 'მკვლევარი (ნიმუში)',
      post: 'ეკონომიკის ფაკულტეტი',
      organisation: ids.university,
      email: 'research@university.example',
      phone: '+995 32 000 00 02',
    }),
  )
  await write(
    desk,
    contact({
      title: 'საკონტაქტო პირი მემორანდუმის მხრიდან (ნიმუში)',
      post: 'სტატისტიკის დეპარტამენტი',
      organisation: ids.nationalBank,
      email: 'statistics@bank.example',
      phone: '+995 32 000 00 03',
    }),
  )
  return ids
}
