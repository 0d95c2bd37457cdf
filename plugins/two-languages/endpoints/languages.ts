import type { Endpoint, PayloadRequest } from 'payload'
import { treeOf } from '../../../src/fields/treeOf.ts'
import { type FieldName, fieldLabels } from '../../../src/labels/fields.ts'
import type { Subject } from '../../../src/lifecycle/binding.ts'
import { configOf } from '../../../src/lifecycle/configOf.ts'
import { allTerms } from '../allTerms.ts'
import { compare } from '../domain/comparison.ts'
import type { Leads } from '../domain/leads.ts'
import { type Step, textsOf } from '../domain/texts.ts'
import { staffOnly } from './asked.ts'
import { readBoth } from './readBoth.ts'

const labelOf = (steps: readonly Step[], language: 'ka' | 'en'): string =>
  steps
    .map(
      ({ name, row }) => `${fieldLabels[name as FieldName]?.[language] ?? name}${row === undefined ? '' : ` ${row}`}`,
    )
    .join(' · ')

/** `GET …/languages`: every text of a document in both languages, how they stand to each other, and its terms. */
export const languagesDoor = (
  subjectOf: (req: PayloadRequest) => Subject,
  path: '' | '/:id',
): Omit<Endpoint, 'root'> => ({
  path: `${path}/languages`,
  method: 'get',
  handler: async (req) => {
    staffOnly(req)
    const subject = subjectOf(req)
    const { ka, en } = await readBoth(req, subject)
    const tree = treeOf(configOf(req, subject))
    const texts = { ka: textsOf(tree, ka), en: textsOf(tree, en) }
    const language = req.i18n?.language === 'en' ? 'en' : 'ka'
    const compared = compare(texts, (ka.languageLeads as Leads | null) ?? {}, await allTerms(req))
    const answer = compared.map(({ steps, ...rest }) => ({ ...rest, label: labelOf(steps, language) }))
    return Response.json({ texts: answer }, { headers: { 'Cache-Control': 'private, no-store' } })
  },
})
