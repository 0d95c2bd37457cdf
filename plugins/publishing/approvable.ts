import { goingOutForm } from './actionForm.ts'
import { contentBinding } from './binding.ts'
import { goingOut, namesContent, readiness } from './domain/lifecycle.ts'
import type { FileRules } from './fileRules.ts'
import { markState, waitsForItsTime } from './rows.ts'

/** The content of the desk as an approval workflow sees it: what is agreed to, when it may go out, and how it does. */
export const publishedContent = (files: FileRules) => ({
  binding: contentBinding(files),
  rules: {
    ready: readiness,
    goingOut,
    namesContent,
    goOut: 'compileAndShow',
    takeBack: 'hide',
  } as const,
  goingOutForm,
  urgent: ['takeDown'],
  beside: ['nextEdition'],
  waitsForItsTime,
  markState,
})
