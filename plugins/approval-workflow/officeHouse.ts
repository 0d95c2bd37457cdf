import { hasRole } from '../../src/access/people.ts'
import type { Role } from '../../src/access/roles.ts'
import { roleTerms } from '../../src/labels/vocabularies.ts'
import { officeCalendar } from '../../src/lifecycle/officeCalendar.ts'
import { slugs } from '../../src/slugs.ts'
import type { House } from './options.ts'
import { peopleWith } from './peopleWith.ts'

const leads: readonly Role[] = ['head']
const unlockers: readonly Role[] = ['head', 'director']

/** The statistics office: the head of its department answers for all that waits. */
export const officeHouse: House = {
  units: slugs.units,
  leads,
  unlockers,
  seesAll: (user) => hasRole(user, 'head', 'director', 'auditor'),
  peopleWith,
  calendar: officeCalendar,
  roleLabel: (role, language) => roleTerms.find(({ value }) => value === role)?.label[language] ?? role,
}
