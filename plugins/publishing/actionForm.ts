import type { ActionForm, InputField } from '../../src/lifecycle/domain/actionInput.ts'
import { formWords } from './translations/forms.ts'

/** What is asked for when content goes out. */
export const goingOutForm = (language: 'ka' | 'en'): ActionForm => {
  const words = formWords[language]
  return {
    help: words.publishHelp,
    fields: [
      { name: 'publishAt', kind: 'instant', label: words.publishAt, isRequired: false },
      { name: 'visibleUntil', kind: 'instant', label: words.visibleUntil, isRequired: false },
      { name: 'followsOn.en', kind: 'day', label: words.followsOn, isRequired: false },
    ],
  }
}

/** What the actions of content ask for before they are done. */
export const actionForm = (action: string, language: 'ka' | 'en'): ActionForm => {
  const words = formWords[language]
  const reason: InputField = { name: 'reason', kind: 'words', label: words.reason, isRequired: true }
  const forms: Record<string, ActionForm> = {
    nextEdition: { help: words.nextEditionHelp, fields: [] },
    takeDown: { help: words.takeDownHelp, fields: [reason] },
    confirmTakeDown: { help: words.confirmTakeDownHelp, fields: [] },
    retire: {
      help: words.retireHelp,
      fields: [reason, { name: 'notice', kind: 'wordsInBothLanguages', label: words.notice, isRequired: true }],
    },
  }
  return forms[action] ?? { fields: [] }
}
