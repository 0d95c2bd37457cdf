import type { Field, FieldAccess } from 'payload'
import { isStaff } from '../access/people.ts'

/**
 * Who may read a field of a public collection. `system` fields are staff fields that only the life cycle and the gate
 * write; nobody edits them.
 */
export type Audience = 'public' | 'staff' | 'system'

const readByStaff: FieldAccess = ({ req }) => isStaff(req.user)
const writtenByNobody: FieldAccess = () => false

const classify =
  (audience: Audience) =>
  (field: Field): Field => {
    if (field.type === 'row' || field.type === 'collapsible')
      return { ...field, fields: field.fields.map(classify(audience)) }
    if (field.type === 'tabs')
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(classify(audience)) })) }
    if (field.type === 'ui' || audienceOf(field)) return field
    return { ...field, custom: { ...field.custom, audience }, ...accessFor(field, audience) } as Field
  }

const accessFor = (field: Field, audience: Audience) => {
  const given = 'access' in field ? field.access : undefined
  if (audience === 'public') return {}
  if (audience === 'staff') return { access: { ...given, read: given?.read ?? readByStaff } }
  return { access: { read: given?.read ?? readByStaff, create: writtenByNobody, update: writtenByNobody } }
}

/** The audience a field was classified for, or undefined: then the start stops (src/config/assertConfig.ts). */
export const audienceOf = (field: Field): Audience | undefined => field.custom?.audience as Audience | undefined

/** Fields that everybody may read once their document is public. */
export const forPublic = (fields: Field[]): Field[] => fields.map(classify('public'))

/** Fields that only the staff of the office may read, filter or sort by; a field may say of itself which staff. */
export const forStaff = (fields: Field[]): Field[] => fields.map(classify('staff'))

/** Fields that the system keeps: staff may read them, nobody may write them through any door. */
export const forSystem = (fields: Field[]): Field[] => fields.map(classify('system'))
