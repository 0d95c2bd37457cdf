/** The version of tus that is spoken here. @source tus.io, Resumable upload protocol 1.0.x */
export const protocolVersion = '1.0.0'

export const protocolExtensions = 'creation,termination,expiration'

/** What a part of a file is called on the wire. */
export const partType = 'application/offset+octet-stream'

/** Files up to this size go in one request; larger ones in parts that can be continued. */
export const simpleBytes = 8 * 1024 * 1024

/** The largest file of a request that brings it whole; the front door takes a little more (requests/readBody.ts). */
export const mostInOneRequest = 50 * 1024 * 1024

/** What the desk sends at once: at 2 Mbit/s a minute, well within what a request may take. */
export const partBytes = 16 * 1024 * 1024

/** An upload that is not finished and saved by then is removed. */
export const hoursKept = 24

/** Uploads that one person may have open. */
export const mostOpen = 5

const hour = 60 * 60 * 1000

/** When an upload is removed. */
export const expiryOf = (beganAt: string): Date => new Date(new Date(beganAt).getTime() + hoursKept * hour)

export const isExpired = (beganAt: string, now: Date): boolean => expiryOf(beganAt).getTime() <= now.getTime()

/** True for an id as this house makes them: 32 hexadecimal digits that nobody can guess. */
export const isUploadId = (id: unknown): id is string => typeof id === 'string' && /^[0-9a-f]{32}$/.test(id)

/** A whole number of bytes in a header. @returns null for anything else */
export const readBytes = (header: string | null): number | null =>
  header !== null && /^\d{1,15}$/.test(header) ? Number(header) : null

const decoded = (text: string): string | null => {
  const binary = /^[A-Za-z0-9+/]*={0,2}$/.test(text) ? atob(text) : null
  if (binary === null) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(binary, (letter) => letter.charCodeAt(0)))
  } catch {
    return null
  }
}

/**
 * The name of the file that an upload announces: the pair `filename` of its metadata, in Base64.
 * @param header `Upload-Metadata`
 * @returns null when it names none
 */
export const announcedName = (header: string | null): string | null => {
  const pair = (header ?? '')
    .split(',')
    .map((text) => text.trim().split(/\s+/))
    .find(([name]) => name === 'filename')
  const name = pair?.[1] && pair[1].length % 4 === 0 ? decoded(pair[1]) : null
  return name && name.length <= 500 ? name : null
}

/** Bytes that stay free on the disk whatever is uploaded: the database and the log need them. */
export const reserveBytes = 512 * 1024 * 1024

type Room = {
  free: number
  /** What uploads that are under way still lack. */
  promised: number
  /** Of the file that is announced. */
  length: number
  /** The cleaned file is stored on this disk, too. */
  isStoredHere: boolean
}

/** True when a disk has room for a file, its cleaned copy, and all that was promised before. */
export const hasRoom = ({ free, promised, length, isStoredHere }: Room): boolean =>
  free - reserveBytes >= promised + length * (isStoredHere ? 2 : 1)
