import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  type Approval,
  agreementTo,
  counted,
  type Flow,
  type Hashes,
  keptAfterSave,
  standing,
  turn,
} from '../../../plugins/approval-workflow/domain/flow.ts'
import { approverHeadDirector } from '../../../plugins/approval-workflow/flows.ts'
import { askedHashes } from '../../../plugins/publishing/domain/askedHashes.ts'
import { runs } from '../../support/longRuns.ts'

type Content = { shared: string; ka: string; en: string }

const flow = approverHeadDirector
const first = flow.stages[0]?.name
const last = flow.stages.at(-1)
const everything = ['shared', 'ka', 'en']

/** Two people must agree before the next stage begins. */
const byTwo: Flow = { ...flow, stages: flow.stages.map((stage) => ({ ...stage, approvals: 2 })) }

/** What is asked of a document of which `out` is public; both languages are complete. */
const askedOf = (content: Content, out: Content | null): Hashes =>
  askedHashes({ hashes: content, out, outLocales: out ? ['ka', 'en'] : [], problems: { ka: [], en: [] } })

const nobodyEdited = { unit: 'unit', editorIds: [] }

/** Agreements as the flow itself records them, so many one after the other, each by another person. */
const agreements = (
  flow: Flow,
  asked: Hashes,
  count: number,
  before: readonly Approval[] = [],
): readonly Approval[] => {
  const next = agreementTo(flow, before, asked, { by: `person ${before.length}`, at: '', unit: 'unit' })
  return count === 0 || !next ? before : agreements(flow, asked, count - 1, [...before, next])
}

const digest = fc.constantFrom('a', 'b', 'c')
const content = fc.record({ shared: digest, ka: digest, en: digest })
const out = fc.option(content, { nil: null })
const stages = fc.integer({ min: 1, max: flow.stages.length })

/** A document of which something is to go out, what is public of it, and how many stages have agreed. */
const inReview = fc.tuple(content, out, stages).filter(([now, live]) => Object.keys(askedOf(now, live)).length > 0)

describe('an approval begins at its first stage and ends when all have agreed to all', () => {
  it('nothing asked is nothing that waits', () => {
    expect(standing(flow, [], {})).toEqual({ stage: null, parts: [] })
  })

  it('each stage agrees to what is asked, in the order of the flow', () => {
    fc.assert(
      fc.property(inReview, ([now, live, count]) => {
        const asked = askedOf(now, live)
        const { stage, parts } = standing(flow, agreements(flow, asked, count), asked)
        const waits = count < flow.stages.length
        expect([stage, parts]).toEqual([flow.stages[count] ?? null, waits ? Object.keys(asked) : []])
      }),
      runs(300),
    )
  })

  it('an agreement at a later stage does not stand for the one before it', () => {
    const asked = { shared: 's', ka: 'k', en: 'e' }
    const early = { stage: last?.name ?? '', by: 'x', at: '', hashes: asked, shared: 's', unit: null }
    expect(standing(flow, [early], asked).stage?.name).toBe(first)
  })
})

describe('a change sends back what it touched and nothing else', () => {
  it.each<['ka' | 'en']>([['ka'], ['en']])('a change of %s re-asks that language alone', (language) => {
    fc.assert(
      fc.property(inReview, ([before, live, count]) => {
        const agreed = agreements(flow, askedOf(before, live), count)
        const changed = askedOf({ ...before, [language]: `${before[language]}, changed` }, live)
        expect([standing(flow, agreed, changed).stage?.name, standing(flow, agreed, changed).parts]).toEqual([
          first,
          [language],
        ])
      }),
      runs(300),
    )
  })

  it('a change of what the languages share re-asks all of it: the same words with other figures are another text', () => {
    fc.assert(
      fc.property(inReview, ([before, live, count]) => {
        const agreed = agreements(flow, askedOf(before, live), count)
        const changed = askedOf({ ...before, shared: `${before.shared}, changed` }, live)
        expect([standing(flow, agreed, changed).stage?.name, standing(flow, agreed, changed).parts]).toEqual([
          first,
          everything,
        ])
      }),
      runs(300),
    )
  })

  it('figures that become those of the public row again re-ask the words that were read with others', () => {
    const live = { shared: 's', ka: 'k', en: 'e' }
    const agreed = agreements(flow, askedOf({ shared: 's2', ka: 'k2', en: 'e' }, live), 3)
    expect(standing(flow, agreed, askedOf({ shared: 's', ka: 'k2', en: 'e' }, live))).toMatchObject({
      stage: { name: first },
      parts: ['ka'],
    })
  })

  it('content that comes back as it was is agreed to still, whatever it was in between', () => {
    fc.assert(
      fc.property(inReview, fc.array(content), ([before, live, count], changes) => {
        const agreed = agreements(flow, askedOf(before, live), count - 1)
        const kept = changes.reduce(
          (left, change) => keptAfterSave(flow, left, askedOf(change, live), nobodyEdited),
          agreed,
        )
        expect(standing(flow, kept, askedOf(before, live)).stage).toEqual(flow.stages[count - 1])
      }),
      runs(300),
    )
  })

  it('what was agreed to anew, language by language, is agreed to as a whole', () => {
    const [before, after] = [
      { shared: 's', ka: 'k', en: 'e' },
      { shared: 's', ka: 'k', en: 'e2' },
    ]
    const begun = agreements(flow, before, 1)
    const mended = agreements(flow, after, 1, begun)
    expect(mended.at(-1)).toMatchObject({ stage: first, hashes: { en: 'e2' }, shared: 's' })
    expect(standing(flow, mended, after)).toMatchObject({ stage: flow.stages[1], parts: everything })
  })

  it('a language that is not asked for any more holds nothing up', () => {
    const agreed = agreements(flow, { shared: 's', ka: 'k' }, 1)
    expect(standing(flow, agreed, { shared: 's', ka: 'k' })).toMatchObject({ stage: flow.stages[1] })
    expect(standing(flow, agreed, { shared: 's', ka: 'k', en: 'e' })).toMatchObject({
      stage: { name: first },
      parts: ['en'],
    })
  })
})

describe('whose agreement counts', () => {
  it('nobody’s who edited or translated since it last went out', () => {
    fc.assert(
      fc.property(
        inReview,
        fc.array(fc.nat({ max: 2 }).map((index) => `person ${index}`)),
        ([now, live, count], editorIds) => {
          const left = counted(agreements(flow, askedOf(now, live), count), { unit: 'unit', editorIds })
          expect(left.filter(({ by }) => editorIds.includes(by))).toEqual([])
          const firstLost = flow.stages.findIndex((_, index) => index >= count || editorIds.includes(`person ${index}`))
          const waits = firstLost === -1 ? null : (flow.stages[firstLost]?.name ?? null)
          expect(standing(flow, left, askedOf(now, live)).stage?.name ?? null).toBe(waits)
        },
      ),
      runs(300),
    )
  })

  it('for a unit that answers for the document no more: who takes it over is asked', () => {
    const asked = { shared: 's', ka: 'k' }
    const agreed = agreements(flow, asked, 2)
    expect(counted(agreed, { unit: 'unit', editorIds: [] })).toEqual(agreed)
    const moved = counted(agreed, { unit: 'another unit', editorIds: [] })
    expect(moved.map(({ stage }) => stage)).toEqual([flow.stages[1]?.name])
    expect(standing(flow, moved, asked).stage?.name).toBe(first)
  })

  it('two agreements are those of two people: one person who agrees twice is one', () => {
    const asked = { shared: 's', ka: 'k', en: 'e' }
    const [mine] = agreements(byTwo, asked, 1) as [Approval]
    expect(standing(byTwo, [mine, mine, mine], asked)).toMatchObject({ stage: { name: first }, parts: everything })
    expect(standing(byTwo, agreements(byTwo, asked, 2), asked)).toMatchObject({ stage: byTwo.stages[1] })
  })

  it('two people must agree to the same words: each to another version is nobody to either', () => {
    const [one, other] = [
      { shared: 's', ka: 'k', en: 'e' },
      { shared: 's', ka: 'k', en: 'e2' },
    ]
    const both = agreements(byTwo, other, 1, agreements(byTwo, one, 1))
    expect(standing(byTwo, both, other)).toMatchObject({ stage: { name: first }, parts: ['en'] })
    expect(standing(byTwo, both, one)).toMatchObject({ stage: { name: first }, parts: ['en'] })
  })
})

describe('a save lets nothing out', () => {
  it('where it takes away all that was still asked for, the last stage agrees once more, to everything', () => {
    const [full, georgian] = [
      { shared: 's', ka: 'k', en: 'e' },
      { shared: 's', ka: 'k' },
    ]
    const lastByTwo: Flow = { ...flow, stages: [{ name: 'only', roles: ['r'], approvals: 2, dueHours: 1 }] }
    const one = agreements(lastByTwo, full, 1)
    const two = agreements(lastByTwo, georgian, 1, one)
    expect(standing(lastByTwo, two, georgian).stage).toBeNull()
    const kept = keptAfterSave(lastByTwo, two, georgian, nobodyEdited)
    expect(kept).toEqual([])
    expect(turn(lastByTwo, kept, georgian)).toMatchObject({ stage: { name: 'only' }, parts: ['shared', 'ka'] })
  })

  it('it is always the turn of some stage, and of one that has not agreed to everything or is the last', () => {
    fc.assert(
      fc.property(content, out, content, fc.nat({ max: 6 }), (before, live, after, count) => {
        const agreed = agreements(byTwo, askedOf(before, live), count)
        const asked = askedOf(after, live)
        const waits = standing(byTwo, agreed, asked).stage
        expect(turn(byTwo, agreed, asked).stage).toEqual(waits ?? byTwo.stages.at(-1))
      }),
      runs(300),
    )
  })
})
