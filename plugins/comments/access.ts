import type { PayloadRequest } from 'payload'
import { type Person, staffMember } from '../../src/access/people.ts'
import { Refusal } from '../../src/errors/Refusal.ts'
import type { Subject } from '../../src/lifecycle/binding.ts'
import { configOf } from '../../src/lifecycle/configOf.ts'
import { readableDoc, readsNewest } from '../../src/lifecycle/readable.ts'
import type { Rights } from './domain/thread.ts'

/** Who only looks on writes nothing. Source: the office's roles. */
const looksOnOnly = ({ roles }: Person): boolean => (roles ?? []).every((role) => role === 'auditor')

/**
 * Comments quote the newest state of a document: who reads only what is public of it, reads none of them, and is told what
 * is told of a document that is not there.
 */
const mustReadNewest = async (req: PayloadRequest, subject: Subject): Promise<void> => {
  await readableDoc(req, subject)
  if (!(await readsNewest(req, subject))) throw new Refusal('document.missing', 404)
}

const mayEdit = async (req: PayloadRequest, subject: Subject): Promise<boolean> => {
  const { update } = configOf(req, subject).access
  return Boolean(await update(subject.kind === 'global' ? { req } : { req, id: subject.id }))
}

/**
 * What the person behind a request may do with the comments of a document.
 * @throws Refusal 401 without a session of staff, 404 for a document whose newest state the person may not read
 */
export const rightsOf = async (req: PayloadRequest, subject: Subject): Promise<Rights> => {
  const person = staffMember(req.user)
  if (!person) throw new Refusal('session.none', 401)
  await mustReadNewest(req, subject)
  return { person: person.id, mayWrite: !looksOnOnly(person), mayEdit: await mayEdit(req, subject) }
}
