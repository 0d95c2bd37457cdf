import { defineLifecycle, type Guard } from '../../../src/lifecycle/table.ts'
import { type ContentFacts, hasReadyFiles, isComplete, isInRegister, isNoLeadershipEvent } from './lifecycle.ts'

/** What the rules ask of a document that was public before this desk existed. */
export type ArchiveFacts = ContentFacts & {
  /** The document was public here before: what was taken down since does not come back with its archive. */
  wasPublic: boolean
  /** People are asked to agree to it now, or have agreed to it for later. */
  isUnderway: boolean
}

type Rule = Guard<ArchiveFacts>

/** An archive shows again nothing that the office has taken down. */
export const wasNeverPublicHere: Rule = ({ wasPublic }) =>
  wasPublic ? { code: 'import.wasPublicHere', status: 409 } : null

/** What people are asked to agree to goes out by their agreement, and by nothing beside it. */
export const isNotUnderway: Rule = ({ isUnderway }) => (isUnderway ? { code: 'approval.underway', status: 409 } : null)

/** What an archive brings was public already: its instant lies in the past. */
export const liesInThePast: Rule = ({ sent, now }) => {
  const instant = typeof sent.publishAt === 'string' ? new Date(sent.publishAt) : new Date(Number.NaN)
  return instant <= now
    ? null
    : { code: 'import.dateInFuture', status: 422, facts: { date: String(sent.publishAt ?? '—') } }
}

/**
 * How a document of an old archive becomes public: by the same compilation as every other, with the instant at which it
 * first was. No door leads here but the command of an import; two pairs of eyes saw it when it was published first.
 * @source docs/adr/0012
 */
// biome-ignore format: one row, one line
export const archiveLifecycle = defineLifecycle<ArchiveFacts, 'draft' | 'published', 'compileAndShow'>({
  initial: 'draft',
  actions: {
    bringIn: { from: ['draft'], to: 'published', by: ['head'], when: [isNotUnderway, wasNeverPublicHere, isNoLeadershipEvent, isInRegister, isComplete, hasReadyFiles], requires: [liesInThePast], then: ['compileAndShow'] },
  },
})
