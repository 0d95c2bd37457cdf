import type { FieldName } from '../../labels/fields.ts'
import type { TabName } from '../../labels/tabs.ts'
import { type Slug, slugs } from '../../slugs.ts'

/**
 * Which fields stand on which tab, in the order in which they are filled in. A row stands where its first field does; a
 * field that is not named follows the one before it.
 */
export type FormPlan = Partial<Record<TabName, readonly FieldName[]>>

/** What readers are given: words first, then figures, files, what belongs to it, and what only colleagues see. */
const document: FormPlan = {
  text: ['title', 'number', 'kind', 'survey', 'periodFrom', 'method', 'year', 'fieldworkFrom', 'summary', 'body'],
  figures: ['figures', 'indicators', 'variables', 'unitOfMeasure', 'coverage', 'plannedRespondents'],
  files: ['cover', 'files', 'distributions', 'tableUrl', 'gallery'],
  links: ['publications', 'datasets', 'methodology', 'publicContact', 'onDutyPhone', 'nextReleaseOn', 'isbn'],
  sharing: ['sharing'],
  internal: ['responsibleUnit', 'internalNote'],
}

/** A press release and a publication: corrections are words, written where the text is. */
const withQuote: FormPlan = {
  ...document,
  text: [...(document.text ?? []), 'quote', 'boilerplate', 'corrections'],
}

const dataset: FormPlan = {
  text: ['title', 'periodFrom', 'summary', 'licence', 'lastUpdatedAt', 'corrections'],
  figures: ['variables', 'unitOfMeasure', 'coverage'],
  files: ['distributions', 'tableUrl'],
  links: ['methodology', 'publicContact', 'nextReleaseOn'],
  internal: ['responsibleUnit', 'internalNote'],
}

const surveyResult: FormPlan = {
  text: ['title', 'survey', 'method', 'summary', 'findings', 'proposals'],
  figures: ['indicators'],
  files: ['cover', 'files'],
  internal: ['responsibleUnit', 'internalNote'],
}

const survey: FormPlan = {
  text: ['title', 'summary', 'body'],
  figures: ['year', 'fieldworkFrom', 'plannedRespondents', 'respondentGroups'],
  files: ['files'],
  internal: ['internalNote'],
}

const methodology: FormPlan = {
  text: ['title', 'summary', 'body', 'definitions'],
  files: ['files'],
  internal: ['responsibleUnit', 'internalNote'],
}

const page: FormPlan = {
  text: ['title', 'parent', 'weight', 'summary', 'body'],
  files: ['cover', 'files'],
  sharing: ['sharing'],
  internal: ['internalNote'],
}

const event: FormPlan = {
  text: ['title', 'kind', 'startsAt', 'place', 'summary', 'body'],
  programme: ['programme', 'speakers', 'interpretation', 'streamUrl', 'accreditationUntil'],
  files: ['cover', 'files', 'gallery'],
  links: ['publicContact', 'organisations'],
  internal: ['internalNote'],
}

const release: FormPlan = {
  calendar: ['title', 'releaseAt', 'calendarState', 'changeLog'],
  internal: ['items', 'internalNote'],
}

const memorandum: FormPlan = {
  register: ['number', 'title', 'kind', 'parties', 'signedOn', 'purpose', 'files', 'signedScan', 'isListedPublicly'],
  parties: [
    'organisations',
    'partyContacts',
    'signatoryOurs',
    'draftedOn',
    'inForceFrom',
    'renewsItself',
    'terminationReason',
  ],
  obligations: ['legalBasis', 'obligationsOurs', 'obligationsTheirs', 'cost'],
  protection: ['hasPersonalData', 'protectionTerms', 'permittedUse', 'onwardSharing', 'retention'],
  internal: ['internalContact', 'responsibleUnit', 'parentMemorandum', 'internalNote'],
}

/** The collections whose forms are long enough for tabs; the others stay on one page. */
export const formPlans: Partial<Record<Slug, FormPlan>> = {
  [slugs.publications]: withQuote,
  [slugs.pressReleases]: withQuote,
  [slugs.news]: document,
  [slugs.datasets]: dataset,
  [slugs.surveyResults]: surveyResult,
  [slugs.surveys]: survey,
  [slugs.methodologies]: methodology,
  [slugs.pages]: page,
  [slugs.events]: event,
  [slugs.releases]: release,
  [slugs.memoranda]: memorandum,
}
