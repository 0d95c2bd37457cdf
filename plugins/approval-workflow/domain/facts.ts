import type { Finding } from '../../../src/lifecycle/finding.ts'
import type { Actor } from '../../../src/lifecycle/table.ts'
import type { Approval, Flow, Hashes } from './flow.ts'
import type { Candidate } from './stages.ts'

/** Where a document is when nobody is asked to agree to it. */
export const restingStates = ['draft', 'published', 'retired'] as const
export type RestingState = (typeof restingStates)[number]
export type ApprovalState = RestingState | 'inReview' | 'approved'

/** What the content says of itself; the plugin of the content gathers it. */
export type ContentSays = {
  actor: Actor
  /** Who edited or translated since the document last went out. */
  editorIds: readonly string[]
  /** The one hash that a person saw and sends back. */
  contentHash: string
  /** Digests of the parts that would go out and are not public yet, as they are now. */
  asked: Hashes
  /** The unit that answers for the document. */
  unit: string | null
  /** Where the document is, its approval left aside. */
  rests: RestingState
  /** It was public once and is not now: what was taken down, or has reached its end. */
  isTakenBack: boolean
  /** What the checks of the content found. */
  findings: readonly Finding[]
  /** Labels of fields in which more was changed than spelling, a link or layout, since it went out. */
  majorChanges: readonly string[]
  sent: {
    isMinor?: unknown
    contentHash?: unknown
    reason?: unknown
    note?: unknown
    person?: unknown
  }
}

/** The approval that is under way. */
export type Underway = {
  id: string
  submittedBy: string
  approvals: readonly Approval[]
  /** Submitted as a minor change to what is public. */
  isMinor: boolean
  /** The person to whom the stage was handed; null when everybody of the stage may agree. */
  assignedTo: string | null
}

/** What the rules of an approval need to know; gathered under the row's lock. */
export type ApprovalFacts = ContentSays & {
  flow: Flow
  underway: Underway | null
  /** The person who acts, as one who could agree; without roles when they hold none of the flow. */
  self: Candidate
  /** Active people who hold a role of the flow. */
  candidates: readonly Candidate[]
  /** Roles that answer for the whole house. */
  leads: readonly string[]
  /** Comments on the document that nobody has resolved. */
  openComments: number
}
