import type { TextFieldSingleValidation } from 'payload'

/** An address of the web: https or http, with a host; empty is allowed. */
export const validateWebAddress: TextFieldSingleValidation = (value, { req, required }) => {
  if (!value) return required ? req.t('validation:required') : true
  return (
    (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) ||
    req.t('statdesk:webAddress' as 'validation:required')
  )
}

/** An e-mail address in its everyday form (RFC 5321 without quoting); empty is allowed. */
export const validateEmail: TextFieldSingleValidation = (value, { req, required }) => {
  if (!value) return required ? req.t('validation:required') : true
  return /^[^\s@<>"]{1,64}@[^\s@<>"]+\.[^\s@<>".]{2,}$/.test(value) || req.t('validation:emailAddress')
}
