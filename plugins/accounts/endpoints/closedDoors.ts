import type { Endpoint } from 'payload'
import { Refusal } from '../../../src/errors/Refusal.ts'

/**
 * Routes of Payload's that answer as if they were not there. The first account, for example, is made by
 * `npm run admin:create`, not by whoever comes first.
 */
export const closedDoors = (paths: readonly string[]): Omit<Endpoint, 'root'>[] =>
  paths.map((path) => ({
    path,
    method: 'post',
    handler: () => {
      throw new Refusal('document.missing', 404)
    },
  }))
