export type ByteRange = { from: number; to: number }

const bound = (text: string | undefined): number | null => (text ? Number(text) : null)

/**
 * The part of a file that a request asks for; players of video ask for many.
 * @param header the `Range` of the request
 * @param size   of the file in bytes
 * @returns null for the whole file, also when several parts or another unit are asked for; 'none' for a part past its end
 * @source RFC 9110, 14
 */
export const readRange = (header: string | null, size: number): ByteRange | null | 'none' => {
  const asked = /^bytes=(?:(\d{1,15})-(\d{1,15})?|-(\d{1,15}))$/.exec(header?.trim() ?? '')
  if (!asked) return null
  const [first, last, ending] = [bound(asked[1]), bound(asked[2]), bound(asked[3])]
  const from = first ?? Math.max(0, size - (ending ?? 0))
  const to = Math.min(first === null ? size - 1 : (last ?? size - 1), size - 1)
  if (first !== null && last !== null && last < first) return null
  return from > to ? 'none' : { from, to }
}

/**
 * True when the parts that a player has are of the very file that is stored; else it gets the whole. Days are no help: a
 * file may be younger than a second.
 * @param header the `If-Range` of the request
 * @param tag    the `ETag` of the file
 * @source RFC 9110, 13.1.5
 */
export const isUnchanged = (header: string | null, tag: string): boolean => header === null || header.trim() === tag
