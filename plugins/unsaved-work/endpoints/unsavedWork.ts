import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { Refusal } from '../../../src/errors/Refusal.ts'
import type { Content } from '../domain/changes.ts'
import { forget, keep, keptOf } from '../store.ts'
import { formOf, type Place } from './formOf.ts'

const answer = (body: object): Response => Response.json(body, { headers: { 'Cache-Control': 'private, no-store' } })

const changesOf = (data: unknown): Content => {
  const { changes } = (data ?? {}) as { changes?: unknown }
  if (typeof changes !== 'object' || changes === null || Array.isArray(changes))
    throw new Refusal('unsaved.changesNeeded', 422)
  return changes as Content
}

type Door = (req: PayloadRequest) => Promise<Response>

const show =
  (place: Place): Door =>
  async (req) =>
    answer({ unsaved: await keptOf(req, await formOf(req, place)) })

const replace =
  (place: Place): Door =>
  async (req) => {
    const form = await formOf(req, place)
    await addDataAndFileToRequest(req)
    return answer({ keptAt: await keep(req, form, changesOf(req.data)) })
  }

const remove =
  (place: Place): Door =>
  async (req) => {
    await forget(req, await formOf(req, place))
    return answer({ unsaved: null })
  }

/**
 * `GET`, `PUT` and `DELETE …/unsaved-work?locale=`: what the caller typed into the form of a document and did not save.
 * @param path '' for a global, '/:id' for a collection, whose new document has the id `new`
 */
export const unsavedWorkDoors = (place: Place, path: '' | '/:id'): Omit<Endpoint, 'root'>[] => [
  { path: `${path}/unsaved-work`, method: 'get', handler: show(place) },
  { path: `${path}/unsaved-work`, method: 'put', handler: replace(place) },
  { path: `${path}/unsaved-work`, method: 'delete', handler: remove(place) },
]
