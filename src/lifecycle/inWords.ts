import type { PayloadRequest } from 'payload'
import { callerLanguage } from '../errors/language.ts'
import type { RefusalFacts } from '../errors/Refusal.ts'
import { roleTerms } from '../labels/vocabularies.ts'
import type { Binding } from './binding.ts'
import type { Refused } from './table.ts'

const languageNames: Record<string, { ka: string; en: string }> = {
  ka: { ka: 'ქართული', en: 'Georgian' },
  en: { ka: 'ინგლისური', en: 'English' },
}

const roleName = (role: string, language: 'ka' | 'en'): string =>
  roleTerms.find(({ value }) => value === role)?.label[language] ?? role

/** The facts of a refusal with actions, states and languages in the caller's words instead of their codes. */
export const factsInWords = (
  binding: Pick<Binding<never>, 'label' | 'stateLabel' | 'roleLabel'>,
  { facts = {} }: Refused,
  req: Pick<PayloadRequest, 'headers'>,
): RefusalFacts => {
  const language = callerLanguage(req.headers)
  return {
    ...facts,
    ...(typeof facts.action === 'string' ? { action: binding.label(facts.action, language) } : {}),
    ...(Array.isArray(facts.languages)
      ? { languages: facts.languages.map((code) => languageNames[code]?.[language] ?? code) }
      : {}),
    ...(typeof facts.role === 'string' ? { role: (binding.roleLabel ?? roleName)(facts.role, language) } : {}),
    ...(typeof facts.state === 'string' ? { state: binding.stateLabel(facts.state, language) } : {}),
  }
}
