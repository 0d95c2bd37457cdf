import { request } from 'node:http'
import { origin } from './browser.ts'

/** A large file on its way to the running office. */
export type Sending = { path: string; headers: Record<string, string> }

const partType = { 'content-type': 'application/offset+octet-stream' }

/** Announces a film. */
export const announce = async (film: Buffer, cookie: string): Promise<Sending> => {
  const headers = { cookie, origin: origin(), 'tus-resumable': '1.0.0' }
  const metadata = `filename ${Buffer.from('film.mp4').toString('base64')}`
  const announced = { ...headers, 'upload-length': String(film.length), 'upload-metadata': metadata }
  const begun = await fetch(`${origin()}/api/uploads`, { method: 'POST', headers: announced })
  return { path: String(begun.headers.get('location')), headers }
}

/** How much of it the office holds, or null while it does not answer. */
export const standing = async ({ path, headers }: Sending): Promise<number | null> => {
  const answer = await fetch(`${origin()}${path}`, { method: 'HEAD', headers }).catch(() => null)
  return answer?.status === 200 ? Number(answer.headers.get('upload-offset')) : null
}

/**
 * Sends the first bytes of a film as if all of it came, and ends in the middle.
 * @param end cuts the line, or the life of who listens
 */
export const sendUntil = async (
  { path, headers }: Sending,
  film: Buffer,
  at: number,
  end: (cutLine: () => void) => Promise<void> | void,
): Promise<void> => {
  const part = { ...headers, ...partType, 'upload-offset': '0', 'content-length': film.length }
  const sending = request(`${origin()}${path}`, { method: 'PATCH', headers: part })
  const isOver = new Promise((resolve) => sending.on('error', resolve))
  await new Promise((resolve) => sending.write(film.subarray(0, at), resolve))
  await end(() => void sending.destroy(new Error('cut')))
  await isOver
}

/** Sends what is missing and saves the film. @returns the id of its record */
export const finish = async (sending: Sending, film: Buffer): Promise<string> => {
  const { path, headers } = sending
  const offset = (await standing(sending)) ?? 0
  const part = { ...headers, ...partType, 'upload-offset': String(offset) }
  const body = new Uint8Array(film.subarray(offset))
  const answer = await fetch(`${origin()}${path}`, { method: 'PATCH', headers: part, body })
  if (answer.status !== 204) throw new Error(`the rest of the film: ${answer.status}`)
  const form = new FormData()
  form.set('file', JSON.stringify({ clientUploadContext: { upload: path.split('/').pop() }, filename: 'film.mp4' }))
  const saved = await fetch(`${origin()}/api/media`, { method: 'POST', headers, body: form })
  return ((await saved.json()) as { doc: { id: string } }).doc.id
}
