import type { Config } from 'payload'

/** What the caller caused is one line at level info, without a stack; what we caused stays an error. */
const levels = {
  Refusal: 'info',
  ValidationError: 'info',
  NotFound: 'info',
  Forbidden: 'info',
  AuthenticationError: 'info',
  LockedAuth: 'info',
  QueryError: 'info',
} as const

export const loggingLevels: NonNullable<Config['loggingLevels']> = levels
