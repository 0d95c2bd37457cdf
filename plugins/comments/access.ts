import type { CollectionSlug, PayloadRequest } from 'payload'
import { type Person, staffMember } from '../../src/access/people.ts'
import { Refusal } from '../../src/errors/Refusal.ts'
import type { Subject } from '../../src/lifecycle/binding.ts'
import { mayUpdate } from '../../src/lifecycle/mayUpdate.ts'
import { readableDoc } from '../../src/lifecycle/readable.ts'
import type { Rights } from './domain/thread.ts'

/** Who only looks on writes nothing. Source: the office's roles. */
const looksOnOnly = ({ roles }: Person): boolean => (roles ?? []).every((role) => role === 'auditor')

/** Who reads the versions of a document reads what was said about them; a version that became public opens neither. */
const readsVersions = async (req: PayloadRequest, { slug, id }: Subject): Promise<boolean> => {
  const { totalDocs } = await req.payload.countVersions({
    collection: slug as CollectionSlug,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    overrideAccess: false,
    req,
  })
  return totalDocs > 0
}

/**
 * Comments quote what never became public, and stay when the document goes out: of a collection they are for its team and
 * for who reads the whole house, of a global for all staff. Everybody else is told what is told of a document that is not
 * there.
 */
const mustReadComments = async (req: PayloadRequest, subject: Subject): Promise<void> => {
  await readableDoc(req, subject)
  if (subject.kind === 'collection' && !(await readsVersions(req, subject))) throw new Refusal('document.missing', 404)
}

/**
 * What the person behind a request may do with the comments of a document.
 * @throws Refusal 401 without a session of staff, 404 for a document whose versions the person may not read
 */
export const rightsOf = async (req: PayloadRequest, subject: Subject): Promise<Rights> => {
  const person = staffMember(req.user)
  if (!person) throw new Refusal('session.none', 401)
  await mustReadComments(req, subject)
  return { person: person.id, mayWrite: !looksOnOnly(person), mayEdit: await mayUpdate(req, subject) }
}
