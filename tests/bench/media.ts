/**
 * `npm run bench:media`: everything that is done with a photo of 24 megapixels against the same sharp calls alone, in
 * turn in the same run; then a hundred such photos into a running office. Fails above 1.3 × and above 700 MB.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { checkFile } from '../../src/media/checkFile.ts'
import { renditionSizes } from '../../src/media/renditionSizes.ts'
import { startServer } from '../support/startServer.ts'
import { descendant, residentMegabytes } from './processes.ts'

const limits = { ratio: 1.3, megabytes: 700 }
const rounds = 7
const photos = Number(process.env.BENCH_PHOTOS ?? 100)

/** A photo of 24 megapixels with as much in it as one of a camera: clouds of colour under a fine grain. */
const photo = async (): Promise<Buffer> => {
  const noise = (sigma: number) => ({ type: 'gaussian', mean: 128, sigma }) as const
  const clouds = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#888', noise: noise(60) } })
    .blur(2)
    .resize(6000, 4000, { kernel: 'cubic' })
    .png({ compressionLevel: 1 })
    .toBuffer()
  const grain = await sharp({
    create: { width: 1500, height: 1000, channels: 3, background: '#888', noise: noise(12) },
  })
    .png({ compressionLevel: 1 })
    .toBuffer()
  return sharp(clouds)
    .composite([{ input: grain, tile: true, blend: 'soft-light' }])
    .withExif({ IFD0: { Artist: 'bench' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '41/1 43/1 0/1' } })
    .jpeg({ quality: 90 })
    .toBuffer()
}

/** The same pictures by sharp alone: decoded once, then one call a rendition, nothing checked, named or kept. */
const sharpAlone = async (bytes: Buffer): Promise<void> => {
  const { data, info } = await sharp(bytes, { sequentialRead: true })
    .autoOrient()
    .toColourspace('srgb')
    .resize({ width: 1920, height: 1350, fit: 'outside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const open = () => sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } })
  for (const size of renditionSizes) {
    const { width, encoding } = size
    if (encoding === 'webp') await open().resize(width).webp({ quality: 80, effort: 2 }).toBuffer()
    if (encoding === 'avif') await open().resize(width).avif({ quality: 55, effort: 0 }).toBuffer()
    if (encoding === 'fallback') await open().resize(width).jpeg({ quality: 82, progressive: true }).toBuffer()
    if (encoding === 'social')
      await open()
        .resize(width, size.height, { fit: size.height > width ? 'contain' : 'cover', background: '#fff' })
        .jpeg({ quality: 82, progressive: true })
        .toBuffer()
  }
}

/** What an upload does with its file, from the bytes that came to the files on the disk. */
const asUploaded = async (bytes: Buffer, folder: string): Promise<void> => {
  const { filename, bytes: cleaned, original, renditions } = await checkFile(bytes, 'photo.jpg')
  await writeFile(join(folder, filename), cleaned)
  if (original) await writeFile(join(folder, original.filename), original.bytes)
  for (const { name, bytes: rendition } of renditions) await writeFile(join(folder, `${filename}-${name}`), rendition)
}

const milliseconds = async (work: () => Promise<void>): Promise<number> => {
  const started = performance.now()
  await work()
  return performance.now() - started
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const measureRatio = async (bytes: Buffer): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'statdesk-bench-'))
  const [ours, alone]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await milliseconds(() => asUploaded(bytes, folder)))
    alone.push(await milliseconds(() => sharpAlone(bytes)))
  }
  rmSync(folder, { recursive: true })
  const ratio = median(ours) / median(alone)
  console.log(
    `one photo of 24 megapixels (${(bytes.length / 1e6).toFixed(1)} MB), ${renditionSizes.length} renditions: Statdesk ${median(ours).toFixed(0)} ms, sharp alone ${median(alone).toFixed(0)} ms, ratio ${ratio.toFixed(2)} (at most ${limits.ratio})`,
  )
  return ratio
}

const signIn = async (origin: string): Promise<string> => {
  const body = JSON.stringify({ email: 'designer@sample.example', password: 'statdesk-sample' })
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${origin}/api/users/login`, { method: 'POST', headers, body })
  return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
}

const uploadOne = async (origin: string, cookie: string, bytes: Buffer, index: number): Promise<void> => {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], `photo-${index}.jpg`))
  const answer = await fetch(`${origin}/api/media`, { method: 'POST', headers: { cookie, origin }, body: form })
  if (answer.status !== 201) throw new Error(`photo ${index}: ${answer.status} ${await answer.text()}`)
}

const measureMemory = async (bytes: Buffer): Promise<number> => {
  console.log('starting the sample office …')
  const office = await startServer()
  const pid = descendant(process.pid, 'src/server.ts')
  let most = residentMegabytes(pid)
  const before = most
  const watch = setInterval(() => {
    most = Math.max(most, residentMegabytes(pid))
  }, 100)
  try {
    const cookie = await signIn(office.origin)
    const took = await milliseconds(async () => {
      for (let index = 0; index < photos; index += 1) await uploadOne(office.origin, cookie, bytes, index)
    })
    console.log(
      `${photos} such photos in a row: ${(took / 1000).toFixed(0)} s, memory of the server ${before.toFixed(0)} MB before, at most ${most.toFixed(0)} MB (limit ${limits.megabytes}), ${residentMegabytes(pid).toFixed(0)} MB after`,
    )
  } finally {
    clearInterval(watch)
    await office.stop()
  }
  return most
}

const bytes = await photo()
const ratio = await measureRatio(bytes)
const most = await measureMemory(bytes)
process.exit(ratio > limits.ratio || most > limits.megabytes ? 1 : 0)
