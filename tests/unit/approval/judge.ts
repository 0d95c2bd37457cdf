import type { Flow, Stage } from '../../../plugins/approval-workflow/domain/flow.ts'
import type { Content, Event } from './model.ts'

type Agreed = Extract<Event, { kind: 'agreed' }>
type WentOut = Extract<Event, { kind: 'wentOut' }>

const lastIndex = (diary: readonly Event[], kind: Event['kind']): number =>
  diary.findLastIndex((one) => one.kind === kind)

/** Who saved since it last went out; what was taken dark since is the work of everybody who ever saved. */
const editorsIn = (diary: readonly Event[]): string[] => {
  const begin = lastIndex(diary, 'wentDark') > lastIndex(diary, 'wentOut') ? 0 : lastIndex(diary, 'wentOut') + 1
  return diary.slice(begin).flatMap((one) => (one.kind === 'saved' ? [one.by] : []))
}

/** People who agreed at a stage to these words with these figures: of its roles and unit, for themselves or for others, none of them its editor, none away. */
const peopleFor = (
  stage: Stage,
  agreed: readonly Agreed[],
  { after, unit }: WentOut,
  language: 'ka' | 'en',
  editors: readonly string[],
): Set<string> =>
  new Set(
    agreed
      .filter(
        (one) =>
          one.stage === stage.name &&
          !one.isAway &&
          one.held.some((power) => stage.roles.includes(power.role) && (!stage.ofUnit || power.unit === unit)) &&
          one.saw.shared === after.shared &&
          one.saw[language] === after[language] &&
          !editors.includes(one.by),
      )
      .map(({ by }) => by),
  )

const isNew = ({ before, after }: WentOut, language: 'ka' | 'en'): boolean =>
  after[language] !== undefined && (before[language] !== after[language] || before.shared !== after.shared)

/** A minor change is one of words that are public in this language, beside the same figures. */
const notMinor = ({ before, after }: WentOut, changed: readonly string[]): string[] =>
  before.shared !== after.shared || changed.some((language) => !before[language as 'ka' | 'en'])
    ? ['it went the short way and is no minor change']
    : []

/**
 * What is wrong with the last entry of a diary, counted from the diary alone: for each language that goes out with other
 * words or figures than are public, every stage needs its people who saw exactly this, and no person stands in two places.
 * A language that stays as it was beside new figures was announced with the last agreement.
 * @returns sentences; none when all is well
 */
export const wrongIn = (diary: readonly Event[], flow: Flow, content: Content): string[] => {
  const went = diary.at(-1)
  if (went?.kind !== 'wentOut') return []
  const past = diary.slice(0, -1)
  const begin = lastIndex(past, 'submitted')
  const submitted = past[begin]
  const isMinor = submitted?.kind === 'submitted' && submitted.isMinor
  const stages = isMinor ? flow.minor : flow.stages
  const agreed = past.slice(begin + 1).filter((one) => one.kind === 'agreed')
  const editors = editorsIn(past)
  const changed = (['ka', 'en'] as const).filter((language) => isNew(went, language))
  const kept = changed.filter((language) => content[language] === '')
  const asked = changed.filter((language) => content[language] !== '')
  const peopleOf = (stage: Stage) => asked.map((language) => peopleFor(stage, agreed, went, language, editors))
  const lacking = stages
    .filter((stage) => peopleOf(stage).some((people) => people.size < stage.approvals))
    .map(({ name }) => `${name} did not agree to this`)
  const seats = stages.map((stage) => new Set(peopleOf(stage).flatMap((people) => [...people])))
  const twice = seats.flatMap((people, index) =>
    [...people]
      .filter((id) => seats.slice(index + 1).some((others) => others.has(id)))
      .map((id) => `${id} agreed twice`),
  )
  const silent = kept.length > 0 && !agreed.at(-1)?.followsOn ? [`${kept.join()} stays behind and nobody said so`] : []
  return [...lacking, ...twice, ...silent, ...(isMinor ? notMinor(went, changed) : [])]
}
