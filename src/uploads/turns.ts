import { Refusal } from '../errors/Refusal.ts'

type Turn = { end: AbortController; over: Promise<unknown> }

const turns = new Map<string, Turn>()
const saved = new Set<string>()

/**
 * Does one thing with an upload at a time. Who comes later ends what is under way: after a lost connection the old request
 * may hang for minutes, while its sender has begun anew.
 * @throws Refusal 409 while the file is being saved
 */
export const inTurnOf = async <T>(id: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  if (saved.has(id)) throw new Refusal('upload.beingSaved', 409)
  const before = turns.get(id)
  before?.end.abort()
  const end = new AbortController()
  const mine = (async () => {
    await before?.over
    return work(end.signal)
  })()
  const turn: Turn = { end, over: mine.catch(() => undefined) }
  turns.set(id, turn)
  return mine.finally(() => {
    if (turns.get(id) === turn) turns.delete(id)
  })
}

/**
 * Keeps an upload for one record that is being saved; nobody touches it until then.
 * @returns what lets it go again
 * @throws Refusal 409 when it is being saved already
 */
export const keepForSaving = async (id: string): Promise<() => void> => {
  await inTurnOf(id, async () => undefined)
  if (saved.has(id)) throw new Refusal('upload.beingSaved', 409)
  saved.add(id)
  return () => void saved.delete(id)
}
