/**
 * A role that a person holds for somebody else by an order, as the account of that person keeps it
 * (keepActingRoles.ts). Days are 'YYYY-MM-DD' of Tbilisi, both included.
 */
export type ActingRole = {
  role: string
  /** The unit for which the role is held; null for a role of the whole house. */
  unit: string | null
  /** Whose role it is. */
  principal: string
  orderNumber: string
  beginsOn: string
  /** Null until it is ended by name. */
  endsOn: string | null
}

/** Whether an order covers a day. */
export const coversDay = ({ beginsOn, endsOn }: Pick<ActingRole, 'beginsOn' | 'endsOn'>, day: string): boolean =>
  beginsOn <= day && (endsOn === null || day <= endsOn)

/**
 * The roles that a person holds for others on a day.
 * @param kept the column of the account; nothing there is no role
 */
export const actingOn = (kept: unknown, day: string): ActingRole[] =>
  Array.isArray(kept) ? (kept as ActingRole[]).filter((one) => coversDay(one, day)) : []
