import type { Underway } from '../../../plugins/approval-workflow/domain/facts.ts'
import { counted, type Flow, keptAfterSave, turn, wayOf } from '../../../plugins/approval-workflow/domain/flow.ts'
import { agreement, isSentAsMinor } from '../../../plugins/approval-workflow/domain/rules.ts'
import type { Candidate } from '../../../plugins/approval-workflow/domain/stages.ts'
import { askedHashes } from '../../../plugins/publishing/domain/askedHashes.ts'
import type { ContentFacts } from '../../../plugins/publishing/domain/lifecycle.ts'
import { decide } from '../../../src/lifecycle/decide.ts'
import { candidate, editors, type Facts, factsOf, type lifecycleOf } from './facts.ts'

/** Text by part; an empty text is a language that is not complete. */
export type Content = Record<'shared' | 'ka' | 'en', string>
export type Part = keyof Content
/** A role, and the unit for which it is held. */
export type Held = { role: string; unit: string }
export type Person = {
  id: string
  /** Of their own. */
  roles: readonly string[]
  unit: string
  saw: Content
  /** Held for somebody else, by an order. */
  acting?: readonly Held[]
  isAway?: boolean
}

/** What happened, as somebody who stands beside would write it down: no digest, no state, no count. */
export type Event =
  | { kind: 'saved'; by: string; part: Part }
  | { kind: 'submitted'; isMinor: boolean }
  | {
      kind: 'agreed'
      by: string
      held: readonly Held[]
      isAway: boolean
      saw: Content
      followsOn: boolean
      stage: string
    }
  | { kind: 'wentOut'; before: Partial<Content>; after: Partial<Content>; unit: string }
  | { kind: 'wentDark' }

type Table = ReturnType<typeof lifecycleOf>

const nobodyYet: Underway = { id: 'w', submittedBy: '', approvals: [], assignedTo: null, isMinor: false }
const languages = ['ka', 'en'] as const
const published = { state: 'inReview', stage: null, unit: null, dueAt: null, told: null } as const

const asCandidate = ({ id, roles, unit, acting = [], isAway = false }: Person): Candidate => ({
  ...candidate(id, roles, unit),
  acting: acting.map((one) => ({ ...one, principal: 'absent', orderNumber: '1' })),
  awayUntil: isAway ? '2026-12-12' : null,
})

/**
 * A desk in memory, of one document: the tables, rules and counts are those of the product, only rows are variables. It
 * keeps a diary, from which the walk judges.
 */
export class Model {
  readonly diary: Event[] = []
  readonly answers: string[] = []
  content: Content = { shared: 'a', ka: 'a', en: 'a' }
  out: Partial<Content> | null = null
  unit = 'u1'
  editors: readonly string[] = []
  everEdited: readonly string[] = []
  rests: Facts['rests'] = 'draft'
  wasPublic = false
  /** Out for a minute that has not come. */
  waits = false
  isOpen: 'no' | 'inReview' | 'approved' = 'no'
  underway: Underway = nobodyYet

  readonly flow: Flow
  readonly people: Person[]
  readonly #table: Table
  readonly #blind: Partial<Facts>

  /** @param blind what the rules are told instead of the truth, to prove that the judge needs them not */
  constructor(flow: Flow, people: Person[], table: Table, blind: Partial<Facts> = {}) {
    this.flow = flow
    this.people = people
    this.#table = table
    this.#blind = blind
  }

  #problems(): ContentFacts['problems'] {
    return Object.fromEntries(languages.map((language) => [language, this.content[language] === '' ? ['title'] : []]))
  }

  /** Here every change of words is one of spelling; figures, and a language that comes or goes, are more. */
  #majorChanges(): string[] {
    const out = this.out ?? {}
    return [
      ...(out.shared === this.content.shared ? [] : ['shared']),
      ...languages.filter((language) => (out[language] ?? '') === '' || this.content[language] === ''),
    ]
  }

  facts(person: Person, sent: object = {}): Facts {
    const underway = this.isOpen === 'no' ? null : this.underway
    return factsOf(wayOf(this.flow, underway?.isMinor ?? isSentAsMinor({ sent })), {
      actor: { id: person.id, roles: [...person.roles, ...(person.acting ?? []).map(({ role }) => role)] },
      editorIds: this.editors,
      contentHash: JSON.stringify(this.content),
      asked: askedHashes({
        hashes: this.content,
        out: this.out && { shared: '', ka: '', en: '', ...this.out },
        outLocales: languages.filter((language) => this.out?.[language] !== undefined),
        problems: this.#problems(),
      }),
      unit: this.unit,
      rests: this.rests,
      isTakenBack: this.wasPublic && this.out === null,
      majorChanges: this.#majorChanges(),
      problems: this.#problems(),
      isLive: this.out !== null && !this.waits,
      sent,
      underway,
      workflow: underway && { ...underway, ...published },
      self: asCandidate(person),
      candidates: this.people.map(asCandidate),
      ...this.#blind,
    })
  }

  #state(): string {
    if (this.isOpen !== 'no') return this.isOpen
    return this.waits ? 'approved' : this.rests
  }

  /** Whether a person could do it now, with what they would send. */
  could(action: string, person: Person, sent: object): boolean {
    const facts = this.facts(person, sent)
    return decide(this.#table, { action, from: this.#state(), actor: facts.actor, facts }).ok
  }

  act(action: string, person: Person, sent: object = {}): void {
    const facts = this.facts(person, sent)
    const decision = decide(this.#table, { action, from: this.#state(), actor: facts.actor, facts })
    this.answers.push(`${action} ${decision.ok ? 'done' : decision.refusal.code}`)
    if (!decision.ok) return
    for (const effect of decision.effects) this.#follow(effect, person, facts)
  }

  #follow(effect: string, person: Person, facts: Facts): void {
    if (effect === 'openWorkflow') {
      this.isOpen = 'inReview'
      this.underway = { ...nobodyYet, submittedBy: person.id, isMinor: isSentAsMinor(facts) }
      this.diary.push({ kind: 'submitted', isMinor: this.underway.isMinor })
    } else if (effect === 'recordApproval') this.#agree(person, facts)
    else if (effect === 'endWorkflow') this.isOpen = 'no'
    else if (effect === 'lockContent') this.isOpen = 'approved'
    else if (effect === 'reopen') {
      this.isOpen = 'inReview'
      this.underway = { ...this.underway, approvals: [], assignedTo: null }
      this.diary.push({ kind: 'submitted', isMinor: this.underway.isMinor })
    } else if (effect === 'handOver') this.underway = { ...this.underway, assignedTo: String(facts.sent.person) }
    else if (effect === 'compileAndShow') this.#goOut(facts)
    else if (effect === 'hide') this.#goDark()
    else if (effect === 'markRetired') this.rests = 'retired'
  }

  #agree(person: Person, facts: Facts): void {
    const mine = agreement(facts, '')
    if (!mine) return
    const { id: by, roles, unit, saw, acting = [], isAway = false } = person
    const held = [...roles.map((role) => ({ role, unit })), ...acting]
    this.diary.push({
      kind: 'agreed',
      by,
      held,
      isAway,
      saw,
      followsOn: 'followsOn' in facts.sent,
      stage: mine.stage,
    })
    this.underway = { ...this.underway, approvals: [...this.underway.approvals, mine], assignedTo: null }
  }

  #goOut(facts: Facts): void {
    const before = this.out ?? {}
    const taken = languages.filter((language) => this.content[language] !== '')
    const after = {
      ...before,
      shared: this.content.shared,
      ...Object.fromEntries(taken.map((language) => [language, this.content[language]])),
    }
    this.diary.push({ kind: 'wentOut', before, after, unit: this.unit })
    this.out = after
    this.rests = 'published'
    this.waits = typeof facts.sent.publishAt === 'string'
    this.editors = []
  }

  #goDark(): void {
    this.wasPublic ||= !this.waits
    this.out = null
    this.waits = false
    this.rests = 'draft'
    this.editors = this.everEdited
    this.diary.push({ kind: 'wentDark' })
  }

  /** A save by somebody who may: locked while it is approved, else it counts its editor and sends back what it touched. */
  save(person: Person, part: Part, text: string): void {
    if (this.#state() === 'approved' || !editors.some((role) => person.roles.includes(role))) return
    this.content = { ...this.content, [part]: text }
    this.editors = [...new Set([...this.editors, person.id])]
    this.everEdited = [...new Set([...this.everEdited, person.id])]
    this.diary.push({ kind: 'saved', by: person.id, part })
    this.#afterSave(person)
  }

  /** The unit that answers is a field of the document too. */
  move(person: Person, unit: string): void {
    if (this.#state() === 'approved') return
    this.unit = unit
    this.#afterSave(person)
  }

  #afterSave(person: Person): void {
    if (this.isOpen !== 'inReview') return
    const facts = this.facts(person)
    const approvals = keptAfterSave(facts.flow, this.underway.approvals, facts.asked, facts)
    const { stage } = turn(facts.flow, counted(approvals, facts), facts.asked)
    this.underway = { ...this.underway, approvals, ...(stage ? { assignedTo: null } : {}) }
  }

  /** The minute has come. */
  timePasses(): void {
    this.waits = false
  }
}
