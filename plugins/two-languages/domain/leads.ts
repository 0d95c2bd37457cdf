/** Which language of a text is ahead of the other, and since when ('YYYY-MM-DDTHH:mm:ss.sssZ'). */
export type Lead = { language: string; since: string }

/** By the path of the text; a text whose languages agree is not in it. */
export type Leads = Readonly<Record<string, Lead>>

type Change = {
  leads: Leads
  /** Paths of the texts that are there after the save. */
  present: readonly string[]
  /** Paths of the texts that the save changed. */
  changed: readonly string[]
  /** The language that was saved. */
  language: string
  at: string
}

const leadAfter = (lead: Lead | undefined, language: string, at: string): Lead | null => {
  if (!lead) return { language, since: at }
  return lead.language === language ? lead : null
}

/**
 * What a save in one language does to the agreement of both: a text that changed goes ahead, unless the other one was
 * ahead, which it catches up with.
 * @returns the new leads; of texts that are gone nothing is kept
 */
export const leadsAfter = ({ leads, present, changed, language, at }: Change): Leads =>
  Object.fromEntries(
    present.flatMap((path) => {
      const lead = changed.includes(path) ? leadAfter(leads[path], language, at) : (leads[path] ?? null)
      return lead ? [[path, lead] as const] : []
    }),
  )

/** Somebody read both and says that they agree as they are. */
export const agreed = (leads: Leads, paths: readonly string[]): Leads =>
  Object.fromEntries(Object.entries(leads).filter(([path]) => !paths.includes(path)))

/**
 * Something of the other language came into these texts as it is: its words are still to be translated, so that the other
 * language stays ahead, or goes ahead now.
 * @param after  the leads after the save
 * @param before the leads before it
 * @param lead   the other language, and now
 */
export const stillBehind = (after: Leads, before: Leads, paths: readonly string[], lead: Lead): Leads => ({
  ...after,
  ...Object.fromEntries(
    paths.map((path) => [path, before[path]?.language === lead.language ? (before[path] ?? lead) : lead] as const),
  ),
})

/** How a text of one language stands to the other: there is none in either, it is missing, behind, or as it should be. */
export type Standing = 'empty' | 'missing' | 'stale' | 'current'

/**
 * How the text of a language stands.
 * @param isThere whether the text has words in this language, and in the other
 */
export const standingOf = (
  lead: Lead | undefined,
  language: string,
  isThere: { here: boolean; elsewhere: boolean },
): Standing => {
  if (!isThere.here) return isThere.elsewhere ? 'missing' : 'empty'
  return isThere.elsewhere && lead && lead.language !== language ? 'stale' : 'current'
}
