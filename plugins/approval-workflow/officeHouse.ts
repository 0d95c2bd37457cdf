import { hasRole } from '../../src/access/people.ts'
import type { Role } from '../../src/access/roles.ts'
import { roleTerms } from '../../src/labels/vocabularies.ts'
import { officeCalendar } from '../../src/lifecycle/officeCalendar.ts'
import { tellPeople } from '../../src/mail/tellPeople.ts'
import { slugs } from '../../src/slugs.ts'
import type { House } from './options.ts'
import { peopleWith } from './peopleWith.ts'

const leads: readonly Role[] = ['head']
const unlockers: readonly Role[] = ['head', 'director']
const leadership: readonly Role[] = ['director']

/** The statistics office: the head of its department answers for all that waits. */
export const officeHouse: House = {
  units: slugs.units,
  leads,
  unlockers,
  leadership,
  seesAll: (user) => hasRole(user, 'head', 'director', 'auditor'),
  peopleWith,
  calendar: officeCalendar,
  tell: tellPeople,
  roleLabel: (role, language) => roleTerms.find(({ value }) => value === role)?.label[language] ?? role,
}
