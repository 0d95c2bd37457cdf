import { inTurns } from '../requests/turns.ts'

/** Uploads that may wait. Each holds a connection of the database's pool, and readers need the rest. */
export const mostWaiting = 5

/**
 * Runs work on a picture when the one before it is done: a picture of 100 megapixels may need more than a gigabyte.
 * @throws Refusal 503 when too many are waiting already
 */
export const inTurn = inTurns({ atOnce: 1, mostWaiting, busy: 'upload.busy' })

/**
 * The same for documents, which are held in memory while they are cleaned; photographs do not wait for them.
 * @throws Refusal 503 when too many are waiting already
 */
export const documentsInTurn = inTurns({ atOnce: 1, mostWaiting, busy: 'upload.busy' })
