import { accountBinding } from '../../../plugins/accounts/binding.ts'
import { type Role, roles } from '../../access/roles.ts'
import { perform } from '../../lifecycle/perform.ts'
import { type Desk, idOf, meet, plainRequest, requestAs } from '../desk/desk.ts'

/** An account that was made, with the password that opens it. */
export type NewAccount = { email: string; password: string }

/** How the accounts are called: by what they do, so that nobody takes them for a person. */
const names: Record<Role, string> = {
  author: 'ავტორი (ნიმუში)',
  translator: 'მთარგმნელი (ნიმუში)',
  designer: 'დიზაინერი (ნიმუში)',
  approver: 'დარგობრივი დეპარტამენტის უფროსი (ნიმუში)',
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

const addressOf = (role: Role): string => `${role}@sample.example`

/** Made as `npm run admin:create` makes an account: approving roles need a second administrator from the beginning. */
const madeByCommand: Partial<Record<Role, Role[]>> = { admin: ['admin'], registrar: ['registrar', 'admin'] }

/** Every other account is made by the administrator. */
const makeAccount = async (desk: Desk, role: Role, password: string): Promise<void> => {
  const given = madeByCommand[role]
  const account = await desk.payload.create({
    collection: 'users',
    data: { email: addressOf(role), password, displayName: names[role], roles: given ?? [role] },
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
const confirm = async (desk: Desk, by: Role, role: Role): Promise<void> => {
  const id = idOf(desk, role)
  await perform(await requestAs(desk, by), accountBinding, { kind: 'collection', slug: 'users', id }, 'confirmRole', {
    role,
  })
  await meet(desk, role, id)
}

/**
 * Makes one account for each role. Approving roles take two persons here as everywhere: the chancellery is an
 * administrator until it has confirmed the head, and the head confirms the others.
 */
export const makeAccounts = async (desk: Desk, passwordFor: (email: string) => string): Promise<NewAccount[]> => {
  const accounts = roles.map((role) => ({ email: addressOf(role), password: passwordFor(addressOf(role)) }))
  const inOrder: Role[] = ['admin', ...roles.filter((role) => role !== 'admin')]
  for (const role of inOrder)
    await makeAccount(desk, role, accounts.find(({ email }) => email === addressOf(role))?.password ?? '')
  await confirm(desk, 'registrar', 'head')
  await giveRoles(desk, 'registrar', ['registrar'])
  await confirm(desk, 'head', 'approver')
  await confirm(desk, 'head', 'director')
  return accounts
}
