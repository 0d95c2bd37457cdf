import { type Config, defaultLoggerOptions } from 'payload'
import { databaseCode, statusOf } from '../errors/answer.ts'

type Logger = Extract<NonNullable<Config['logger']>, { options: object }>

const errorOf = (first: unknown): unknown => (first as { err?: unknown } | null | undefined)?.err

const codeOf = (error: unknown): string => {
  const { code } = error as { code?: unknown }
  return typeof code === 'string' ? code : ''
}

/**
 * An error as the log keeps it. A failed query carries its values, which may be content under embargo or a person's
 * data, and a message of the database may quote them: of such an error only the SQLSTATE and the place are kept.
 */
export const withoutValues = (error: unknown): { type: string; message: string; stack: string } => {
  if (!(error instanceof Object)) return { type: 'Error', message: 'no error object', stack: '' }
  const sqlState = databaseCode(error)
  const { message, stack = '' } = error as Error
  const place = stack.split('\n').filter((line) => /^\s+at /.test(line))
  return { type: 'Error', message: sqlState ? `database error ${sqlState}` : message, stack: place.join('\n') }
}

/** What a caller caused; and a turn that did not come because too many wait (requests/turns.ts), for which nobody is to be woken. */
const isExpected = (error: unknown, status: number): boolean => status < 500 || codeOf(error).endsWith('.busy')

/**
 * The log of the office: what a caller caused is one line without a stack, what we caused stays an error. Payload's own
 * levels go by the names of classes, which a build shortens.
 */
export const logger: Logger = {
  destination: defaultLoggerOptions,
  options: {
    hooks: {
      logMethod(args, method) {
        const error = errorOf(args[0])
        if (error === undefined) return method.apply(this, args)
        const status = statusOf(error)
        if (isExpected(error, status)) return this.info(`refused: ${status} ${codeOf(error)}`.trim())
        const told = withoutValues(error)
        return method.call(this, { err: told }, told.message)
      },
    },
  },
}
