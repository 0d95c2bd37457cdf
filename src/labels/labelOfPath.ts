import { type FieldName, fieldLabels } from './fields.ts'

/** What a field inside others is called: its label behind those of the fields around it. */
export const labelOfPath = (path: readonly string[], language: string): string =>
  path.map((name) => fieldLabels[name as FieldName]?.[language === 'en' ? 'en' : 'ka'] ?? name).join(' · ')
