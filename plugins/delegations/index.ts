import type { Plugin } from 'payload'
import { extend } from '../../src/config/extend.ts'
import { Delegations } from './collections/Delegations.ts'

const actingLines = '/plugins/delegations/components/ActingLines.tsx#ActingLines'

/** Deputies and acting persons: who holds a role of somebody else, by which order and until when. */
export const delegations: Plugin = (config) =>
  extend(
    {
      ...config,
      admin: {
        ...config.admin,
        components: {
          ...config.admin?.components,
          beforeDashboard: [actingLines, ...(config.admin?.components?.beforeDashboard ?? [])],
        },
      },
    },
    { collections: [Delegations] },
  )
