import { both, type Data, type Words } from '../desk/both.ts'
import { type Desk, idOf } from '../desk/desk.ts'
import { now } from '../desk/publish.ts'
import { type Piece, writeAll } from '../desk/write.ts'
import { type MemorandumFact, type MemorandumKey, memorandumFacts } from '../facts/memoranda.ts'
import { nameOfDay } from '../facts/periods.ts'
import { officeNameInBoth } from '../officeName.ts'
import type { OrganisationKey } from './organisations.ts'
import type { UnitKey } from './units.ts'

type Terms = { title: Words; party: Words; purpose: Words; obligationsOurs: string; obligationsTheirs: string }

const terms: Record<MemorandumKey, Terms> = {
  publicRegistry: {
    title: both(
      'მემორანდუმი საჯარო რეესტრის ეროვნულ სააგენტოსთან',
      'Memorandum with the National Agency of Public Registry',
    ),
    party: both('საჯარო რეესტრის ეროვნული სააგენტო', 'National Agency of Public Registry'),
    purpose: both('გეოინფორმაციული მონაცემების გაცვლა.', 'Exchange of geo-information data.'),
    obligationsOurs: 'სტატისტიკური დაყოფის საზღვრების მიწოდება.',
    obligationsTheirs: 'გეოინფორმაციული მონაცემების მიწოდება.',
  },
  nationalBank: {
    title: both('მემორანდუმი საქართველოს ეროვნულ ბანკთან', 'Memorandum with the National Bank of Georgia'),
    party: both('საქართველოს ეროვნული ბანკი', 'National Bank of Georgia'),
    purpose: both(
      'თანამშრომლობა სტატისტიკის წარმოებაში საერთაშორისო სავალუტო ფონდის მისიის რეკომენდაციების შესაბამისად.',
      'Cooperation in producing statistics, following the advice of a mission of the International Monetary Fund.',
    ),
    obligationsOurs: 'სტატისტიკური მონაცემებისა და მეტამონაცემების მიწოდება.',
    obligationsTheirs: 'ფინანსური სტატისტიკის მიწოდება.',
  },
  azerbaijan: {
    title: both(
      'მემორანდუმი აზერბაიჯანის სახელმწიფო სტატისტიკის კომიტეტთან',
      'Memorandum with the State Statistical Committee of Azerbaijan',
    ),
    party: both('აზერბაიჯანის სახელმწიფო სტატისტიკის კომიტეტი', 'State Statistical Committee of Azerbaijan'),
    purpose: both(
      'გამოცდილების გაზიარება ახალი ტექნოლოგიების, მონაცემთა ბაზებისა და მონაცემთა შეგროვების შესახებ.',
      'Exchange of experience on new technologies, databases and data collection.',
    ),
    obligationsOurs: 'გამოცდილების გაზიარება.',
    obligationsTheirs: 'გამოცდილების გაზიარება.',
  },
  legalAid: {
    title: both('მემორანდუმი იურიდიული დახმარების სამსახურთან', 'Memorandum with the Legal Aid Service'),
    party: both('იურიდიული დახმარების სამსახური', 'Legal Aid Service'),
    purpose: both(
      'საქსტატი სამსახურს თავისი კომპეტენციის ფარგლებში სტატისტიკურ ინფორმაციასა და კონსულტაციებს აწვდის.',
      'Geostat supplies the service with statistics and consultations within its competence.',
    ),
    obligationsOurs: 'სტატისტიკური ინფორმაცია და კონსულტაციები.',
    obligationsTheirs: 'მოთხოვნების წინასწარ შეთანხმება.',
  },
  enterprise: {
    title: both(
      'მემორანდუმი მეწარმეობის განვითარების სააგენტოსთან',
      'Memorandum with the Enterprise Development Agency',
    ),
    party: both('მეწარმეობის განვითარების სააგენტო', 'Enterprise Development Agency'),
    purpose: both(
      'სააგენტო ბენეფიციართა ბაზას აწვდის, საქსტატი – სტატისტიკურ პროდუქტებს; შესაძლებელია ერთობლივი სამუშაო ჯგუფის შექმნა.',
      'The agency supplies its base of beneficiaries and Geostat its statistical products; a joint working group is possible.',
    ),
    obligationsOurs: 'სტატისტიკური პროდუქტების მიწოდება.',
    obligationsTheirs: 'ბენეფიციართა ბაზის მიწოდება.',
  },
  flourProducers: {
    title: both(
      'მემორანდუმი საქართველოს ხორბლისა და ფქვილის მწარმოებელთა ასოციაციასთან',
      'Memorandum with the Georgian association of wheat and flour producers',
    ),
    party: both(
      'საქართველოს ხორბლისა და ფქვილის მწარმოებელთა ასოციაცია',
      'Georgian association of wheat and flour producers',
    ),
    purpose: both('ინფორმაციის გაცვლა ხელმომწერ მხარეებს შორის.', 'Exchange of information between the signatories.'),
    obligationsOurs: 'სტატისტიკური ინფორმაციის მიწოდება.',
    obligationsTheirs: 'დარგის შესახებ ინფორმაციის მიწოდება.',
  },
}

/** The day, where it is known; what was only reported stays a note among colleagues. */
const dates = ({ key, signedOn, reportedOn }: MemorandumFact): Data => ({
  ...(signedOn ? { signedOn, inForceFrom: signedOn } : {}),
  ...(key === 'azerbaijan' ? { signedIn: both('ბაქო', 'Baku') } : {}),
  ...(signedOn
    ? {}
    : {
        internalNote: reportedOn
          ? `ხელმოწერის დღე დასაზუსტებელია. ცნობა მემორანდუმის შესახებ გავრცელდა: ${nameOfDay(reportedOn).ka}.`
          : 'ხელმოწერის დღე დასაზუსტებელია.',
      }),
})

const pieceOf = (
  desk: Desk,
  fact: MemorandumFact & { key: MemorandumKey },
  index: number,
  organisations: Record<OrganisationKey, string>,
  units: Record<UnitKey, string>,
): Piece => {
  const { title, party, purpose, obligationsOurs, obligationsTheirs } = terms[fact.key]
  return {
    slug: 'memoranda',
    by: 'relations-officer',
    data: {
      title,
      kind: 'memorandum',
      scope: fact.scope,
      parties: [{ partyName: officeNameInBoth }, { partyName: party }],
      purpose,
      ...dates(fact),
      isListedPublicly: true,
      number: `მ-${String(index + 1).padStart(2, '0')}`,
      organisations: [organisations[fact.key]],
      internalContact: idOf(desk, 'relations-officer'),
      internalDeputy: idOf(desk, 'head'),
      responsibleUnit: units.dissemination,
      obligationsOurs,
      obligationsTheirs,
      hasPersonalData: fact.key === 'enterprise',
      ...(fact.key === 'enterprise'
        ? { protectionTerms: 'ბაზა მუშავდება მხოლოდ სტატისტიკური მიზნით.', permittedUse: 'სტატისტიკური წარმოება.' }
        : {}),
    },
    publishing: now,
  }
}

/** The register of memoranda: six of them, all public by its switch. */
export const fillMemoranda = (
  desk: Desk,
  organisations: Record<OrganisationKey, string>,
  units: Record<UnitKey, string>,
): Promise<Record<string, string>> =>
  writeAll(
    desk,
    Object.fromEntries(
      memorandumFacts.map((fact, index) => [fact.key, pieceOf(desk, fact, index, organisations, units)]),
    ),
  )
