import { Refusal } from '../errors/Refusal.ts'
import { fileStore } from '../storage/index.ts'
import { isUnchanged, readRange } from './byteRange.ts'
import { explainStore } from './explainStore.ts'

/** The name of a stored file, the headers of the answer, and those of the request. */
type Asked = { name: string; headers: Headers; asked: Headers }

/** Sends a stored file, whole or the part that is asked for. It never changes, so its name is what tells it apart. */
export const sendFile = async ({ name, headers, asked }: Asked): Promise<Response> => {
  const store = fileStore()
  const size = await explainStore(store.sizeOf(name))
  if (size === null) throw new Refusal('document.missing', 404)
  const tag = `"${name}"`
  const part = isUnchanged(asked.get('if-range'), tag) ? readRange(asked.get('range'), size) : null
  headers.set('Accept-Ranges', 'bytes')
  headers.set('ETag', tag)
  if (part === 'none') {
    headers.set('Content-Range', `bytes */${size}`)
    return new Response(null, { status: 416, headers })
  }
  const { from, to } = part ?? { from: 0, to: size - 1 }
  headers.set('Content-Length', String(to - from + 1))
  if (part) headers.set('Content-Range', `bytes ${from}-${to}/${size}`)
  const body = size === 0 ? null : await explainStore(store.stream(name, from, to))
  return new Response(body, { status: part ? 206 : 200, headers })
}
