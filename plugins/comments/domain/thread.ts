import type { Language } from '../../../src/slugs.ts'

/** How a thread came to its end: somebody closed it, or took over its wording. */
export type Outcome = 'resolved' | 'accepted'

export type Reply = { id: string; body: string; author: string; at: string }

/** What the reader of a thread may do with it now; the doors ask the same. */
export type May = { reply: boolean; resolve: boolean; accept: boolean; reopen: boolean }

/** A comment with its replies, as its door answers it. */
export type Thread = {
  id: string
  path: string
  language: Language | null
  /** The name of the place in words, and of its input in the form; null when the place is gone. */
  label: string
  input: string | null
  /** The words that it is about; '' for the whole field. */
  quote: string
  body: string
  proposal: string | null
  author: string
  at: string
  /** The words, or the place itself, are in the text no more. */
  isGone: boolean
  outcome: Outcome | null
  endedBy: string | null
  endedAt: string | null
  replies: readonly Reply[]
  may: May
}

/** What a person may do with the comments of a document. */
export type Rights = { person: string; mayWrite: boolean; mayEdit: boolean }

/** What is known of a comment when somebody acts on it. */
export type Comment = { author: string; proposal: string | null; outcome: Outcome | null }

/**
 * What a person may do with a comment: who edits the document resolves it and takes over its wording, who wrote it
 * resolves their own. A wording that was taken over is in the text and is not opened again.
 */
export const mayOf = ({ person, mayWrite, mayEdit }: Rights, { author, proposal, outcome }: Comment): May => {
  const mayEnd = mayEdit || (mayWrite && author === person)
  return {
    reply: mayWrite && outcome === null,
    resolve: mayEnd && outcome === null,
    accept: mayEdit && proposal !== null && outcome === null,
    reopen: mayEnd && outcome === 'resolved',
  }
}

/** Why an act on a comment is refused, in the order of the contract: the right (403), then its state (409). */
export const refusalOf = (
  act: keyof May,
  rights: Rights,
  comment: Comment,
): { code: 'access.forbidden' | 'comment.noProposal' | 'comment.notInThisState'; status: 403 | 409 } | null => {
  if (mayOf(rights, comment)[act]) return null
  // Somebody who may do it with a comment in its best state lacks no right.
  const best = { ...comment, proposal: '…', outcome: act === 'reopen' ? ('resolved' as const) : null }
  if (!mayOf(rights, best)[act]) return { code: 'access.forbidden', status: 403 }
  return act === 'accept' && comment.proposal === null
    ? { code: 'comment.noProposal', status: 409 }
    : { code: 'comment.notInThisState', status: 409 }
}
