import type { ActionForm, InputField } from '../../src/lifecycle/domain/actionInput.ts'
import type { ApprovalFacts } from './domain/facts.ts'
import { actingIn, goesOut, othersAble } from './domain/rules.ts'
import { formWords } from './translations/forms.ts'

type Asked = { action: string; facts: ApprovalFacts; language: 'ka' | 'en' }

/** Who agrees for somebody else reads for whom, before they do. */
const withActing = (form: ActionForm, facts: ApprovalFacts, language: 'ka' | 'en'): ActionForm => {
  const acting = actingIn(facts)
  if (!acting) return form
  const name = facts.candidates.find(({ id }) => id === acting.principal)?.name ?? ''
  const help = formWords[language].actingFor(name, acting.orderNumber)
  return { ...form, help: form.help ? `${help} ${form.help}` : help }
}

/**
 * What the actions of an approval ask for; null for an action that is none of them.
 * @param goingOut what the content asks for when it goes out, which the last agreement states
 */
export const approvalForm = ({ action, facts, language }: Asked, goingOut: ActionForm): ActionForm | null => {
  const words = formWords[language]
  const note: InputField = { name: 'note', kind: 'words', label: words.note, isRequired: false }
  const reason: InputField = { name: 'reason', kind: 'words', label: words.reason, isRequired: true }
  const minor: InputField = {
    name: 'isMinor',
    kind: 'choice',
    label: words.minor,
    isRequired: false,
    options: [
      { value: 'yes', label: words.minorYes },
      { value: 'no', label: words.minorNo },
    ],
  }
  const person: InputField = {
    name: 'person',
    kind: 'choice',
    label: words.person,
    isRequired: true,
    options: othersAble(facts).map(({ id, name }) => ({ value: id, label: name })),
  }
  const forms: Record<string, ActionForm> = {
    submit: { help: words.submitHelp, fields: facts.rests === 'draft' ? [note] : [note, minor] },
    putBack: { help: words.putBackHelp, fields: [note] },
    approve: withActing(goesOut(facts) ? goingOut : { help: words.approveHelp, fields: [] }, facts, language),
    requestChanges: { help: words.requestChangesHelp, fields: [reason] },
    recall: { help: words.recallHelp, fields: [] },
    reassign: { help: words.reassignHelp, fields: [person] },
    unlock: { help: words.unlockHelp, fields: [reason] },
  }
  return forms[action] ?? null
}
