import type { PayloadRequest } from 'payload'

/** What is done when a transaction has ended; told whether it was committed. */
export type Ending = (isCommitted: boolean) => Promise<void> | void

const waiting = new Map<string, Ending[]>()

/**
 * Does something once the transaction of a request is over, and at once when it has none: a file may go only when the row
 * that took it over is there for good.
 */
export const whenEnded = async (req: PayloadRequest, ending: Ending): Promise<void> => {
  const id = await req.transactionID
  if (id === undefined || id === null) return void (await ending(true))
  waiting.set(String(id), [...(waiting.get(String(id)) ?? []), ending])
}

/**
 * Called by the database room when a transaction has ended. An ending that fails changes nothing about that: what it
 * leaves behind is swept up later.
 */
export const conclude = async (id: string, isCommitted: boolean): Promise<void> => {
  const endings = waiting.get(id) ?? []
  waiting.delete(id)
  await Promise.allSettled(endings.map(async (ending) => ending(isCommitted)))
}
