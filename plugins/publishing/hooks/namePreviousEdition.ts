import type { CollectionBeforeChangeHook } from 'payload'

/** An edition remembers the one that it was made from; no request sets it. */
export const namePreviousEdition: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => ({
  ...data,
  previousEdition: (operation === 'create' ? req.context.previousEdition : originalDoc.previousEdition) ?? null,
})
