/** How an upload stands: on its way, waiting for the connection, stopped by a person, all there, or refused. */
export type Phase = 'running' | 'waiting' | 'paused' | 'done' | 'failed'

/** What a bar shows of an upload; `sentence` says why it was refused. */
export type Progress = { phase: Phase; sent: number; size: number; sentence?: string }

/** Whole per cent; the hundredth only when all of it is there. */
export const percentOf = ({ sent, size }: Pick<Progress, 'sent' | 'size'>): number =>
  size === 0 || sent >= size ? 100 : Math.min(99, Math.floor((100 * sent) / size))

/** Waits between two tries, in milliseconds: eight minutes in all, and again from the beginning after every step forward. */
export const retryDelays = [500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 60_000, 60_000, 120_000, 180_000]

/** Refusals of a moment: the disk is ahead of the sender, or the file is held by another request. */
const passingCodes = ['upload.offset', 'upload.beingSaved']

/**
 * True for a failure that time may heal: no answer at all, a server that is away.
 * @param status of the answer, 0 when there was none
 * @param code   of the refusal, when it has one
 */
export const isPassing = (status: number, code?: string): boolean =>
  status === 0 ||
  [408, 423, 429].includes(status) ||
  (status >= 500 && code !== 'upload.noRoom') ||
  (code !== undefined && passingCodes.includes(code))

type Like = { size: number; lastModified: number; type: string }

/** True when a file was only given another name: its bytes go on where they are. */
export const isSameFile = (one: Like, other: Like): boolean =>
  one.size === other.size && one.lastModified === other.lastModified && one.type === other.type
