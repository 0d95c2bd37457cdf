/** The roles of the office. A person may hold several. Source: the office's division of work. */
export const roles = [
  'author',
  'translator',
  'designer',
  'approver',
  'head',
  'director',
  'press-officer',
  'information-officer',
  'registrar',
  'lawyer',
  'executor',
  'operator',
  'relations-officer',
  'auditor',
  'admin',
] as const

export type Role = (typeof roles)[number]

/** Roles that let a person agree to what becomes public; nobody receives one by a single hand. */
export const approvingRoles = ['approver', 'head', 'director'] as const satisfies readonly Role[]

/** True for a role whose grant takes a second person. */
export const isApprovingRole = (role: string): role is (typeof approvingRoles)[number] =>
  (approvingRoles as readonly string[]).includes(role)
