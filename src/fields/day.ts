import type { DateFieldValidation, FieldHook } from 'payload'
import { isDay, tbilisiDay } from '../time/tbilisi.ts'

/** Brings a day or an instant to the stored form: midnight UTC of the day that it is in Tbilisi. */
export const normaliseDay: FieldHook = ({ value }) => {
  if (typeof value !== 'string') return value
  if (isDay(value)) return `${value}T00:00:00.000Z`
  const instant = new Date(value)
  return Number.isNaN(instant.getTime()) ? value : `${tbilisiDay(instant)}T00:00:00.000Z`
}

/** Answers a stored day as 'YYYY-MM-DD'; GraphQL's date type wants an instant and gets it unchanged. */
export const readDay: FieldHook = ({ value, req }) => {
  const stored = value instanceof Date ? value.toISOString() : value
  return typeof stored === 'string' && req.payloadAPI !== 'GraphQL' ? stored.slice(0, 10) : stored
}

/** A day is there when it is required, and is one of the calendar. */
export const validateDay: DateFieldValidation = (value, { req, required }) => {
  if (!value) return required ? req.t('validation:required') : true
  return Number.isNaN(new Date(value as unknown as string).getTime())
    ? req.t('validation:notValidDate', { value: String(value) })
    : true
}
