/** What people agree to by itself: what the languages share, or one language. */
export const parts = ['shared', 'ka', 'en'] as const
export type Part = (typeof parts)[number]

/** Digests of parts; a part that is not there is not asked about. */
export type Hashes = Readonly<Partial<Record<Part, string>>>

/** One step of an approval: who agrees, how many of them, and in how many working hours. */
export type Stage = {
  name: string
  roles: readonly string[]
  /** Different people who must agree before the next stage begins. */
  approvals: number
  /** Only people of the document's responsible unit. */
  ofUnit?: boolean
  /** Working hours until it is due. */
  dueHours: number
  /** Names of checks that keep this stage from agreeing; what other checks find is said, and may be agreed to. */
  blocks?: readonly string[]
}

/** The stages of a collection in their order, and what the last agreement does. */
export type Flow = {
  stages: readonly Stage[]
  /** The stages of a minor change to what is public: spelling, a link, layout. */
  minor: readonly Stage[]
  ends: 'publish' | 'readyForRelease'
  /** Every comment is resolved before it is submitted or agreed to; left out, open ones are a warning. */
  needsResolvedComments?: boolean
}

/** The way of one approval: that of a minor change is short. */
export const wayOf = (flow: Flow, isMinor: boolean): Flow => (isMinor ? { ...flow, stages: flow.minor } : flow)

/** The flows of a house, by the slug of what is approved. */
export type Flows = Readonly<Record<string, Flow>>

const allStages = (flows: Flows): Stage[] => Object.values(flows).flatMap(({ stages, minor }) => [...stages, ...minor])

/** Names of the stages at which one of the roles agrees; a name has the same roles in every flow (options.ts). */
export const stagesOf = (flows: Flows, roles: readonly string[]): string[] => [
  ...new Set(
    allStages(flows)
      .filter((stage) => stage.roles.some((role) => roles.includes(role)))
      .map(({ name }) => name),
  ),
]

/** The roles of a stage, by its name. */
export const rolesAt = (flows: Flows, name: string): readonly string[] =>
  allStages(flows).find((stage) => stage.name === name)?.roles ?? []

/** One person agreed at one stage to these very parts. */
export type Approval = {
  stage: string
  by: string
  at: string
  hashes: Hashes
  /** What the languages share, as it was read with them; null when it was what is public. */
  shared: string | null
  /** The unit for which a stage of a unit agreed; null at the other stages. */
  unit: string | null
  /** The person for whom they did, and the order that says so; nothing when for themselves. */
  actingFor?: { person: string; orderNumber: string }
}

/** What limits whose agreement counts: the unit that answers for the document, and who edited or translated it since it last went out. */
export type Bounds = { unit: string | null; editorIds: readonly string[] }

/** Where an approval stands: the stage that waits, and the parts that wait there; no stage when all have agreed to all. */
export type Standing = { stage: Stage | null; parts: readonly Part[] }

const sharedOf = (asked: Hashes): string | null => asked.shared ?? null

/** Whether an agreement is one to a part as it is now. A language is read with the figures that all share: with others it is another text. */
export const isTo = ({ hashes, shared }: Approval, part: Part, asked: Hashes): boolean =>
  hashes[part] === asked[part] && shared === sharedOf(asked)

const agreed = (approvals: readonly Approval[], stage: Stage, part: Part, asked: Hashes): number =>
  new Set(approvals.filter((one) => one.stage === stage.name && isTo(one, part, asked)).map(({ by }) => by)).size

/** The first stage that has not agreed to a part as it is now; stages.length when all have. */
const waitsAt = (stages: readonly Stage[], approvals: readonly Approval[], part: Part, asked: Hashes): number => {
  const index = stages.findIndex((stage) => agreed(approvals, stage, part, asked) < stage.approvals)
  return index === -1 ? stages.length : index
}

/**
 * Where an approval stands, worked out from what was agreed to and what is there now: a change of one language sends back
 * that language and no other, a change of what they share sends back all, and content that comes back as it was is agreed
 * to still.
 * @param asked digests of the parts that would go out and are not public yet, as they are now
 * @source docs/adr/0024
 */
export const standing = ({ stages }: Flow, approvals: readonly Approval[], asked: Hashes): Standing => {
  const waiting = parts.flatMap((part) =>
    asked[part] === undefined ? [] : [{ part, at: waitsAt(stages, approvals, part, asked) }],
  )
  const first = Math.min(stages.length, ...waiting.map(({ at }) => at))
  return {
    stage: stages[first] ?? null,
    parts: first < stages.length ? waiting.filter(({ at }) => at === first).map(({ part }) => part) : [],
  }
}

/**
 * The agreements that count: nobody has agreed to what they changed themselves afterwards, and who agreed for a unit did
 * so for that unit alone.
 */
export const counted = (approvals: readonly Approval[], { unit, editorIds }: Bounds): readonly Approval[] =>
  approvals.filter((one) => !editorIds.includes(one.by) && (one.unit === null || one.unit === unit))

/**
 * Whose turn it is, and to what. Where all have agreed to all and it is not out yet, because a save took away what was
 * still asked for, the last stage agrees once more to everything: nothing goes out by a save.
 * @param approvals those that count
 */
export const turn = (flow: Flow, approvals: readonly Approval[], asked: Hashes): Standing => {
  const now = standing(flow, approvals, asked)
  return now.stage
    ? now
    : { stage: flow.stages.at(-1) ?? null, parts: parts.filter((part) => asked[part] !== undefined) }
}

/** What a person agrees to when it is their turn; null in a flow without stages. */
export const agreementTo = (
  flow: Flow,
  approvals: readonly Approval[],
  asked: Hashes,
  { by, at, unit, actingFor }: Pick<Approval, 'by' | 'at' | 'unit' | 'actingFor'>,
): Approval | null => {
  const { stage, parts: wanted } = turn(flow, approvals, asked)
  if (!stage) return null
  const hashes = Object.fromEntries(wanted.map((part) => [part, asked[part]]))
  return {
    stage: stage.name,
    by,
    at,
    hashes,
    shared: sharedOf(asked),
    unit: stage.ofUnit ? unit : null,
    ...(actingFor ? { actingFor } : {}),
  }
}

/** The agreements that are kept after a save: all of them, but those of the last stage where it has to agree once more. */
export const keptAfterSave = (
  flow: Flow,
  approvals: readonly Approval[],
  asked: Hashes,
  bounds: Bounds,
): readonly Approval[] =>
  standing(flow, counted(approvals, bounds), asked).stage
    ? approvals
    : approvals.filter(({ stage }) => stage !== flow.stages.at(-1)?.name)
