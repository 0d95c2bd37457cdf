import { hasAgreed, type Reviewed, turnIn } from './rules.ts'
import { availableFor, type Candidate } from './stages.ts'

/** What the person who submitted is told of the way of their document. */
export const notices = ['sentBack', 'recalled', 'wentOut', 'approved', 'takenDown'] as const
export type Notice = (typeof notices)[number]

/** Whom a turn waits for and what they were told, as the row of the approval keeps it. */
export type Told = {
  /** People who were told that it is their turn. */
  asked: readonly string[]
  /** When half of the time is over; null while nothing is due. */
  remindAt: string | null
  /** Reminders that were sent in this turn. */
  sent: readonly string[]
}

/**
 * Whose turn it is: the person to whom the stage was handed, or everybody of the stage who could agree. Who submitted is
 * not asked by mail; who edited the document, or has agreed already, cannot agree.
 */
export const whoseTurn = (review: Reviewed, candidates: readonly Candidate[]): string[] => {
  const { underway } = review
  const { stage } = turnIn(review)
  if (!stage || !underway) return []
  if (underway.assignedTo) return [underway.assignedTo]
  return availableFor(stage, candidates, review)
    .map(({ id }) => id)
    .filter((id) => id !== underway.submittedBy && !hasAgreed(review, id))
}

/** Actions that begin a turn, or give it to somebody else. */
const turning: readonly string[] = ['submit', 'putBack', 'unlock', 'reassign']

/** Whether people are to be told that it is their turn: a stage that waits for one more of two persons told them before. */
export const isNewTurn = (action: string, before: string | null, after: string | null): boolean =>
  after !== null && (turning.includes(action) || before !== after)

/** What the person who submitted is told of an action; null when nothing. */
export const noticeOf = (action: string, to: string, waitsForItsTime: boolean): Notice | null => {
  if (action === 'requestChanges') return 'sentBack'
  if (action === 'recall') return 'recalled'
  if (action === 'takeDown') return 'takenDown'
  if (action !== 'approve' || to === 'inReview') return null
  return to === 'published' && !waitsForItsTime ? 'wentOut' : 'approved'
}
