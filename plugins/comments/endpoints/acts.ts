import type { Endpoint, PayloadRequest } from 'payload'
import { Refusal } from '../../../src/errors/Refusal.ts'
import { treeOf } from '../../../src/fields/treeOf.ts'
import type { Subject } from '../../../src/lifecycle/binding.ts'
import { configOf } from '../../../src/lifecycle/configOf.ts'
import { inLanguage } from '../../../src/lifecycle/inLanguage.ts'
import { inOneChange } from '../../../src/lifecycle/inOneChange.ts'
import { readableDoc } from '../../../src/lifecycle/readable.ts'
import { saveDraft } from '../../../src/lifecycle/saveDraft.ts'
import type { Language } from '../../../src/slugs.ts'
import { nowIso } from '../../../src/time/clock.ts'
import { rightsOf } from '../access.ts'
import { changeAt, isText, placeAt } from '../domain/places.ts'
import { replaceQuote } from '../domain/replaceQuote.ts'
import { type May, type Outcome, refusalOf } from '../domain/thread.ts'
import { commentOf, end, keep, type Row } from '../store.ts'
import { asComment } from '../threads.ts'
import { answerOf, type SubjectOf } from './comments.ts'
import { replyIn } from './words.ts'

type Act = (args: { req: PayloadRequest; subject: Subject; person: string; comment: Row }) => Promise<void>

const reply: Act = async ({ req, subject, person, comment }) => {
  await keep(req, {
    documentCollection: subject.slug,
    documentId: subject.id,
    path: comment.path,
    language: comment.language,
    body: await replyIn(req),
    author: person,
    at: nowIso(),
    replyTo: comment.id,
  })
}

const endAs =
  (outcome: Outcome): Act =>
  ({ req, person, comment }) =>
    end(req, comment.id, { outcome, endedBy: person, endedAt: nowIso() })

const reopen: Act = ({ req, comment }) => end(req, comment.id, { outcome: null, endedBy: null, endedAt: null })

/**
 * Puts the wording into the draft as a save of the person who accepts it: every hook sees it, and they have edited the
 * document from now on. Who proposed it has not: four eyes stay as they are.
 */
const accept: Act = async (args) => {
  const { req, subject, comment } = args
  const language = (comment.language ?? 'ka') as Language
  const doc = await readableDoc(inLanguage(req, language), subject)
  const place = placeAt(treeOf(configOf(req, subject)), doc, comment.path)
  const replaced = replaceQuote(
    place && isText(place.field) ? place.value : null,
    comment.quote ?? '',
    comment.proposal ?? '',
  )
  if (!replaced.ok) throw new Refusal(replaced.code, 409)
  await saveDraft(req, subject, changeAt(doc, comment.path, replaced.text), language)
  await endAs('accepted')(args)
}

const acts: Record<keyof May, Act> = { reply, resolve: endAs('resolved'), reopen, accept }

/** Their names in the audit log, when they are refused. */
const inAudit: Record<keyof May, string> = {
  reply: 'replyToComment',
  resolve: 'resolveComment',
  reopen: 'reopenComment',
  accept: 'acceptWording',
}

const doAct = (act: keyof May, req: PayloadRequest, subject: Subject): Promise<void> =>
  inOneChange(req, subject, inAudit[act], async () => {
    const rights = await rightsOf(req, subject)
    const comment = await commentOf(req, subject, String(req.routeParams?.comment))
    if (!comment) throw new Refusal('document.missing', 404)
    const refusal = refusalOf(act, rights, asComment(comment))
    if (refusal) throw new Refusal(refusal.code, refusal.status)
    await acts[act]({ req, subject, person: rights.person, comment })
  })

/** `POST …/comments/<comment>/reply`, `resolve`, `reopen` and `accept`: what is done with one thread. */
export const actDoors = (subjectOf: SubjectOf, path: '' | '/:id'): Omit<Endpoint, 'root'>[] =>
  (Object.keys(acts) as (keyof May)[]).map((act) => ({
    path: `${path}/comments/:comment/${act}`,
    method: 'post',
    handler: async (req) => {
      const subject = subjectOf(req)
      await doAct(act, req, subject)
      return answerOf(req, subject)
    },
  }))
