import { documentSlugs, globalSlugs, slugs } from '../../src/slugs.ts'
import type { Flows } from './domain/flow.ts'
import { approverHeadDirector, approverThenHead, head, headThenDirector } from './flows.ts'

const everything = [...documentSlugs, ...Object.values(globalSlugs)]

/** Who agrees to what in this office: the head of the department to everything, and others where more is at stake. */
export const officeFlows: Flows = {
  ...Object.fromEntries(everything.map((slug) => [slug, head])),
  [slugs.pressReleases]: approverThenHead,
  [slugs.publications]: approverHeadDirector,
  [slugs.datasets]: approverHeadDirector,
  [slugs.surveyResults]: approverHeadDirector,
  [slugs.memoranda]: headThenDirector,
}
