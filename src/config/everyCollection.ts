import type { Plugin } from 'payload'
import { environment } from '../env.ts'
import { refuseWrongGlobalShape, refuseWrongShape } from '../fields/refuseWrongShape.ts'

/** What holds for every collection and global alike: hostile shapes are refused, cookies are strict, nothing is fetched. */
export const everyCollection: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) => ({
    ...collection,
    auth:
      collection.auth && typeof collection.auth === 'object'
        ? { ...collection.auth, cookies: { secure: environment().isOpen, sameSite: 'Strict' as const } }
        : collection.auth,
    hooks: { ...collection.hooks, beforeOperation: [refuseWrongShape, ...(collection.hooks?.beforeOperation ?? [])] },
  })),
  globals: config.globals?.map((global) => ({
    ...global,
    hooks: { ...global.hooks, beforeOperation: [refuseWrongGlobalShape, ...(global.hooks?.beforeOperation ?? [])] },
  })),
})
