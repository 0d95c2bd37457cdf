import type { Check } from '../../src/lifecycle/check.ts'
import { goingOutForm } from './actionForm.ts'
import { contentBinding } from './binding.ts'
import { approvalRules, beside, urgent } from './domain/lifecycle.ts'
import type { FileRules } from './fileRules.ts'
import { readParts } from './reading.ts'
import { markState, waitsForItsTime } from './rows.ts'

/**
 * The content of the desk as an approval workflow sees it: what is agreed to, when it may go out, and how it does.
 * @param checks what a document is looked at for before people agree to it; a stage says which of them block
 */
export const publishedContent = (files: FileRules, checks: readonly Check[] = []) => ({
  binding: contentBinding(files, checks),
  rules: approvalRules,
  goingOutForm,
  urgent,
  beside,
  waitsForItsTime,
  markState,
  parts: readParts,
})
