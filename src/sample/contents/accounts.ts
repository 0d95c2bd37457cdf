import { accountBinding } from '../../../plugins/accounts/binding.ts'
import { type Role, roles } from '../../access/roles.ts'
import { perform } from '../../lifecycle/perform.ts'
import { type Desk, furtherApprovers, idOf, meet, plainRequest, requestAs, type SamplePerson } from '../desk/desk.ts'

/** An account that was made, with the password that opens it. */
export type NewAccount = { email: string; password: string }

/** How the accounts are called: by what they do, so that nobody takes them for a person. */
const names: Record<SamplePerson, string> = {
  author: 'ავტორი (ნიმუში)',
  translator: 'მთარგმნელი (ნიმუში)',
  designer: 'დიზაინერი (ნიმუში)',
  approver: 'დარგობრივი დეპარტამენტის უფროსი (ნიმუში)',
  'approver-accounts': 'ეროვნული ანგარიშების უფროსი (ნიმუში)',
  'approver-trade': 'საგარეო ვაჭრობის სტატისტიკის უფროსი (ნიმუში)',
  'approver-dissemination': 'გავრცელების დეპარტამენტის დამმოწმებელი (ნიმუში)',
  head: 'დეპარტამენტის უფროსი (ნიმუში)',
  director: 'აღმასრულებელი დირექტორი (ნიმუში)',
  'press-officer': 'მედიასთან ურთიერთობის სპეციალისტი (ნიმუში)',
  'information-officer': 'საჯარო ინფორმაციაზე პასუხისმგებელი პირი (ნიმუში)',
  registrar: 'კანცელარია (ნიმუში)',
  lawyer: 'იურისტი (ნიმუში)',
  executor: 'შემსრულებელი (ნიმუში)',
  operator: 'ცხელი ხაზის ოპერატორი (ნიმუში)',
  'relations-officer': 'ორგანიზაციებთან ურთიერთობის სპეციალისტი (ნიმუში)',
  auditor: 'დამკვირვებელი (ნიმუში)',
  admin: 'ადმინისტრატორი (ნიმუში)',
}

const addressOf = (role: SamplePerson): string => `${role}@sample.example`

/** Made as `npm run admin:create` makes an account: approving roles need a second administrator from the beginning. */
const madeByCommand: Partial<Record<SamplePerson, Role[]>> = { admin: ['admin'], registrar: ['registrar', 'admin'] }

const isFurther = (who: SamplePerson): boolean => (furtherApprovers as readonly string[]).includes(who)

/** Every other account is made by the administrator. */
const makeAccount = async (desk: Desk, role: SamplePerson, password: string): Promise<void> => {
  const given = madeByCommand[role]
  const account = await desk.payload.create({
    collection: 'users',
    data: {
      email: addressOf(role),
      password,
      displayName: names[role],
      roles: given ?? [isFurther(role) ? 'approver' : (role as Role)],
    },
    depth: 0,
    overrideAccess: given !== undefined,
    req: given ? await plainRequest(desk) : await requestAs(desk, 'admin'),
  })
  await meet(desk, role, account.id)
}

const giveRoles = async (desk: Desk, role: Role, given: Role[]): Promise<void> => {
  const id = idOf(desk, role)
  await desk.payload.update({
    collection: 'users',
    id,
    data: { roles: given },
    depth: 0,
    overrideAccess: false,
    req: await requestAs(desk, 'admin'),
  })
  await meet(desk, role, id)
}

/** The second hand: a person who neither asked for the role nor receives it. */
const confirm = async (desk: Desk, by: Role, role: Role, who: SamplePerson = role): Promise<void> => {
  const id = idOf(desk, who)
  await perform(await requestAs(desk, by), accountBinding, { kind: 'collection', slug: 'users', id }, 'confirmRole', {
    role,
  })
  await meet(desk, who, id)
}

/**
 * Makes one account for each role, and an approver for each further unit that publishes. Approving roles take two persons here as everywhere: the chancellery is an
 * administrator until it has confirmed the head, and the head confirms the others.
 */
export const makeAccounts = async (desk: Desk, passwordFor: (email: string) => string): Promise<NewAccount[]> => {
  const people: SamplePerson[] = [...roles, ...furtherApprovers]
  const accounts = people.map((role) => ({ email: addressOf(role), password: passwordFor(addressOf(role)) }))
  const inOrder: SamplePerson[] = ['admin', ...people.filter((role) => role !== 'admin')]
  for (const role of inOrder)
    await makeAccount(desk, role, accounts.find(({ email }) => email === addressOf(role))?.password ?? '')
  await confirm(desk, 'registrar', 'head')
  await giveRoles(desk, 'registrar', ['registrar'])
  await confirm(desk, 'head', 'approver')
  for (const who of furtherApprovers) await confirm(desk, 'head', 'approver', who)
  await confirm(desk, 'head', 'director')
  return accounts
}
