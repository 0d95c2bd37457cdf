import type { Plugin } from 'payload'
import { environment } from '../env.ts'
import { refuseWrongGlobalShape, refuseWrongShape } from '../fields/refuseWrongShape.ts'
import { refuseOverwriting } from './refuseOverwriting.ts'
import { writeIdAsStored } from './writeIdAsStored.ts'

/** What holds for every collection and global alike: hostile shapes are refused, nothing is overwritten silently, cookies are strict. */
export const everyCollection: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) => ({
    ...collection,
    auth:
      collection.auth && typeof collection.auth === 'object'
        ? { ...collection.auth, cookies: { secure: environment().isOpen, sameSite: 'Strict' as const } }
        : collection.auth,
    hooks: {
      ...collection.hooks,
      beforeOperation: [
        writeIdAsStored,
        refuseWrongShape,
        refuseOverwriting.remember,
        ...(collection.hooks?.beforeOperation ?? []),
      ],
      beforeChange: [refuseOverwriting.hold, ...(collection.hooks?.beforeChange ?? [])],
    },
  })),
  globals: config.globals?.map((global) => ({
    ...global,
    hooks: {
      ...global.hooks,
      beforeOperation: [
        refuseWrongGlobalShape,
        refuseOverwriting.rememberGlobal,
        ...(global.hooks?.beforeOperation ?? []),
      ],
      beforeChange: [refuseOverwriting.holdGlobal, ...(global.hooks?.beforeChange ?? [])],
    },
  })),
})
