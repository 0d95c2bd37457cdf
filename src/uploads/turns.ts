import { Refusal } from '../errors/Refusal.ts'

type Turn = { end: AbortController; over: Promise<unknown> }

const turns = new Map<string, Turn>()
const saved = new Set<string>()

let lastBeginning: Promise<unknown> = Promise.resolve()

const checkNotSaved = (id: string): void => {
  if (saved.has(id)) throw new Refusal('upload.beingSaved', 409)
}

const takeTurn = async <T>(id: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
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
 * Does one thing with an upload at a time. Who comes later ends what is under way: after a lost connection the old request
 * may hang for minutes, while its sender has begun anew.
 * @throws Refusal 409 while the file is being saved
 */
export const inTurnOf = async <T>(id: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  checkNotSaved(id)
  return takeTurn(id, work)
}

/** Begins one upload after the other: what is open and what is free is counted before the next one is promised room. */
export const inTurnToBegin = <T>(work: () => Promise<T>): Promise<T> => {
  const mine = lastBeginning.then(work)
  lastBeginning = mine.catch(() => undefined)
  return mine
}

/**
 * Keeps an upload for one record that is being saved; nobody touches it until then.
 * @returns what lets it go again
 * @throws Refusal 409 when it is being saved already
 */
export const keepForSaving = async (id: string): Promise<() => void> => {
  checkNotSaved(id)
  const letGo = (): void => void saved.delete(id)
  saved.add(id)
  try {
    await takeTurn(id, async () => undefined)
  } catch (error) {
    letGo()
    throw error
  }
  return letGo
}
