import type { TextFieldSingleValidation } from 'payload'

/** An old address is a path of this website, with its query: it begins with one slash and names no host. */
export const validateOldPath: TextFieldSingleValidation = (value, { req }) => {
  if (!value) return req.t('validation:required')
  return /^\/(?!\/)[^\s#\\]*$/.test(value) || req.t('statdesk:oldPath' as 'validation:required')
}
