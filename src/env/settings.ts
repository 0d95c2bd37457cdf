import { z } from 'zod'
import { isCidr, isHost, isHttpOrigin, parseUrl } from './values.ts'

/** Whole number between two bounds, from text. The sentence says what to write instead. */
const wholeNumber = (least: number, most: number, error: string) =>
  z
    .string()
    .regex(/^\d+$/, { error })
    .transform(Number)
    .refine((value) => value >= least && value <= most, { error })

const urlWith = (protocols: string[], error: string) =>
  z.string().refine((value) => protocols.includes(parseUrl(value)?.protocol ?? ''), { error })

const proxies = z
  .string()
  .default('')
  .transform((list) =>
    list
      .split(',')
      .map((entry) => entry.trim())
      .filter(Boolean),
  )
  .refine((list) => list.every(isCidr), {
    error: 'is a comma-separated list of IP addresses or ranges like 10.0.0.0/8',
  })

const postgresUrl = urlWith(
  ['postgres:', 'postgresql:'],
  'must look like postgresql://user:password@host:5432/database',
)

/** Every variable Statdesk reads. The comment says what it is for, the sentence what to write when it is wrong. */
export const settings = z.object({
  /** TCP port of the server. */
  PORT: wholeNumber(1, 65_535, 'must be a port number from 1 to 65535').default(3000),
  /** Listening address. Anything but loopback makes the office open. */
  HOST: z
    .string()
    .refine(isHost, { error: 'must be an IP address or host name, for example 127.0.0.1' })
    .default('127.0.0.1'),
  /** Public https address; makes the office open. */
  STATDESK_ORIGIN: z
    .string()
    .refine(isHttpOrigin, { error: 'must be an address without a path, like https://desk.example.ge' })
    .transform((value) => new URL(value).origin)
    .optional(),
  /** Folder for the embedded database's record, secrets, logs, outgoing mail, and then also uploads. Default: .data */
  STATDESK_DATA: z.string().optional(),
  /** A PostgreSQL of your own, 15 or newer, UTF-8; makes the office open. Default: the embedded database. */
  DATABASE_URL: postgresUrl.optional(),
  /** Set by the supervisor for its children only: where the embedded database listens. Does not open the office. */
  STATDESK_EMBEDDED_DATABASE_URL: postgresUrl.optional(),
  /** Signs sessions and encrypts API keys; 32 random characters or more. A closed office makes its own. */
  PAYLOAD_SECRET: z.string().optional(),
  /** Reverse proxies in front of Statdesk, whose X-Forwarded-For is believed. Default: none. */
  STATDESK_TRUSTED_PROXIES: proxies,
  /** 1 fills the sample office also in an open office, 0 leaves a closed office empty. */
  STATDESK_SAMPLE: z
    .enum(['0', '1'], { error: 'must be 1 or 0' })
    .transform((value) => value === '1')
    .optional(),
  /** Least minutes between the approval of a release and its time. Default: 60; 0 in the sample office. */
  STATDESK_RELEASE_LEAD_MINUTES: wholeNumber(0, 10_080, 'must be whole minutes from 0 to 10080').optional(),
  /** Seconds before a release in which nothing about it can be changed. */
  STATDESK_RELEASE_FREEZE_SECONDS: wholeNumber(0, 600, 'must be whole seconds from 0 to 600').default(5),
  /** Tests only: folder of real input, pictures and mail. Without it tests make their own. */
  STATDESK_TEST_DATA: z.string().optional(),
  /** Mail server. Without it mails are written to `outbox/` in the data folder. */
  SMTP_URL: urlWith(['smtp:', 'smtps:'], 'must look like smtps://user:password@mail.example.ge:465').optional(),
  /** Object storage for uploads: all of bucket, region and both keys, or none. */
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().optional(),
  S3_ENDPOINT: urlWith(['https:', 'http:'], 'must be an address like https://s3.example.ge').optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
})

export type Settings = z.infer<typeof settings>
