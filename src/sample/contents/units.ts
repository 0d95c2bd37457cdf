import { both, type Data } from '../desk/both.ts'
import { type Desk, idOf, meet, requestAs, type SamplePerson } from '../desk/desk.ts'
import { type Piece, write } from '../desk/write.ts'

export type UnitKey =
  | 'leadership'
  | 'dissemination'
  | 'prices'
  | 'accounts'
  | 'trade'
  | 'households'
  | 'chancellery'
  | 'legal'
  | 'imereti'
  | 'adjara'

const unit = (data: Data): Piece => ({ slug: 'units', by: 'admin', translatedBy: 'admin', data })

const pieces = (leadership: string): Record<Exclude<UnitKey, 'leadership'>, Piece> => ({
  dissemination: unit({
    title: both(
      'საზოგადოებასთან ურთიერთობისა და გავრცელების დეპარტამენტი',
      'Department of Public Relations and Dissemination',
    ),
    kind: 'department',
    parent: leadership,
    weight: 10,
  }),
  prices: unit({
    title: both('ფასების სტატისტიკის დეპარტამენტი', 'Department of Price Statistics'),
    kind: 'department',
    parent: leadership,
    weight: 20,
  }),
  accounts: unit({
    title: both('ეროვნული ანგარიშების დეპარტამენტი', 'Department of National Accounts'),
    kind: 'department',
    parent: leadership,
    weight: 30,
  }),
  trade: unit({
    title: both('საგარეო ვაჭრობის სტატისტიკის დეპარტამენტი', 'Department of External Trade Statistics'),
    kind: 'department',
    parent: leadership,
    weight: 40,
  }),
  households: unit({
    title: both('სოციალური სტატისტიკის დეპარტამენტი', 'Department of Social Statistics'),
    kind: 'department',
    parent: leadership,
    weight: 50,
  }),
  chancellery: unit({ title: both('კანცელარია', 'Chancellery'), kind: 'division', parent: leadership, weight: 60 }),
  legal: unit({
    title: both('იურიდიული სამმართველო', 'Legal Division'),
    kind: 'division',
    parent: leadership,
    weight: 70,
  }),
  imereti: unit({
    title: both('იმერეთის სტატისტიკის ბიურო', 'Imereti Statistics Bureau'),
    kind: 'territorialOffice',
    parent: leadership,
    settlement: both('ქუთაისი', 'Kutaisi'),
    weight: 80,
  }),
  adjara: unit({
    title: both('აჭარის სტატისტიკის ბიურო', 'Adjara Statistics Bureau'),
    kind: 'territorialOffice',
    parent: leadership,
    settlement: both('ბათუმი', 'Batumi'),
    weight: 90,
  }),
})

/** Who belongs to which unit; everybody else is of the department that publishes. */
const homes: Partial<Record<SamplePerson, UnitKey>> = {
  author: 'prices',
  approver: 'prices',
  'approver-accounts': 'accounts',
  'approver-trade': 'trade',
  director: 'leadership',
  registrar: 'chancellery',
  lawyer: 'legal',
  executor: 'accounts',
  auditor: 'leadership',
}
const unitHeads: Partial<Record<UnitKey, SamplePerson>> = {
  leadership: 'director',
  dissemination: 'head',
  prices: 'approver',
  accounts: 'approver-accounts',
  trade: 'approver-trade',
}

const seat = async (desk: Desk, units: Record<UnitKey, string>): Promise<void> => {
  for (const role of desk.people.keys()) {
    const id = idOf(desk, role)
    await desk.payload.update({
      collection: 'users',
      id,
      data: { unit: units[homes[role] ?? 'dissemination'] },
      depth: 0,
      overrideAccess: false,
      req: await requestAs(desk, 'admin'),
    })
    await meet(desk, role, id)
  }
  for (const [unit, role] of Object.entries(unitHeads) as [UnitKey, SamplePerson][])
    await desk.payload.update({
      collection: 'units',
      id: units[unit],
      data: { unitHead: idOf(desk, role) },
      depth: 0,
      overrideAccess: false,
      req: await requestAs(desk, 'admin'),
    })
}

/** The structure of the office, and everybody's place in it. */
export const fillUnits = async (desk: Desk): Promise<Record<UnitKey, string>> => {
  const leadership = await write(
    desk,
    unit({ title: both('ხელმძღვანელობა', 'Leadership'), kind: 'leadership', weight: 0 }),
  )
  const ids: Record<string, string> = { leadership }
  for (const [key, piece] of Object.entries(pieces(leadership))) ids[key] = await write(desk, piece)
  const units = ids as Record<UnitKey, string>
  await seat(desk, units)
  return units
}
