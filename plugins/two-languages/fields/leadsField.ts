import type { Field } from 'payload'
import { forSystem } from '../../../src/fields/audience.ts'
import { json } from '../../../src/fields/make.ts'

/** What the desk remembers of the agreement of both languages. */
export const leadsField = (): Field[] => forSystem([json('languageLeads', { admin: { hidden: true } })])
