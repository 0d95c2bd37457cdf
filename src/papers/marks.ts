import type { Marks } from './paper.ts'

/** What decides how a paper is marked. */
export type PublicationFacts = {
  /** The text on this paper, in its language, is word for word what was approved. */
  isApproved: boolean
  /** The instant at which the gate opens or opened; null when none is set. */
  visibleFrom: Date | null
}

/**
 * How a paper is marked: DRAFT while its text is not approved, an embargo while it is not public; a paper of what
 * everybody may read carries neither. A draft of changes to what is public already is under embargo like any other.
 * @param now the present instant
 */
export const marksOf = ({ isApproved, visibleFrom }: PublicationFacts, now: Date): Marks => {
  const isToCome = visibleFrom !== null && visibleFrom > now
  const isPublic = isApproved && visibleFrom !== null && !isToCome
  return { isDraft: !isApproved, embargo: isPublic ? null : { until: isToCome ? visibleFrom : null } }
}
