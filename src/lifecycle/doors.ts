import type { Endpoint, PayloadRequest } from 'payload'
import { type ErrorCode, type ErrorWords, errorWords } from '../errors/catalogue.ts'
import { callerLanguage } from '../errors/language.ts'
import { Refusal } from '../errors/Refusal.ts'
import type { ActionInput, Binding, Subject } from './binding.ts'
import { allowedActions } from './decide.ts'
import { factsInWords } from './inWords.ts'
import { actorOf, perform } from './perform.ts'
import { type ReadableDoc, readableDoc, readsNewest } from './readable.ts'
import { type Refused, rowsOf } from './table.ts'

type SubjectOf = (req: PayloadRequest) => Subject

const noStore = { 'Cache-Control': 'private, no-store' }

/** The hash moves with every save of a draft, so it is for those only who can do something with it. */
const mayApprove = <Facts>({ lifecycle }: Binding<Facts>, roles: readonly string[]): boolean =>
  Object.keys(lifecycle.actions).some((action) =>
    rowsOf(lifecycle, action).some(({ by }) => by.some((role) => roles.includes(role))),
  )

/** Refusals that say that an action is for other documents than this one. */
const notForThis: readonly ErrorCode[] = ['account.nothingPending', 'content.noSeries']

/** False for an action that has nothing to do with the document as it stands, whoever asks: it gets no button. */
const applies = <Facts>(
  { lifecycle }: Binding<Facts>,
  { action, from, facts }: { action: string; from: string; facts: Facts },
  refusal: Refused | null,
): boolean =>
  rowsOf(lifecycle, action).some((row) => row.from.includes(from) && (row.if?.(facts) ?? true)) &&
  !(refusal && notForThis.includes(refusal.code))

/** Why it is refused, and what to do. */
const reasonOf = ({ message, hint }: ErrorWords) => ({ reason: message, hint })

/**
 * What is told to staff who read only an older, public state: nothing may be done, and nothing is said of the newest text,
 * its hash and its problems.
 */
const closedActions = <Facts>(
  { lifecycle, label, publicState, stateLabel }: Binding<Facts>,
  doc: ReadableDoc,
  language: 'ka' | 'en',
) => {
  const state = publicState?.(doc) ?? ''
  return {
    state,
    stateLabel: state && stateLabel(state, language),
    contentHash: null,
    actions: Object.keys(lifecycle.actions).map((action) => ({
      action,
      label: label(action, language),
      allowed: false,
      applies: false,
      form: { fields: [] },
      warnings: [],
      code: 'access.forbidden',
      ...reasonOf(errorWords('access.forbidden', language, {})),
    })),
  }
}

/** `GET …/actions`: what the caller may do now, why not the rest, what is asked for, what to know before, and the hash of what they see. */
const listActions =
  <Facts>(binding: Binding<Facts>, subjectOf: SubjectOf) =>
  async (req: PayloadRequest): Promise<Response> => {
    const actor = actorOf(req)
    const subject = subjectOf(req)
    const language = callerLanguage(req.headers)
    if (!(await readsNewest(req, subject)))
      return Response.json(closedActions(binding, await readableDoc(req, subject), language), { headers: noStore })
    const { from, facts } = await binding.gather({ req, subject, actor, input: {} })
    const actions = allowedActions(binding.lifecycle, { from, actor, facts }).map(({ action, refusal }) => ({
      action,
      label: binding.label(action, language, facts),
      allowed: refusal === null,
      applies: applies(binding, { action, from, facts }, refusal),
      form: binding.form({ action, facts, language }),
      warnings: binding.warnings?.({ action, facts, language }) ?? [],
      ...(refusal
        ? {
            code: refusal.code,
            ...reasonOf(errorWords(refusal.code, language, factsInWords(binding, refusal, req))),
          }
        : {}),
    }))
    const contentHash = mayApprove(binding, actor.roles) ? binding.contentHash(facts) : null
    const stateLabel = binding.describeState({ state: from, facts, language })
    return Response.json({ state: from, stateLabel, actions, contentHash }, { headers: noStore })
  }

const inputOf = async (req: PayloadRequest): Promise<ActionInput> => {
  const text = (await req.text?.()) ?? ''
  if (text.trim() === '') return {}
  try {
    const parsed: unknown = JSON.parse(text)
    if (parsed && typeof parsed === 'object' && !Array.isArray(parsed)) return parsed as ActionInput
  } catch {
    throw new Refusal('request.malformedJson', 400)
  }
  throw new Refusal('request.malformedJson', 400)
}

/** `POST …/actions/<action>`: does it, and answers the document as it is afterwards, and what was made beside it. */
const doAction =
  <Facts>(binding: Binding<Facts>, subjectOf: SubjectOf) =>
  async (req: PayloadRequest): Promise<Response> => {
    actorOf(req)
    const input = await inputOf(req)
    const performed = await perform(req, binding, subjectOf(req), String(req.routeParams?.action), input)
    return Response.json(performed, { headers: noStore })
  }

/**
 * The two doors of a life cycle, the same for every collection and global.
 * @param binding   the life cycle
 * @param subjectOf names the document from the request
 * @param path      '' for a global, '/:id' for a collection
 */
export const doors = <Facts>(
  binding: Binding<Facts>,
  subjectOf: SubjectOf,
  path: '' | '/:id',
): Omit<Endpoint, 'root'>[] => [
  { path: `${path}/actions`, method: 'get', handler: listActions(binding, subjectOf) },
  { path: `${path}/actions/:action`, method: 'post', handler: doAction(binding, subjectOf) },
]
