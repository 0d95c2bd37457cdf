/**
 * `npm run generate`: writes the generated files (types, import map) from the configuration. With `--check` it writes
 * nothing and fails when a committed file is not what the configuration makes.
 */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { accountLifecycle } from '../plugins/accounts/domain/lifecycle.ts'
import { delegationLifecycle } from '../plugins/delegations/domain/lifecycle.ts'
import { contentLifecycle } from '../plugins/publishing/domain/lifecycle.ts'
import { describeDiagram, describeRights } from '../src/lifecycle/describe.ts'
import type { Lifecycle } from '../src/lifecycle/table.ts'
import { describeApproval } from './describeApproval.ts'

// Nothing is connected to; the configuration only wants to see an address and a secret.
process.env.STATDESK_EMBEDDED_DATABASE_URL ??= 'postgresql://nobody@127.0.0.1:1/none'
process.env.PAYLOAD_SECRET ??= randomBytes(48).toString('base64url')

const { generateImportMap } = await import('payload')
const { generateTypes } = await import('payload/node')
const { default: promised } = await import('../payload.config.ts')
const config = await promised

const isCheck = process.argv.includes('--check')
const files = [
  {
    file: 'src/generated/payload-types.ts',
    write: (to: string) =>
      generateTypes({ ...config, typescript: { ...config.typescript, outputFile: to } }, { log: false }),
  },
  {
    file: 'src/generated/importMap.js',
    write: (to: string) =>
      generateImportMap(
        { ...config, admin: { ...config.admin, importMap: { ...config.admin.importMap, importMapFile: to } } },
        { force: true, log: false },
      ),
  },
]

/** Made beside the committed file, because the import map holds paths relative to itself. */
const differs = async ({ file, write }: (typeof files)[number]): Promise<boolean> => {
  const folder = mkdtempSync(join(tmpdir(), 'statdesk-generated-'))
  const fresh = file.endsWith('.js')
    ? join(process.cwd(), 'src', 'generated', `fresh-${process.pid}.js`)
    : join(folder, 'fresh.ts')
  try {
    await write(fresh)
    return !existsSync(fresh) || readFileSync(fresh, 'utf8') !== readFileSync(file, 'utf8')
  } finally {
    rmSync(fresh, { force: true })
    rmSync(folder, { recursive: true, force: true })
  }
}

const described = (lifecycle: Lifecycle<never>): string =>
  `${describeDiagram(lifecycle)}\n\n${describeRights(lifecycle)}`

/** The generated part of a plugin's README: life cycle and rights, from its table. */
const readmes = [
  { file: 'plugins/publishing/README.md', made: described(contentLifecycle as Lifecycle<never>) },
  { file: 'plugins/accounts/README.md', made: described(accountLifecycle as Lifecycle<never>) },
  { file: 'plugins/delegations/README.md', made: described(delegationLifecycle as Lifecycle<never>) },
  { file: 'plugins/approval-workflow/README.md', made: describeApproval() },
]

const withGenerated = (text: string, made: string): string =>
  text.replace(
    /(<!-- generated: npm run generate -->\n)[\s\S]*?(<!-- end -->)/,
    (_, begin: string, end: string) => `${begin}\n${made}\n\n${end}`,
  )

const tell = (file: string): void => {
  console.error(`${file} is not what the configuration makes: run npm run generate and commit it.`)
  stale += 1
}

let stale = 0
for (const { file, made } of readmes) {
  const text = readFileSync(file, 'utf8')
  const fresh = withGenerated(text, made)
  if (!isCheck) writeFileSync(file, fresh)
  else if (fresh !== text) tell(file)
}
for (const one of files) {
  if (!isCheck) await one.write(join(process.cwd(), one.file))
  else if (await differs(one)) tell(one.file)
}
process.exit(stale > 0 ? 1 : 0)
