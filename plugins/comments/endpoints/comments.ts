import type { Endpoint, PayloadRequest } from 'payload'
import { callerLanguage } from '../../../src/errors/language.ts'
import { Refusal } from '../../../src/errors/Refusal.ts'
import { treeOf } from '../../../src/fields/treeOf.ts'
import type { Subject } from '../../../src/lifecycle/binding.ts'
import { configOf } from '../../../src/lifecycle/configOf.ts'
import { inLanguage } from '../../../src/lifecycle/inLanguage.ts'
import { readableDoc } from '../../../src/lifecycle/readable.ts'
import { nowIso } from '../../../src/time/clock.ts'
import { rightsOf } from '../access.ts'
import { isOfLanguage, isText, type PlaceInDoc, placeAt } from '../domain/places.ts'
import { stands } from '../domain/quotes.ts'
import type { Rights } from '../domain/thread.ts'
import { keep } from '../store.ts'
import { threadsOf } from '../threads.ts'
import { commentIn, type NewComment } from './words.ts'

export type SubjectOf = (req: PayloadRequest) => Subject

/** The comments of a document as the caller sees them now; what every door answers. */
export const answerOf = async (req: PayloadRequest, subject: Subject, status = 200): Promise<Response> => {
  const rights = await rightsOf(req, subject)
  const comments = await threadsOf(req, subject, rights, callerLanguage(req.headers))
  return Response.json(
    { comments, mayWrite: rights.mayWrite },
    { status, headers: { 'Cache-Control': 'private, no-store' } },
  )
}

/** The place that a comment names, in the document as it is now. */
const placeOf = async (req: PayloadRequest, subject: Subject, { path, language }: NewComment): Promise<PlaceInDoc> => {
  const doc = await readableDoc(inLanguage(req, language ?? 'ka'), subject)
  const place = placeAt(treeOf(configOf(req, subject)), doc, path)
  if (!place || !isOfLanguage(place.field, language)) throw new Refusal('comment.noPlace', 422)
  return place
}

/** Only a field of several lines has lines of its own. */
const onOneLine = (proposal: string | null, { field }: PlaceInDoc): string | null =>
  field.type === 'textarea' ? proposal : (proposal?.replace(/\s*\n\s*/g, ' ') ?? null)

const mayWrite = async (req: PayloadRequest, subject: Subject): Promise<Rights> => {
  const rights = await rightsOf(req, subject)
  if (!rights.mayWrite) throw new Refusal('access.forbidden', 403)
  return rights
}

/**
 * Keeps a comment of the person behind a request.
 * @throws Refusal 403 for who only looks on, 422 for a place or words that the document does not have
 */
export const addComment = async (req: PayloadRequest, subject: Subject, comment: NewComment): Promise<void> => {
  const { person } = await mayWrite(req, subject)
  const place = await placeOf(req, subject, comment)
  if (!stands(isText(place.field) ? place.value : null, comment.quote)) throw new Refusal('comment.quoteGone', 422)
  await keep(req, {
    ...comment,
    proposal: onOneLine(comment.proposal, place),
    documentCollection: subject.slug,
    documentId: subject.id,
    author: person,
    at: nowIso(),
  })
}

const write = async (req: PayloadRequest, subject: Subject): Promise<void> => {
  // Whether somebody may write at all is told before what is wrong with their words.
  await mayWrite(req, subject)
  await addComment(req, subject, await commentIn(req))
}

/** `GET …/comments` lists every thread of a document; `POST …/comments` begins one. */
export const commentsDoors = (subjectOf: SubjectOf, path: '' | '/:id'): Omit<Endpoint, 'root'>[] => [
  { path: `${path}/comments`, method: 'get', handler: (req) => answerOf(req, subjectOf(req)) },
  {
    path: `${path}/comments`,
    method: 'post',
    handler: async (req) => {
      const subject = subjectOf(req)
      await write(req, subject)
      return answerOf(req, subject, 201)
    },
  },
]
