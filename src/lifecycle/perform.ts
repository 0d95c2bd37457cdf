import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { staffMember } from '../access/people.ts'
import { Refusal } from '../errors/Refusal.ts'
import { actorFrom } from './actor.ts'
import { audit, auditRefusal } from './audit.ts'
import type { ActionInput, Binding, Made, Subject } from './binding.ts'
import { decide } from './decide.ts'
import { factsInWords } from './inWords.ts'
import { mustReadNewest, type ReadableDoc, readableDoc } from './readable.ts'
import { lockRow } from './rows.ts'
import type { Actor } from './table.ts'

/** The document as the caller may read it after an action, and what the action made beside it. */
export type Performed = { doc: ReadableDoc; made?: Made }

/** The person behind a request, or the refusal that the contract names first. */
export const actorOf = (req: PayloadRequest): Actor => {
  const person = staffMember(req.user)
  if (!person) throw new Refusal('session.none', 401)
  return actorFrom(person)
}

/**
 * Does one action of a life cycle, the same for every door: lock the row → gather the facts → decide → write → audit,
 * in one transaction. Either all of it stays or none.
 * @param binding the life cycle of the subject
 * @param input   the JSON body of the action
 * @throws Refusal in the order of the contract: 401, 404, 403, 409, 422
 */
export const perform = async <Facts>(
  req: PayloadRequest,
  binding: Binding<Facts>,
  subject: Subject,
  action: string,
  input: ActionInput,
): Promise<Performed> => {
  const actor = actorOf(req)
  const opened = await initTransaction(req)
  try {
    await lockRow(req, subject)
    await mustReadNewest(req, subject)
    const made = await decideAndCarryOut(req, binding, subject, action, input, actor)
    const doc = await readableDoc(req, subject)
    if (opened) await commitTransaction(req)
    return { doc, ...(made ? { made } : {}) }
  } catch (error) {
    if (opened) await killTransaction(req)
    if (error instanceof Refusal && error.status !== 404) await recordRefusal(req, subject, action, actor, error)
    throw error
  }
}

const decideAndCarryOut = async <Facts>(
  req: PayloadRequest,
  binding: Binding<Facts>,
  subject: Subject,
  action: string,
  input: ActionInput,
  actor: Actor,
): Promise<Made | undefined> => {
  const { from, facts } = await binding.gather({ req, subject, actor, input })
  const decision = decide(binding.lifecycle, { action, from, actor, facts })
  if (!decision.ok)
    throw new Refusal(decision.refusal.code, decision.refusal.status, factsInWords(binding, decision.refusal, req))
  const { to, effects } = decision
  const { afterHash, made } = await binding.carryOut({ req, subject, actor, input, facts, action, to, effects })
  await audit(req, {
    action: `${subject.slug}.${action}`,
    outcome: 'done',
    actor,
    documentCollection: subject.slug,
    documentId: subject.id,
    beforeDigest: binding.contentHash(facts),
    afterDigest: afterHash,
    reason: typeof input.reason === 'string' ? input.reason.slice(0, 2_000) : null,
    details: { from, to, ...(made ? { made: made.id } : {}) },
  })
  return made
}

const recordRefusal = (
  req: PayloadRequest,
  subject: Subject,
  action: string,
  actor: Actor,
  error: Refusal,
): Promise<void> =>
  auditRefusal(req, {
    action: `${subject.slug}.${action}`.slice(0, 200),
    actor,
    documentCollection: subject.slug,
    documentId: subject.id,
    details: { code: error.code, status: error.status },
  })
