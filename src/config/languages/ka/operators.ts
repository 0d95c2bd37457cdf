import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** Payload's words between a field and a value in the filters of a list. */
export const operators: DefaultTranslationsObject['operators'] = {
  contains: 'შეიცავს',
  equals: 'უდრის',
  exists: 'შევსებულია',
  intersects: 'კვეთს',
  isGreaterThan: 'მეტია',
  isGreaterThanOrEqualTo: 'მეტია ან უდრის',
  isIn: 'სიაშია',
  isLessThan: 'ნაკლებია',
  isLessThanOrEqualTo: 'ნაკლებია ან უდრის',
  isLike: 'შეიცავს სიტყვებს',
  isNotEqualTo: 'არ უდრის',
  isNotIn: 'სიაში არ არის',
  isNotLike: 'არ შეიცავს სიტყვებს',
  near: 'ახლოსაა',
  within: 'საზღვრებშია',
}
