import type { Finding } from '../../../src/lifecycle/finding.ts'
import { type Actor, defineLifecycle, type Guard } from '../../../src/lifecycle/table.ts'
import { isDay, isWholeMinute } from '../../../src/time/tbilisi.ts'
import { takeDownRoles } from './takeDowns.ts'

/** `inReview` and `approved` belong to the approval, whose table stands beside this one. */
export type ContentState = 'draft' | 'inReview' | 'approved' | 'published' | 'retired'
export type ContentEffect =
  | 'compileAndShow'
  | 'hide'
  | 'noteTakeDown'
  | 'confirmTakeDown'
  | 'markRetired'
  | 'startNextEdition'

/** Digests of what would go out and is not public yet: what the languages share, and each complete language. */
export type AskedHashes = Readonly<Partial<Record<'shared' | 'ka' | 'en', string>>>

/** What the rules of publishing need to know; gathered under the row's lock. */
export type ContentFacts = {
  actor: Actor
  /** Who edited or translated since the last approval. */
  editorIds: readonly string[]
  contentHash: string
  asked: AskedHashes
  /** The unit that answers for the document. */
  unit: string | null
  /** Where the document is, its approval left aside. */
  rests: 'draft' | 'published' | 'retired'
  /** It was public once and is not now. */
  isTakenBack: boolean
  /** It was taken down by this person, and nobody has confirmed that yet. */
  openTakeDown: { by: string } | null
  /** The instant at which the gate closes or closed again. */
  visibleUntil: string | null
  /** What the checks found, to be looked at before people agree. */
  findings: readonly Finding[]
  /** Languages that are public, or will be at the minute that was agreed to. */
  outLocales: readonly string[]
  /** Announced day of the language that follows, as YYYY-MM-DD. */
  expectedOn: string | null
  /** Labels of fields in which more was changed than spelling, a link or layout, since it went out. */
  majorChanges: readonly string[]
  /** Fields that are missing or wrong, by language; an empty list means the language is complete. */
  problems: Readonly<Record<string, readonly string[]>>
  /** Fields that stay empty in a language, though the other has words there. */
  emptyPlaces: Readonly<Record<'ka' | 'en', readonly string[]>>
  /** The document is readable by the public at this instant. */
  isLive: boolean
  /** The instant at which the gate opens or opened; null while the document is dark. */
  visibleFrom: string | null
  /** Files used by the document that lack alternative text, credit or licence. */
  unreadyFiles: readonly string[]
  /** Reasons of its collection why this document can never be public. */
  isLeadershipEvent: boolean
  isLeftOutOfRegister: boolean
  /** Documents of its collection follow each other, period after period. */
  isInSeries: boolean
  /** The edition after this one is begun already. */
  hasNextEdition: boolean
  now: Date
  sent: {
    contentHash?: unknown
    reason?: unknown
    publishAt?: unknown
    visibleUntil?: unknown
    followsOn?: unknown
    notice?: unknown
  }
}

type Rule = Guard<ContentFacts>

/** An approval names the content that the person saw. */
export const namesContent: Rule = ({ sent }) =>
  typeof sent.contentHash === 'string' ? null : { code: 'content.hashNeeded', status: 422 }

/** An approval of other content than is there now is refused. Silent while nothing was sent. */
export const sawThisContent: Rule = ({ sent, contentHash }) =>
  typeof sent.contentHash === 'string' && sent.contentHash !== contentHash
    ? { code: 'content.otherContent', status: 409 }
    : null

/** Languages in which nothing is wrong or missing. */
export const completeLanguages = ({ problems }: Pick<ContentFacts, 'problems'>): string[] =>
  Object.keys(problems).filter((language) => problems[language]?.length === 0)

/** At least one language is complete. */
export const isComplete: Rule = (facts) =>
  completeLanguages(facts).length > 0
    ? null
    : { code: 'content.incomplete', status: 409, facts: { fields: facts.problems.ka ?? [] } }

/** Days stated for languages that follow, by language; a statement that is no future day counts as none. */
export const followingDay = ({ sent, now }: Pick<ContentFacts, 'sent' | 'now'>, language: string): string | null => {
  const days = sent.followsOn as Record<string, unknown> | null | undefined
  const stated = typeof days === 'object' ? days?.[language] : undefined
  return isDay(stated) && stated >= now.toISOString().slice(0, 10) ? stated : null
}

/** What a language lacks, by name; a language without any text lacks itself, which says less than the names. */
const lacksOf = (problems: readonly string[], language: string): readonly string[] => {
  const named = problems.filter((problem) => problem !== language)
  return named.length > 0 ? named : problems
}

/** Both languages go out together, or the later one is announced and dated. */
export const coversLanguages: Rule = (facts) => {
  const missing = Object.keys(facts.problems).filter(
    (language) => !completeLanguages(facts).includes(language) && !followingDay(facts, language),
  )
  return missing.length === 0
    ? null
    : {
        code: 'content.languageMissing',
        status: 422,
        facts: {
          languages: missing,
          fields: [...new Set(missing.flatMap((language) => lacksOf(facts.problems[language] ?? [], language)))],
        },
      }
}

/** Every file that goes out has its alternative text, credit and licence. */
export const hasReadyFiles: Rule = ({ unreadyFiles }) =>
  unreadyFiles.length === 0 ? null : { code: 'content.mediaNotReady', status: 409, facts: { files: unreadyFiles } }

/** The agenda of the leadership is never public. */
export const isNoLeadershipEvent: Rule = ({ isLeadershipEvent }) =>
  isLeadershipEvent ? { code: 'content.leadershipEvent', status: 409 } : null

/** A memorandum is public only when the switch of the register is on. */
export const isInRegister: Rule = ({ isLeftOutOfRegister }) =>
  isLeftOutOfRegister ? { code: 'content.notListed', status: 409 } : null

/** A stated time lies in the future, on a whole minute, and is not laid on what is public already. */
export const hasPossibleTime: Rule = ({ sent, now, isLive }) => {
  if (sent.publishAt === undefined || sent.publishAt === null) return null
  const instant = typeof sent.publishAt === 'string' ? new Date(sent.publishAt) : new Date(Number.NaN)
  const isPossible = !Number.isNaN(instant.getTime()) && instant > now && instant.getTime() % 60_000 === 0
  if (!isPossible) return { code: 'content.timeNotWhole', status: 422 }
  return isLive ? { code: 'content.liveCannotWait', status: 409 } : null
}

/** A stated end lies on a whole minute, after the beginning. */
export const hasPossibleEnd: Rule = ({ sent, now }) => {
  if (sent.visibleUntil === undefined || sent.visibleUntil === null) return null
  const end = typeof sent.visibleUntil === 'string' ? new Date(sent.visibleUntil) : new Date(Number.NaN)
  const begins = typeof sent.publishAt === 'string' ? new Date(sent.publishAt) : now
  return end > now && end > begins && isWholeMinute(end) ? null : { code: 'content.endNotLater', status: 422 }
}

/** A reason is given in words. */
export const hasReason: Rule = ({ sent }) =>
  typeof sent.reason === 'string' && sent.reason.trim().length > 0
    ? null
    : { code: 'content.reasonNeeded', status: 422 }

const isNotice = (text: unknown): boolean =>
  typeof text === 'string' &&
  text.trim() !== '' &&
  text.length <= 1_000 &&
  text.isWellFormed() &&
  !text.includes('\u0000')

/** Readers are told in both languages, in words made for them; the reason stays inside. */
export const hasNotice: Rule = ({ sent }) => {
  const { ka, en } = (sent.notice ?? {}) as { ka?: unknown; en?: unknown }
  return isNotice(ka) && isNotice(en) ? null : { code: 'content.noticeNeeded', status: 422 }
}

/** Four eyes: who took it down does not confirm it. */
export const isNotYourTakeDown: Rule = ({ openTakeDown, actor }) =>
  openTakeDown?.by === actor.id ? { code: 'content.ownTakeDown', status: 409 } : null

/** Only what appears again and again has a next edition. */
export const isOfSeries: Rule = ({ isInSeries }) => (isInSeries ? null : { code: 'content.noSeries', status: 409 })

/** One edition follows one: two people who begin it at once would write it twice. */
export const hasNoNextEdition: Rule = ({ hasNextEdition }) =>
  hasNextEdition ? { code: 'content.editionBegun', status: 409 } : null

/** What holds when content is submitted, and at each agreement to it. */
export const readiness: readonly Rule[] = [sawThisContent, isNoLeadershipEvent, isInRegister, isComplete, hasReadyFiles]

/** What holds when it goes out. */
export const goingOut: readonly Rule[] = [coversLanguages, hasPossibleTime, hasPossibleEnd]

/** What an approval asks of content, and how content goes out and comes back. */
export const approvalRules = {
  ready: readiness,
  goingOut,
  namesContent,
  goOut: 'compileAndShow',
  takeBack: 'hide',
} as const

/** Actions that never wait for an approval under way, which they end. */
export const urgent: readonly string[] = ['takeDown']

/** Actions that leave the document as it is: they are done beside an approval under way, which goes on. */
export const beside: readonly string[] = ['nextEdition', 'confirmTakeDown']

/**
 * What may be done with content that nobody is asked to agree to: three roles may take down at once, which another of them
 * confirms, what is out of date retires with a notice, and an edition is followed by the next. How it goes out is a matter of the approval workflow.
 */
// biome-ignore format: one row, one line
export const contentLifecycle = defineLifecycle<ContentFacts, ContentState, ContentEffect>({
  initial: 'draft',
  actions: {
    takeDown: { from: ['published', 'retired'], to: 'draft', by: takeDownRoles, when: [], requires: [hasReason], then: ['hide', 'noteTakeDown'] },
    confirmTakeDown: { from: ['draft'], if: ({ openTakeDown }) => openTakeDown !== null, to: 'draft', by: takeDownRoles, when: [isNotYourTakeDown], requires: [], then: ['confirmTakeDown'] },
    retire:   { from: ['published'], to: 'retired', by: ['head'], when: [], requires: [hasReason, hasNotice], then: ['markRetired'] },
    nextEdition: { from: ['published'], to: 'published', by: ['author', 'head', 'press-officer'], when: [isOfSeries, hasNoNextEdition], requires: [], then: ['startNextEdition'] },
  },
})
