import { join } from 'node:path'
import { Client } from 'pg'
import { type Child, type Message, runNode } from './children.ts'
import { explainFailure, type Places } from './failure.ts'
import { say, step } from './say.ts'

/** Whoever has an account in the sample office. */
export interface Account {
  email: string
  password: string
}

interface Filling extends Places {
  root: string
  env: NodeJS.ProcessEnv
  databaseUrl: string
  onChild: (child: Child) => void
}

/**
 * Fills the sample office if the database has no account yet. The filling is one transaction: an interrupted one leaves
 * no account and begins anew at the next start; its files are swept up by the worker.
 * @returns the accounts made now, with their passwords, or none
 * @throws StartError when it fails; the next start begins anew
 */
export async function fillIfEmpty(filling: Filling): Promise<Account[]> {
  if ((await query(filling.databaseUrl, 'select 1 from users limit 1')).length > 0) return []
  return step('filling the sample office', () => fill(filling))
}

async function fill({ root, env, onChild, ...places }: Filling): Promise<Account[]> {
  let accounts: Account[] = []
  const onMessage = (message: Message) => {
    if (message.kind === 'progress') say(String(message.line))
    if (message.kind === 'accounts') accounts = message.accounts as Account[]
  }
  const child = runNode(join(root, 'scripts', 'sample.ts'), { cwd: root, env, output: 'kept', onMessage })
  onChild(child)
  if ((await child.exited) === 0) return accounts
  const otherwise =
    'The sample office could not be filled. What went wrong is written above; the next start begins anew.'
  throw await explainFailure(places, child.said(), otherwise)
}

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}
