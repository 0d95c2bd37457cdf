import type { TextFieldSingleValidation } from 'payload'

/** A closed list of terms: what is stored, and its words in both languages. */
export type Vocabulary = readonly { value: string; label: { ka: string; en: string } }[]

/** A term is there when it is required, and is one of its vocabulary. */
export const validateTerm =
  (vocabulary: Vocabulary): TextFieldSingleValidation =>
  (value, { req, required }) => {
    if (value === null || value === undefined || value === '') return required ? req.t('validation:required') : true
    return vocabulary.some((term) => term.value === value) || req.t('validation:invalidSelection')
  }
