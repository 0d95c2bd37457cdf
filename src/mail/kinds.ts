import { hasRole } from '../access/people.ts'
import type { Role } from '../access/roles.ts'

type Rule = {
  /** Who sees that there was such a mail, to whom it went and what became of it. */
  seenBy: readonly Role[]
  /** Whether its subject and text are shown: then to whoever may read the document that it is about. */
  hasShownWords: boolean
}

/** Why a mail is written, and what the admin shows of it. */
// biome-ignore format: one row, one line
export const mailKinds = {
  /** Invitations, new passwords, approving roles. Their links open accounts, so that nobody is shown their words. */
  account:  { seenBy: ['admin'],         hasShownWords: false },
  /** What a life cycle tells its people. */
  workflow: { seenBy: ['admin', 'head'], hasShownWords: true },
} as const satisfies Record<string, Rule>

export type MailKind = keyof typeof mailKinds

const kinds = Object.keys(mailKinds) as MailKind[]

/** The kinds of which somebody sees the mails; none for most people. */
export const kindsSeenBy = (user: unknown): MailKind[] =>
  kinds.filter((kind) => hasRole(user, ...mailKinds[kind].seenBy))

/** The kinds whose words may be shown at all. */
export const kindsWithWords: readonly MailKind[] = kinds.filter((kind) => mailKinds[kind].hasShownWords)
