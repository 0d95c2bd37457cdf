import { writeInstant } from '../../src/format/dates.ts'
import { letterOf, type MailedDocument } from '../../src/mail/letterOf.ts'
import type { Letter } from '../../src/mail/tellPeople.ts'
import type { Language } from '../../src/slugs.ts'
import type { Reminder } from './domain/reminders.ts'
import type { Notice } from './domain/telling.ts'
import { mailWords } from './translations/mails.ts'

/** Where an approval stands, as a mail may tell it. */
export type StandingTold = {
  document: MailedDocument
  origin: string
  submitter: string
  /** The words of whose turn it is. */
  stage: (language: Language) => string
  dueAt: Date | null
}

/** To those whose turn it is, and to who leads them when it is late. */
export const turnLetter =
  (kind: 'yourTurn' | Reminder['kind'], { document, origin, submitter, stage, dueAt }: StandingTold) =>
  (language: Language): Letter => {
    const words = mailWords[language]
    const facts = [
      [words.submittedBy, submitter],
      [words.stage, stage(language)],
      [words.dueAt, dueAt && writeInstant(dueAt, language)],
    ] as const
    return letterOf({ ...words[kind], facts }, document, origin, language)
  }

/** To who submitted. Why a document came back is read on the desk: a reason may name figures, and mail leaves the house. */
export const noticeLetter =
  (notice: Notice, { document, origin, by }: Pick<StandingTold, 'document' | 'origin'> & { by: string }) =>
  (language: Language): Letter => {
    const words = mailWords[language]
    return letterOf({ ...words[notice], facts: [[words.by, by]] }, document, origin, language)
  }
