import type { CollectionSlug, PayloadRequest } from 'payload'
import { staffMember } from '../../../src/access/people.ts'
import { Refusal } from '../../../src/errors/Refusal.ts'
import { readableDoc } from '../../../src/lifecycle/readable.ts'
import { idInPath } from '../../../src/lifecycle/subjects.ts'
import type { GlobalSlug, Slug } from '../../../src/slugs.ts'
import type { Form } from '../store.ts'

/** Where the doors of a form stand: on a collection, whose documents are named in the path, or on a global. */
export type Place = { kind: 'collection'; slug: Slug } | { kind: 'global'; slug: GlobalSlug }

/** The name that a document has in the path before it is there. */
const NEW = 'new'

const mayWrite = async (req: PayloadRequest, { kind, slug }: Place, id: string): Promise<boolean> => {
  if (kind === 'global') {
    const global = req.payload.globals.config.find((one) => one.slug === slug)
    return Boolean(await global?.access.update({ req }))
  }
  const { access } = req.payload.collections[slug as CollectionSlug].config
  return Boolean(id === NEW ? await access.create({ req }) : await access.update({ req, id }))
}

/**
 * The form that a request is about.
 * @throws Refusal 401 without a session of staff, 404 for a document that the caller may not read, 403 for one that
 *   they may not write
 */
export const formOf = async (req: PayloadRequest, place: Place): Promise<Form> => {
  const person = staffMember(req.user)
  if (!person) throw new Refusal('session.none', 401)
  const id = place.kind === 'global' ? place.slug : idInPath(req)
  const isNew = place.kind === 'collection' && id === NEW
  if (!isNew) await readableDoc(req, place.kind === 'global' ? { ...place, id } : { ...place, id })
  if (!(await mayWrite(req, place, id))) throw new Refusal('access.forbidden', 403)
  return { owner: person.id, collection: place.slug, documentId: isNew ? '' : id, locale: String(req.locale) }
}
