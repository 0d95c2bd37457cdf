import type { Where } from 'payload'
import { type Person, powersOf } from '../../src/access/people.ts'
import { type Flows, stagesOf } from './domain/flow.ts'
import type { House } from './options.ts'

/** What lies at one of a person's stages, for a unit for which they hold its role: as a query over `workflows`. */
export const ofMyStages = (person: Person, { flows, house }: { flows: Flows; house: Pick<House, 'units'> }): Where => {
  const powers = powersOf(person)
  const atAny: Where = { stage: { in: stagesOf(flows, person.roles ?? []) } }
  if (!house.units) return atAny
  const ofUnits = [...new Set(powers.flatMap(({ unit }) => unit ?? []))].map((unit): Where => {
    const roles = powers.filter((one) => one.unit === unit).map(({ role }) => role)
    return { and: [{ unit: { equals: unit } }, { stage: { in: stagesOf(flows, roles) } }] }
  })
  return { or: [{ and: [{ unit: { exists: false } }, atAny] }, ...ofUnits] }
}
