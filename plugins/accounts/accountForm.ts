import { roleTerms } from '../../src/labels/vocabularies.ts'
import type { ActionForm } from '../../src/lifecycle/domain/actionInput.ts'
import type { AccountFacts } from './domain/lifecycle.ts'
import { accountFormWords } from './translations/forms.ts'

const labelOf = (role: string, language: 'ka' | 'en'): string =>
  roleTerms.find(({ value }) => value === role)?.label[language] ?? role

/** What the actions on accounts ask for before they are done. */
export const accountForm = (action: string, { pending }: AccountFacts, language: 'ka' | 'en'): ActionForm => {
  const words = accountFormWords[language]
  const role = {
    name: 'role',
    kind: 'choice' as const,
    label: words.role,
    isRequired: true,
    options: pending.map((one) => ({ value: one.role, label: labelOf(one.role, language) })),
  }
  const forms: Record<string, ActionForm> = {
    confirmRole: { help: words.confirmHelp, fields: [role] },
    declineRole: { help: words.declineHelp, fields: [role] },
    deactivate: { help: words.deactivateHelp, fields: [] },
    reactivate: { help: words.reactivateHelp, fields: [] },
  }
  return forms[action] ?? { fields: [] }
}
