import type { z } from 'zod'
import { settings } from './settings.ts'
import { weaknessOf } from './weakSecret.ts'

const MAKE_A_SECRET = 'Make one with: openssl rand -base64 48'

/** The environment cannot be used. The message lists everything that is wrong and what to do about each. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
  readonly problems: string[]

  constructor(problems: string[]) {
    const count = problems.length === 1 ? 'one setting needs' : `${problems.length} settings need`
    super(`Statdesk cannot start: ${count} attention.\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
    this.problems = problems
  }
}

type Given = Record<string, string | undefined>
type Parsed = { success: boolean; error?: z.ZodError }

/** Everything that is wrong with the given variables, one sentence each, in the order unknown, wrong, missing, weak. */
export function collectProblems(given: Given, parsed: Parsed, isOpen: boolean): string[] {
  const all = [...unknown(given), ...forbidden(given), ...wrong(parsed), ...incompleteStorage(given)]
  return [...all, ...(isOpen ? openOffice(given) : []), ...weakSecret(given.PAYLOAD_SECRET)]
}

function unknown(given: Given): string[] {
  const known = Object.keys(settings.shape)
  return Object.keys(given)
    .filter((name) => name.startsWith('STATDESK_') && !known.includes(name))
    .map((name) => `${name} is not known. Remove it or correct its name; known are ${publicNames(known)}.`)
}

/** Payload empties the database at the next start when it sees this variable. */
function forbidden(given: Given): string[] {
  const name = 'PAYLOAD_DROP_DATABASE'
  return given[name] ? [`${name} is set and would delete everything. Remove it.`] : []
}

const publicNames = (names: string[]): string =>
  names.filter((name) => name.startsWith('STATDESK_') && !name.includes('EMBEDDED')).join(', ')

function wrong(parsed: Parsed): string[] {
  return (parsed.error?.issues ?? []).map((issue) => `${issue.path.join('.')} ${issue.message}.`)
}

function incompleteStorage(given: Given): string[] {
  const needed = ['S3_BUCKET', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY']
  const missing = needed.filter((name) => !given[name])
  const isWanted = missing.length < needed.length || Boolean(given.S3_ENDPOINT)
  return isWanted ? missing.map((name) => `${name} is missing. Set it, or remove the other S3_ variables.`) : []
}

/** An open office can be reached by strangers, so it must not run on defaults. */
function openOffice(given: Given): string[] {
  return [
    ...originProblems(given.STATDESK_ORIGIN),
    ...(given.PAYLOAD_SECRET ? [] : [`PAYLOAD_SECRET is missing. ${MAKE_A_SECRET}`]),
  ]
}

function originProblems(origin: string | undefined): string[] {
  if (!origin)
    return ['STATDESK_ORIGIN is missing. An open office needs its public address, like https://desk.example.ge.']
  if (/^http:/i.test(origin))
    return ['STATDESK_ORIGIN is plain http. Use the https address at which people reach Statdesk.']
  return []
}

/** A closed office keeps a strong secret of its own; one that is given takes its place, so it must be strong too. */
function weakSecret(secret: string | undefined): string[] {
  const weakness = secret ? weaknessOf(secret) : null
  return weakness ? [`PAYLOAD_SECRET ${weakness}. ${MAKE_A_SECRET}`] : []
}
