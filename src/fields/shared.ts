import type { Field } from 'payload'
import { relationship as validateRelationship } from 'payload/shared'
import { staffMember, unitOf } from '../access/people.ts'
import type { Role } from '../access/roles.ts'
import { figurePeriods, figureStatuses, frequencies } from '../labels/vocabularies.ts'
import { slugs } from '../slugs.ts'
import { check, day, group, number, relation, richText, rows, term, text, textarea, upload } from './make.ts'

/** The name of a document, in each language. */
export const titleField = (): Field => text('title', { localized: true, required: true, index: true, maxLength: 300 })

/** The last part of a document's public address, made from the title by the national transliteration of 2002. */
export const slugField = (): Field =>
  text('slug', { localized: true, index: true, maxLength: 120, disableDuplicate: true, admin: { position: 'sidebar' } })

/** Two or three sentences that stand alone in lists, feeds and mails. */
export const summaryField = (): Field => textarea('summary', { localized: true, maxLength: 1_000 })

/** The text itself. */
export const bodyField = (required = false): Field => richText('body', { localized: true, required })

/** Fields of statistics that a document belongs to. */
export const topicsField = (): Field =>
  relation('topics', slugs.topics, { hasMany: true, admin: { position: 'sidebar' } })

/** The day that is shown as the day of publication, apart from the instant at which the gate opened. */
export const publishedOnField = (): Field => day('publishedOn', { index: true, admin: { position: 'sidebar' } })

/** What period the figures describe: its first and last day, and how often such figures appear. */
export const referencePeriodFields = (): Field[] => [
  {
    type: 'row',
    fields: [day('periodFrom', { index: true }), day('periodTo', { index: true }), term('frequency', frequencies)],
  },
]

/** The named contact point of the office that the public is shown. */
export const publicContactField = (required = false): Field =>
  relation('publicContact', slugs.publicContacts, { required })

/** Files of a document, each with a title of its own. */
export const filesField = (): Field =>
  rows('files', [upload('file', { required: true }), text('fileTitle', { localized: true })])

/** The picture that stands for a document. */
export const coverField = (): Field => upload('cover')

/** Repairs of errors in what was published, newest last; the register of corrections later fills it. */
export const correctionsField = (): Field =>
  rows('corrections', [
    day('correctedOn', { required: true }),
    textarea('correctionText', { localized: true, required: true }),
  ])

/**
 * Figures as structured numbers, so that a website, a card and the check of both languages read the same value: value
 * and decimals, unit, period, status, and what it is compared with.
 */
export const figuresField = (): Field =>
  rows('figures', [
    text('figureName', { localized: true, required: true }),
    {
      type: 'row',
      fields: [
        number('value', { required: true }),
        number('decimals', { min: 0, max: 6, defaultValue: 1 }),
        text('unitOfMeasure', { localized: true }),
      ],
    },
    {
      type: 'row',
      fields: [text('period', { localized: true }), term('dataStatus', figureStatuses), day('revisionDueOn')],
    },
    rows('comparisons', [
      term('comparedWith', figurePeriods, { required: true }),
      number('change', { required: true }),
      text('changeUnit', { localized: true }),
    ]),
  ])

type TeamField = 'authors' | 'translators' | 'designers'

/** Offered first and foremost for each part of a team: who holds one of these roles. */
const rolesOfTeam: Record<TeamField, readonly Role[]> = {
  authors: ['author', 'press-officer', 'relations-officer', 'approver', 'head'],
  translators: ['translator', 'author', 'press-officer'],
  designers: ['designer'],
}

/**
 * Active people of the roles are offered. A save is not held against that: a document must not become impossible to save
 * because a colleague left.
 */
const peopleOf = (name: TeamField) =>
  relation(name, slugs.users, {
    hasMany: true,
    admin: { position: 'sidebar' },
    filterOptions: () => ({ isActive: { equals: true }, roles: { in: [...rolesOfTeam[name]] } }),
    validate: (value: unknown, options: object) =>
      validateRelationship(value as never, { ...options, filterOptions: undefined } as never),
  })

/** The people who work on a document that is not yet public. Source: the office's contract. */
export const teamFields = (): Field[] => [peopleOf('authors'), peopleOf('translators'), peopleOf('designers')]

/** The unit that answers for a document, and whose head agrees to it: that of the person who begins it, until another is named. */
export const responsibleUnitField = (): Field =>
  relation('responsibleUnit', slugs.units, {
    defaultValue: ({ user }: { user?: unknown }) => {
      const person = staffMember(user)
      return person ? (unitOf(person) ?? undefined) : undefined
    },
  })

/** A note among colleagues, never public. */
export const internalNoteField = (): Field => textarea('internalNote')

/** What search engines and shared links show; the title and summary serve when it is empty. */
export const sharingField = (): Field =>
  group('sharing', [
    text('sharingTitle', { localized: true }),
    textarea('sharingText', { localized: true, maxLength: 300 }),
    upload('sharingImage'),
  ])

/** A switch that the office turns by hand. */
export const switchField = check
