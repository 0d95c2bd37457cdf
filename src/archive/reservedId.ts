import { createHash } from 'node:crypto'
import type { Name } from './mapItem.ts'

/**
 * The id that an item has or will have: links to it can be written before it comes in, whatever the order of an archive.
 * It follows from the name of the archive, so that an interrupted import goes on with the same one.
 * @param source name of the archive in the register
 * @returns a UUID of version 8: the first bits of a SHA-256
 * @source RFC 9562, §5.8
 */
export const reservedId = (source: string, { collection, key }: Name): string => {
  const hex = createHash('sha256').update([source, collection, key].join('\u0000')).digest('hex')
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4]
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
