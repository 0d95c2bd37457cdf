import { resolve } from 'node:path'
import { collectProblems, EnvironmentError } from './env/problems.ts'
import { type Settings, settings } from './env/settings.ts'
import { isLoopback } from './env/values.ts'

export { EnvironmentError } from './env/problems.ts'

/** What every process of the office knows about where and how it runs. Made from environment variables, once. */
export interface Environment {
  /** TCP port of the website and admin, 1–65535. */
  port: number
  /** Address the server listens on; a loopback address is reachable as `localhost` too. */
  host: string
  /** Reachable by others: HOST is not loopback, or STATDESK_ORIGIN or DATABASE_URL is set. Stricter rules apply. */
  isOpen: boolean
  /** Public address without a slash at the end; links in mails begin with it. */
  origin: string
  /** Origins that may send a session cookie. */
  origins: string[]
  /** Absolute folder of the embedded database's record, secrets, logs and outgoing mail. */
  dataFolder: string
  /** Absolute folder of uploaded files. */
  mediaFolder: string
  /** Connection string; empty only while nothing has to reach a database (a build). */
  databaseUrl: string
  /** The database is the embedded cluster that `npm start` runs. */
  isEmbedded: boolean
  /** Signs sessions, encrypts API keys; empty only in a closed office before the supervisor has made one. */
  secret: string
  /** Addresses or CIDR ranges whose X-Forwarded-For is believed. */
  trustedProxies: string[]
  /** The office is (or is to be) filled with the sample. */
  isSampleOffice: boolean
  releaseLeadMinutes: number
  releaseFreezeSeconds: number
  /** `smtp://` or `smtps://`; without it mail is written to `<dataFolder>/outbox`. */
  smtpUrl: string | undefined
  /** Object storage for uploads, if any. */
  storage: ObjectStorage | undefined
}

export interface ObjectStorage {
  bucket: string
  region: string
  endpoint: string | undefined
  accessKeyId: string
  secretAccessKey: string
}

/**
 * Reads and checks the environment; pure.
 * @param source  usually `process.env`; an empty string counts as not set
 * @param root    absolute folder that relative paths start from
 * @throws EnvironmentError naming every unknown, missing, wrong and weak value in one list
 */
export function readEnvironment(source: Record<string, string | undefined>, root = process.cwd()): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()))
  const parsed = settings.safeParse(given)
  const problems = collectProblems(given, parsed, isOpenOffice(given))
  if (problems.length > 0 || !parsed.success) throw new EnvironmentError(problems)
  return describe(parsed.data, isOpenOffice(given), root)
}

let known: Environment | undefined

/** The environment of this process, read at the first call. */
export function environment(): Environment {
  known ??= readEnvironment(process.env)
  return known
}

/** An embedded database does not open the office: its address stays on this machine. */
function isOpenOffice(given: Record<string, string | undefined>): boolean {
  return !isLoopback(given.HOST ?? '127.0.0.1') || Boolean(given.STATDESK_ORIGIN) || Boolean(given.DATABASE_URL)
}

function describe(values: Settings, isOpen: boolean, root: string): Environment {
  const isSampleOffice = values.STATDESK_SAMPLE ?? !isOpen
  const localOrigins = [`http://localhost:${values.PORT}`, `http://127.0.0.1:${values.PORT}`]
  const origin = values.STATDESK_ORIGIN ?? `http://localhost:${values.PORT}`
  return {
    port: values.PORT,
    host: values.HOST,
    isOpen,
    origin,
    origins: isOpen ? [origin] : localOrigins,
    dataFolder: resolve(root, values.STATDESK_DATA ?? '.data'),
    mediaFolder: values.STATDESK_DATA ? resolve(root, values.STATDESK_DATA, 'media') : resolve(root, 'media'),
    databaseUrl: values.DATABASE_URL ?? values.STATDESK_EMBEDDED_DATABASE_URL ?? '',
    isEmbedded: !values.DATABASE_URL,
    secret: values.PAYLOAD_SECRET ?? '',
    trustedProxies: values.STATDESK_TRUSTED_PROXIES,
    isSampleOffice,
    releaseLeadMinutes: values.STATDESK_RELEASE_LEAD_MINUTES ?? (isSampleOffice ? 0 : 60),
    releaseFreezeSeconds: values.STATDESK_RELEASE_FREEZE_SECONDS,
    smtpUrl: values.SMTP_URL,
    storage: objectStorage(values),
  }
}

function objectStorage(values: Settings): ObjectStorage | undefined {
  if (!values.S3_BUCKET) return undefined
  return {
    bucket: values.S3_BUCKET,
    region: values.S3_REGION ?? '',
    endpoint: values.S3_ENDPOINT,
    accessKeyId: values.S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: values.S3_SECRET_ACCESS_KEY ?? '',
  }
}
