import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'

const root = process.cwd()

const filesUnder = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file).replaceAll('\\', '/'))
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !file.endsWith('.d.ts') && !file.startsWith('src/generated/'))

type Import = { from: string; to: string }

/** Whether a file takes nothing but types from another one or from a package. */
const isTypeOnly = (file: string, to: string): boolean => {
  const text = readFileSync(join(root, file), 'utf8')
  const name = to.split('/').at(-1) ?? to
  const taking = text.split(/\n(?=import|export)/).filter((line) => /from\s/.test(line) && line.includes(`${name}'`))
  return taking.length > 0 && taking.every((line) => /^(?:import|export) type\b/.test(line))
}

/** What a file imports: paths of ours from the root of the house, names of packages as they are. */
const importsOf = (file: string): Import[] => {
  const text = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  const named = [
    ...text.matchAll(/(?:^|\n)\s*(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]/g),
    ...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g),
  ]
  return named.map(([, name = '']) => {
    const path =
      name === '@payload-config'
        ? 'payload.config.ts'
        : name.startsWith('.')
          ? relative(root, resolve(root, dirname(file), name)).replaceAll('\\', '/')
          : name
    return { from: file, to: path }
  })
}

const imports = [
  ...filesUnder('src'),
  ...filesUnder('plugins'),
  ...filesUnder('collections'),
  ...filesUnder('scripts'),
  ...filesUnder('tests'),
  'payload.config.ts',
  'worker.config.ts',
].flatMap(importsOf)

/** Imports that are there when it runs; types alone load nothing. */
const valueImports = imports.filter(({ from: file, to }) => !isTypeOnly(file, to))

const isOurs = (path: string): boolean =>
  /^(src|plugins|collections|tests|scripts)\//.test(path) || /^(payload|worker)\.config\.ts$/.test(path)
const from = (pattern: RegExp): Import[] => imports.filter((one) => pattern.test(one.from))
const arrows = (found: Import[]): string[] => [...new Set(found.map((one) => `${one.from} → ${one.to}`))]

describe('the arrows of the house point one way', () => {
  it('collections import from src only, and each other through their index', () => {
    expect(
      arrows(
        from(/^collections\//).filter(
          ({ to, from: file }) =>
            isOurs(to) && !to.startsWith('src/') && !(file.endsWith('index.ts') && to.startsWith('collections/')),
        ),
      ),
    ).toEqual([])
  })

  it('a plugin imports no collection, no other plugin, no route and no part of the server', () => {
    const own = (file: string): string => file.split('/').slice(0, 2).join('/')
    const turned = from(/^plugins\//).filter(
      ({ from: file, to }) =>
        isOurs(to) &&
        !to.startsWith(`${own(file)}/`) &&
        !/^src\/(lifecycle|access|fields|format|reading|richText|papers|time|errors|slugs|config|labels|requests|env|generated|translations|uploads|queue|tasks|mail)\b/.test(
          to,
        ),
    )
    expect(arrows(turned)).toEqual([])
  })

  it('src imports no collection and no plugin, the sample office apart, which acts as its people do; routes, worker, office and sample alone import the config', () => {
    const turned = from(/^src\/(?!sample\/)/).filter(({ to }) => /^(collections|plugins|tests)\//.test(to))
    const entrances = /^(src\/app\/|src\/worker\.ts|src\/office\/|src\/sample\/|scripts\/|tests\/)/
    const configured = imports.filter(({ from: file, to }) => to === 'payload.config.ts' && !entrances.test(file))
    expect([arrows(turned), arrows(configured)]).toEqual([[], []])
  })

  it('rules know no Payload, no Next, no database and no clock', () => {
    const pure =
      /^(plugins\/[^/]+\/domain\/|src\/lifecycle\/(table|decide|canonical)\.ts|src\/audit\/chain\.ts|src\/time\/(tbilisi|days|holidays|workingDays|workingHours)\.ts|src\/access\/(roles|rights|acting)\.ts|src\/slugs\.ts|src\/format\/|src\/richText\/(?!editor\/))/
    const allowed =
      /^(plugins\/[^/]+\/domain\/|src\/(format|richText)\/(?!editor\/)|src\/(lifecycle\/(table|decide|canonical|finding)|time\/(tbilisi|days|holidays|workingDays|workingHours)|access\/(roles|rights|acting|publicRead)|slugs|fields\/(tree|writtenText)|errors\/catalogue)\.ts|node:crypto$)/
    expect(arrows(from(pure).filter(({ to }) => !allowed.test(to)))).toEqual([])
  })

  it('no rule asks what time it is', () => {
    const asking = filesUnder('plugins')
      .concat(filesUnder('src'), filesUnder('collections'))
      .filter(
        (file) =>
          !/^src\/(time|server|office|postgres|tasks|sample|migrations)\//.test(file) &&
          !/\.client\.tsx$/.test(file) &&
          /\bDate\.now\(\)|new Date\(\)/.test(readFileSync(join(root, file), 'utf8')),
      )
    expect(asking).toEqual([])
  })

  it('figures and dates are written by one room, never by what a browser or machine makes of a language', () => {
    const writing = filesUnder('src')
      .concat(filesUnder('plugins'), filesUnder('collections'))
      .filter((file) => !/^src\/(time|format)\//.test(file))
      .filter((file) => /\bIntl\.|\.toLocale(Date|Time)?String\(/.test(readFileSync(join(root, file), 'utf8')))
    expect(writing).toEqual([])
  })

  it('browser code imports domain, labels, types of fields and packages of the browser only', () => {
    const outside = from(/\.client\.tsx$/).filter(
      ({ to }) =>
        isOurs(to) &&
        !/\/domain\/|\.client\.tsx$|\.css$|\/components\/|\/translations\/|^src\/(labels|slugs|format|fields\/(vocabulary|docValues)|preview\/|richText\/(?!editor\/))/.test(
          to,
        ),
    )
    expect(arrows(outside)).toEqual([])
  })

  it('the server knows no Payload', () => {
    expect(
      arrows(
        from(/^src\/server(\.ts$|\/)/).filter(
          ({ to }) =>
            to === 'payload' || to.startsWith('@payloadcms/') || /^(plugins|collections)\/|payload\.config/.test(to),
        ),
      ),
    ).toEqual([])
  })

  it('what runs on a thread of its own knows no Payload, no Next and no database, by whatever way', () => {
    const reached = new Set(['src/papers/thread.ts'])
    for (const file of reached) for (const { to } of imports.filter((one) => one.from === file)) reached.add(to)
    expect(reached.size).toBeGreaterThan(30)
    expect(
      [...reached].filter((to) => /^(payload|next|pg|@payloadcms)\b|payload\.config|^(collections|plugins)\//.test(to)),
    ).toEqual([])
  })

  it('what becomes public reaches the database by no other way than the rows of the publishing plugin', () => {
    const writers = filesUnder('src')
      .concat(filesUnder('plugins'))
      .filter((file) =>
        /\.db\.(updateOne|create|updateGlobal|createVersion|deleteOne|updateMany|upsert)\b/.test(
          readFileSync(join(root, file), 'utf8'),
        ),
      )
    expect(writers).toEqual(['plugins/publishing/rows.ts'])
  })

  it('the worker knows no Payload of the office, no Next and no screen, by whatever way', () => {
    const reached = new Set(['worker.config.ts'])
    const named = new Set<string>()
    for (const file of reached)
      for (const { to } of valueImports.filter((one) => one.from === file))
        if (isOurs(to)) reached.add(to)
        else named.add(to)
    expect(reached.size).toBeGreaterThan(10)
    expect([...named].filter((to) => /^(payload|next|react)\b/.test(to))).toEqual([])
    expect([...reached].filter((to) => /payload\.config|^collections\/|\.tsx$/.test(to))).toEqual([])
  })

  it('every Local API call says whether access is asked', () => {
    const silent = filesUnder('src')
      .concat(filesUnder('plugins'))
      .filter((file) => !/^src\/(app|migrations)\//.test(file))
      .flatMap((file) => {
        const text = readFileSync(join(root, file), 'utf8')
        return [
          ...text.matchAll(
            /payload\.(find|findByID|create|update|delete|count|findGlobal|updateGlobal|duplicate|restoreVersion)\(\{/g,
          ),
        ]
          .filter((call) => !/overrideAccess|\.\.\.common/.test(text.slice(call.index, (call.index ?? 0) + 600)))
          .map((call) => `${file}: ${call[0]}`)
      })
    expect(silent).toEqual([])
  })
})
