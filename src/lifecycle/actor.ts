import { actingOf, type Person } from '../access/people.ts'
import type { Actor } from './table.ts'

/** A member of staff as the one who acts: with the roles held today, and for whom some of them are held. */
export const actorFrom = (person: Person): Actor => {
  const acting = actingOf(person).map(({ role, principal, orderNumber }) => ({ role, principal, orderNumber }))
  return { id: person.id, roles: person.roles ?? [], ...(acting.length > 0 ? { acting } : {}) }
}
