import type { Role } from '../../../src/access/roles.ts'

/** What people agree to by itself: what the languages share, or one language. */
export const parts = ['shared', 'ka', 'en'] as const
export type Part = (typeof parts)[number]

/** Digests of parts; a part that is not there is not asked about. */
export type Hashes = Readonly<Partial<Record<Part, string>>>

/** One step of an approval: who agrees, how many of them, and in how many working hours. */
export type Stage = {
  name: string
  roles: readonly Role[]
  /** Different people who must agree before the next stage begins. */
  approvals: number
  /** Only people of the document's responsible unit. */
  ofUnit?: boolean
  /** Working hours until it is due. */
  dueHours: number
}

/** The stages of a collection in their order, and what the last agreement does. */
export type Flow = {
  stages: readonly Stage[]
  /** The stages of a minor change to what is public: spelling, a link, layout. */
  minor: readonly Stage[]
  ends: 'publish' | 'readyForRelease'
}

/** The way of one approval: that of a minor change is short. */
export const wayOf = (flow: Flow, isMinor: boolean): Flow => (isMinor ? { ...flow, stages: flow.minor } : flow)

/** One person agreed at one stage to these very parts. */
export type Approval = { stage: string; by: string; at: string; hashes: Hashes }

/** Where an approval stands: the stage that waits, and the parts that wait there; no stage when all have agreed to all. */
export type Standing = { stage: Stage | null; parts: readonly Part[] }

const agreed = (approvals: readonly Approval[], stage: Stage, part: Part, hash: string): boolean =>
  new Set(approvals.filter((one) => one.stage === stage.name && one.hashes[part] === hash).map(({ by }) => by)).size >=
  stage.approvals

/** The first stage that has not agreed to a part as it is now; stages.length when all have. */
const waitsAt = (stages: readonly Stage[], approvals: readonly Approval[], part: Part, hash: string): number => {
  const index = stages.findIndex((stage) => !agreed(approvals, stage, part, hash))
  return index === -1 ? stages.length : index
}

/**
 * Where an approval stands, worked out from what was agreed to and what is there now: a change sends back the very part
 * that it touched and no other, and content that comes back as it was is agreed to still.
 * @param asked digests of the parts that would go out and are not public yet, as they are now
 * @source docs/adr/0003
 */
export const standing = ({ stages }: Flow, approvals: readonly Approval[], asked: Hashes): Standing => {
  const waiting = parts.flatMap((part) => {
    const hash = asked[part]
    return hash === undefined ? [] : [{ part, at: waitsAt(stages, approvals, part, hash) }]
  })
  const first = Math.min(stages.length, ...waiting.map(({ at }) => at))
  return {
    stage: stages[first] ?? null,
    parts: first < stages.length ? waiting.filter(({ at }) => at === first).map(({ part }) => part) : [],
  }
}

/**
 * The agreements that count: nobody has agreed to what they changed themselves afterwards.
 * @param editorIds who edited or translated since the document last went out
 */
export const counted = (approvals: readonly Approval[], editorIds: readonly string[]): readonly Approval[] =>
  approvals.filter(({ by }) => !editorIds.includes(by))

/** The digests of some parts. */
export const hashesOf = (asked: Hashes, wanted: readonly Part[]): Hashes =>
  Object.fromEntries(wanted.flatMap((part) => (asked[part] === undefined ? [] : [[part, asked[part]]])))
