import type { ServerFunction } from 'payload'
import { Refusal } from '../errors/Refusal.ts'

/** Server functions of the admin that its screens need; each checks the person and the rights itself (guide §2 row 31). */
export const keptServerFunctions = [
  'form-state',
  'get-default-layout',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'slugify',
  'table-state',
] as const

/** Those that would go round the gate, or serve what the office does not use: copies between languages, timed publishing, folders. */
const refused = [
  'copy-data-from-locale',
  'get-folder-results-component-and-data',
  'get-upcoming-scheduled-publish',
  'schedule-publish',
] as const

const refuse: ServerFunction = () => {
  throw new Refusal('document.missing', 404)
}

/** Takes the place of Payload's own functions of these names. */
export const refusedServerFunctions: Record<string, ServerFunction> = Object.fromEntries(
  refused.map((name) => [name, refuse]),
)
