import type { Field, FieldAffectingData, TextFieldSingleValidation } from 'payload'
import { errorWords } from '../../errors/catalogue.ts'
import { safeAddress } from '../safeAddress.ts'

type LinkData = { linkType?: string }

const validateLink: TextFieldSingleValidation = (value, { req, siblingData }) =>
  (siblingData as LinkData | undefined)?.linkType === 'internal' || safeAddress(value ?? '') !== null
    ? true
    : errorWords('link.notSafe', req.i18n?.language === 'en' ? 'en' : 'ka').message

/**
 * The form of a link as the editor makes it, with an address that every output takes: web, mail or telephone. How a link
 * opens is the reader's choice, so there is no “new tab”.
 */
export const linkFields = ({ defaultFields }: { defaultFields: FieldAffectingData[] }): Field[] =>
  (defaultFields as Field[])
    .filter((field) => !('name' in field && field.name === 'newTab'))
    .map((field) => ('name' in field && field.name === 'url' ? ({ ...field, validate: validateLink } as Field) : field))
