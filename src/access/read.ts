import type { Access, AccessArgs, Where } from 'payload'
import { embargoedSlugs, type PublicSlug, slugs } from '../slugs.ts'
import { now } from '../time/clock.ts'
import { actingOf, hasRole, type Person, powersOf, staffMember } from './people.ts'
import { publicWhere } from './publicRead.ts'

/** Roles that read every unreleased document. Source: the office's contract on who reads what early. */
const wholeHouse = ['head', 'director', 'press-officer', 'auditor'] as const

/** The collections whose rows carry a draft status, and those that have a trash. Media has neither drafts nor team. */
export const gateColumns = (slug: PublicSlug) => ({ drafts: slug !== slugs.media, trash: slug !== slugs.media })

/** The documents that belong to a person's team: written, translated or designed by them, or of the unit they approve for. */
const ofTheirTeam = (person: Person): Where[] => {
  const units = powersOf(person).flatMap(({ role, unit }) => (role === 'approver' && unit ? [unit] : []))
  const named = ['createdBy', 'authors', 'translators', 'designers'].map((field) => ({
    [field]: { equals: person.id },
  }))
  return [...named, ...units.map((unit) => ({ responsibleUnit: { equals: unit } }))]
}

/** The approvers for whom a person acts: their files are agreed to with their documents. */
const approversFor = (person: Person): string[] =>
  actingOf(person).flatMap(({ role, principal }) => (role === 'approver' ? [principal] : []))

/** The files of a person's team: uploaded by them, used by a document of their team, or shared with the whole staff. */
const filesOf = (person: Person): Where[] => [
  { createdBy: { equals: person.id } },
  { team: { equals: person.id } },
  ...approversFor(person).map((principal) => ({ team: { equals: principal } })),
  { isShared: { equals: true } },
]

/** The files on which a member of staff works, whether readers see them or not. */
export const teamFiles = (person: Person): true | Where =>
  hasRole(person, ...wholeHouse) ? true : { or: filesOf(person) }

const isEmbargoed = (slug: PublicSlug): boolean => (embargoedSlugs as readonly string[]).includes(slug)

/** A file is asked for by its stored name, not in a language: it is open when any language of it is. */
const localeOf = ({ req, isReadingStaticFile }: AccessArgs): string | null =>
  isReadingStaticFile ? null : String(req.locale)

/**
 * Reading of a public collection: the public reads what the gate opens; staff read the drafts of open work as well,
 * and of statistics under embargo only the team's.
 * @returns true, or the query that lists, counts, relations and files obey
 */
export const gateRead =
  (slug: PublicSlug): Access =>
  (args) => {
    const open = publicWhere(now(), localeOf(args), gateColumns(slug))
    const person = staffMember(args.req.user)
    if (!person) return open
    if (hasRole(person, ...wholeHouse)) return true
    if (slug === slugs.media) return { or: [open, ...filesOf(person)] }
    return isEmbargoed(slug) ? { or: [open, ...ofTheirTeam(person)] } : true
  }

/** The documents of a collection whose newest, unreleased state a member of staff may see. */
export const teamOnly = (slug: PublicSlug, person: Person): true | Where =>
  !isEmbargoed(slug) || hasRole(person, ...wholeHouse) ? true : { or: ofTheirTeam(person) }

/** Reading of versions: never the public; of statistics under embargo only the team. */
export const gateReadVersions =
  (slug: PublicSlug): Access =>
  ({ req }) => {
    const person = staffMember(req.user)
    if (!person) return false
    if (teamOnly(slug, person) === true) return true
    return {
      or: ofTheirTeam(person).map((where) =>
        Object.fromEntries(Object.entries(where).map(([field, condition]) => [`version.${field}`, condition])),
      ) as Where[],
    }
  }

/** Reading of a public global: the public reads what the gate opens, staff everything. */
export const gateReadGlobal: Access = ({ req }) =>
  staffMember(req.user) ? true : publicWhere(now(), String(req.locale), { drafts: true, trash: false })
