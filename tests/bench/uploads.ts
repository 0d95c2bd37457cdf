/**
 * `npm run bench:uploads`: a film of 600 MB goes into a running office in parts and is saved, cleaned and read back.
 * Fails when the server needs more than 700 MB, or when what comes back is not what was sent.
 */
import { createHash } from 'node:crypto'
import { film } from '../support/media/recordings.ts'
import { startServer } from '../support/startServer.ts'
import { descendant, residentMegabytes } from './processes.ts'

const limit = 700
const megabytes = Number(process.env.BENCH_MEGABYTES ?? 600)
const partBytes = 16 * 1024 * 1024
const beginning = film()
const length = beginning.length + 8 + megabytes * 1024 * 1024

/** The film, made as it is sent: its box of picture and sound is the byte 7, again and again. */
const piece = (from: number, to: number): Buffer => {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(length - beginning.length)
  head.write('mdat', 4, 'latin1')
  const start = Buffer.concat([beginning, head])
  return Buffer.concat([start.subarray(from, to), Buffer.alloc(Math.max(0, to - Math.max(from, start.length)), 7)])
}

const signIn = async (origin: string): Promise<string> => {
  const body = JSON.stringify({ email: 'designer@sample.example', password: 'statdesk-sample' })
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${origin}/api/users/login`, { method: 'POST', headers, body })
  return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
}

const expectStatus = async (answer: Response, status: number): Promise<Response> => {
  if (answer.status !== status) throw new Error(`${answer.status} instead of ${status}: ${await answer.text()}`)
  return answer
}

const send = async (origin: string, headers: Record<string, string>): Promise<{ id: string; digest: string }> => {
  const hash = createHash('sha256')
  const metadata = `filename ${Buffer.from('film.mp4').toString('base64')}`
  const begun = await fetch(`${origin}/api/uploads`, {
    method: 'POST',
    headers: { ...headers, 'upload-length': String(length), 'upload-metadata': metadata },
  })
  const at = String((await expectStatus(begun, 201)).headers.get('location'))
  for (let from = 0; from < length; from += partBytes) {
    const body = piece(from, Math.min(length, from + partBytes))
    hash.update(body)
    const part = { ...headers, 'content-type': 'application/offset+octet-stream', 'upload-offset': String(from) }
    await expectStatus(
      await fetch(`${origin}${at}`, { method: 'PATCH', headers: part, body: new Uint8Array(body) }),
      204,
    )
  }
  return { id: at.split('/').pop() ?? '', digest: hash.digest('hex') }
}

const save = async (origin: string, headers: Record<string, string>, upload: string): Promise<string> => {
  const form = new FormData()
  form.set('file', JSON.stringify({ clientUploadContext: { upload }, filename: 'film.mp4', mimeType: 'video/mp4' }))
  const answer = await expectStatus(await fetch(`${origin}/api/media`, { method: 'POST', headers, body: form }), 201)
  return ((await answer.json()) as { doc: { id: string } }).doc.id
}

const readBack = async (origin: string, headers: Record<string, string>, id: string): Promise<string> => {
  const hash = createHash('sha256')
  const answer = await expectStatus(await fetch(`${origin}/api/media/${id}/original`, { headers }), 200)
  for await (const chunk of answer.body as ReadableStream<Uint8Array>) hash.update(chunk)
  return hash.digest('hex')
}

console.log('starting the sample office …')
const office = await startServer()
const pid = descendant(process.pid, 'src/server.ts')
const before = residentMegabytes(pid)
let most = before
const watch = setInterval(() => {
  most = Math.max(most, residentMegabytes(pid))
}, 100)
let isSame = false
try {
  const { origin } = office
  const headers = { cookie: await signIn(origin), origin }
  const started = performance.now()
  const { id, digest } = await send(origin, headers)
  const sent = performance.now()
  const doc = await save(origin, headers, id)
  const saved = performance.now()
  isSame = (await readBack(origin, headers, doc)) === digest
  const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(1)
  console.log(
    `a film of ${megabytes} MB: sent in ${seconds(started, sent)} s, saved in ${seconds(sent, saved)} s, read back ${isSame ? 'byte by byte' : 'DIFFERENT'}; memory of the server ${before.toFixed(0)} MB before, at most ${most.toFixed(0)} MB (limit ${limit})`,
  )
} finally {
  clearInterval(watch)
  await office.stop()
}
process.exit(isSame && most <= limit ? 0 : 1)
