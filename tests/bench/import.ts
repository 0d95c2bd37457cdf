/**
 * `npm run bench:import [-- <items>]`: items of both languages brought in public, on an embedded database of its own. Says
 * items a second, how long 20,000 take at that pace, and the memory at the beginning and the end.
 */
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startCluster } from '../../src/postgres/cluster.ts'

const items = Number(process.argv[2] ?? 2_000)
const folder = mkdtempSync(join(tmpdir(), 'statdesk-bench-import-'))
const archive = join(folder, 'archive')
mkdirSync(archive)

/** Links lead to pages of the archive, earlier and later in it, and one to a page that nobody brings. */
const address = (of: number, index: number): string =>
  index === 0 ? `/ka/gone/${of}` : `/ka/news-archive/${(of * 7 + index * 331) % items}`

const paragraph = (words: string, count: number, of: number): string =>
  Array.from(
    { length: count },
    (_, index) => `<p>${words} <b>${index}</b>, <a href="${address(of, index)}">${words}</a>.</p>`,
  ).join('')

/** An ordinary page: six paragraphs with links, a list and a small table in each language. */
const body = (words: string, of: number): string =>
  `${paragraph(words, 6, of)}<ul><li>${words}</li><li>${words}</li></ul><table><tr><th>${words}</th><td>1.5</td></tr></table>`

const item = (index: number, slug: string) => ({
  externalId: `${slug}-${index}`,
  oldPaths: [`http://www.geostat.ge/?action=news&npid=${slug}${index}&lang=geo`, `/ka/${slug}-archive/${index}`],
  publishedOn: `20${String(10 + (index % 15)).padStart(2, '0')}-0${1 + (index % 9)}-15`,
  title: {
    ka: `საქართველოს სამომხმარებლო ფასების ინდექსი, ნომერი ${index}`,
    en: `Consumer price index of Georgia, number ${index}`,
  },
  summary: { ka: `მოკლე შინაარსი ნომრით ${index}.`, en: `A short summary with the number ${index}.` },
  body: {
    ka: body('სამომხმარებლო ფასების ინდექსი შეიცვალა', index),
    en: body('The consumer price index changed', index),
  },
})

const writeItems = async (slug: string, count: number): Promise<void> => {
  const file = createWriteStream(join(archive, `${slug}.jsonl`))
  for (let index = 0; index < count; index += 1)
    if (!file.write(`${JSON.stringify(item(index, slug))}\n`)) await once(file, 'drain')
  file.end()
  await once(file, 'finish')
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`

const cluster = await startCluster({ dataFolder: join(folder, 'data'), isThrowaway: true })
try {
  Object.assign(process.env, {
    PAYLOAD_SECRET: randomBytes(48).toString('base64url'),
    STATDESK_EMBEDDED_DATABASE_URL: cluster.url,
    STATDESK_DATA: join(folder, 'data'),
    PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
  })
  const migrated = spawnSync(process.execPath, ['scripts/migrate.ts'], { encoding: 'utf8' })
  if (migrated.status !== 0) throw new Error(`${migrated.stdout}${migrated.stderr}`)
  const { getPayload } = await import('payload')
  const { default: config } = await import('../../payload.config.ts')
  const { archiveGate } = await import('../../plugins/publishing/archive.ts')
  const { fileRules } = await import('../../src/media/fileRules.ts')
  const { importArchive } = await import('../../src/archive/importArchive.ts')
  const payload = await getPayload({ config })
  payload.logger.level = 'silent'
  const email = 'head@bench.example'
  const { id } = await payload.create({
    collection: 'users',
    data: { email, password: 'only for benchmarks 12', displayName: 'head', roles: [] },
    overrideAccess: true,
  })
  const client = new pg.Client({ connectionString: cluster.url })
  await client.connect()
  await client.query(`insert into users_roles ("order", parent_id, value) values (1, $1, 'head')`, [id])
  await writeItems('news', items)

  const memory: number[] = []
  const cpuBefore = process.cpuUsage()
  const startedAt = performance.now()
  let [lastAt, lastDone] = [startedAt, 0]
  const summary = await importArchive(
    payload,
    archiveGate(fileRules),
    { folder: archive, as: email, isPublic: true },
    {
      onResult: () => undefined,
      onProgress: (done, total) => {
        const at = performance.now()
        if (done - lastDone < total / 10) return
        memory.push(process.memoryUsage().rss)
        console.log(
          `${done}/${total} · ${((done - lastDone) / ((at - lastAt) / 1000)).toFixed(1)}/s · ${megabytes(process.memoryUsage().rss)}`,
        )
        ;[lastAt, lastDone] = [at, done]
      },
    },
  )
  const seconds = (performance.now() - startedAt) / 1000
  const pace = items / seconds
  const cpu = process.cpuUsage(cpuBefore)
  console.log(summary)
  console.log(
    `${items} items in ${seconds.toFixed(0)} s: ${pace.toFixed(1)} items/s; 20,000 would take ${(20_000 / pace / 60).toFixed(1)} min`,
  )
  console.log(`of this process: ${((cpu.user + cpu.system) / 1000 / items).toFixed(0)} ms of processor an item`)
  console.log(`memory: ${megabytes(memory[0] ?? 0)} after a tenth, ${megabytes(memory.at(-1) ?? 0)} at the end`)
  const again = performance.now()
  await importArchive(
    payload,
    archiveGate(fileRules),
    { folder: archive, as: email, isPublic: true },
    { onResult: () => undefined },
  )
  console.log(`the same archive once more, nothing to do: ${((performance.now() - again) / 1000).toFixed(1)} s`)
  await client.end()
} finally {
  await cluster.stop()
  rmSync(folder, { recursive: true, force: true })
}
process.exit(0)
