import type { PayloadRequest } from 'payload'
import { type Person, unitOf } from '../../src/access/people.ts'
import { slugs } from '../../src/slugs.ts'
import type { Candidate } from './domain/stages.ts'

/** Active people of the office who hold one of the roles. */
export const peopleWith = async (req: PayloadRequest, roles: readonly string[]): Promise<Candidate[]> => {
  const { docs } = await req.payload.find({
    collection: slugs.users,
    where: { and: [{ roles: { in: [...roles] } }, { isActive: { not_equals: false } }] },
    select: { displayName: true, roles: true, unit: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return (docs as unknown as (Person & { displayName?: string })[]).map((person) => ({
    id: person.id,
    name: person.displayName ?? '',
    roles: person.roles ?? [],
    unit: unitOf(person),
  }))
}
