import type { PayloadRequest } from 'payload'
import { database } from '../../src/config/sql.ts'
import { contentStates } from '../../src/labels/vocabularies.ts'
import type { ActionInput, Binding, Made, Subject } from '../../src/lifecycle/binding.ts'
import type { Check } from '../../src/lifecycle/check.ts'
import type { Actor } from '../../src/lifecycle/table.ts'
import { actionForm } from './actionForm.ts'
import { describeState } from './describeState.ts'
import {
  type ContentEffect,
  type ContentFacts,
  type ContentState,
  completeLanguages,
  contentLifecycle,
} from './domain/lifecycle.ts'
import { startNextEdition } from './editions/start.ts'
import { compileAndShow, hide, markRetired } from './effects.ts'
import type { FileRules } from './fileRules.ts'
import { gapWarnings } from './findGaps.ts'
import { gatherFacts } from './gatherFacts.ts'
import { endTakeDown, noteTakeDown } from './takeDowns.ts'
import { actionWords } from './translations/actions.ts'

type Deed = (args: {
  req: PayloadRequest
  subject: Subject
  facts: ContentFacts
  actor: Actor
  input: ActionInput
}) => Promise<Made | undefined>

const deeds: Record<ContentEffect, Deed> = {
  // What goes out by an approval waits for nobody to confirm that it was taken down.
  compileAndShow: async (deed) => {
    await endTakeDown(await database(deed.req), deed.subject, null)
    return compileAndShow(deed)
  },
  hide,
  noteTakeDown: async ({ req, subject, actor }) => {
    await noteTakeDown(await database(req), subject, actor.id)
    return undefined
  },
  confirmTakeDown: async ({ req, subject, actor }) => {
    await endTakeDown(await database(req), subject, actor.id)
    return undefined
  },
  markRetired,
  startNextEdition: ({ req, subject }) => startNextEdition(req, subject),
}

/** The life cycle of content, bound to its rows. */
export const contentBinding = (
  files: FileRules,
  checks: readonly Check[],
): Binding<ContentFacts, ContentState, ContentEffect> => ({
  lifecycle: contentLifecycle,
  gather: gatherFacts(files, checks),
  contentHash: (facts) => facts.contentHash,
  label: (action, language) => actionWords[action]?.[language] ?? action,
  describeState: ({ state, facts, language }) =>
    describeState(
      {
        state,
        visibleFrom: facts.visibleFrom,
        visibleUntil: facts.visibleUntil,
        wasPublic: facts.isTakenBack,
        outLocales: facts.rests === 'draft' ? [] : facts.outLocales,
        expectedOn: facts.expectedOn,
        isChanged: facts.rests !== 'draft' && Object.keys(facts.asked).length > 0,
      },
      facts.now,
      language,
    ),
  publicState: ({ retiredOn }) => (retiredOn ? 'retired' : 'published'),
  form: ({ action, language }) => actionForm(action, language),
  warnings: ({ facts, language }) => [
    ...gapWarnings(facts.emptyPlaces, completeLanguages(facts), language),
    ...facts.findings.map(({ sentence }) => sentence),
  ],
  stateLabel: (state, language) => contentStates.find((term) => term.value === state)?.label[language] ?? state,
  carryOut: async ({ req, subject, actor, facts, input, effects }) => {
    let made: Made | undefined
    for (const effect of effects) made = (await deeds[effect]({ req, subject, actor, facts, input })) ?? made
    return { afterHash: facts.contentHash, ...(made ? { made } : {}) }
  },
})
