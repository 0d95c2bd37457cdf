import type { CollectionBeforeChangeHook } from 'payload'

/** A program that is switched off loses its key in the same write. */
export const dropKeyWhenInactive: CollectionBeforeChangeHook = ({ data }) =>
  data.isActive === false ? { ...data, enableAPIKey: false, apiKey: null, apiKeyIndex: null } : data
