import { describe, expect, it } from '@jest/globals'
import { EnvironmentError, readEnvironment } from '../../src/env.ts'

const GOOD_SECRET = 'kD83hf7Yq0Zx5vB2nM9wR4tL6pJ1sG7c'
const open = { STATDESK_ORIGIN: 'https://desk.example.ge', PAYLOAD_SECRET: GOOD_SECRET }

function problemsOf(source: Record<string, string>): string[] {
  try {
    readEnvironment(source, '/office')
  } catch (error) {
    if (error instanceof EnvironmentError) return error.problems
    throw error
  }
  return []
}

describe('a closed office', () => {
  it('starts without a single variable and listens on this machine only', () => {
    const environment = readEnvironment({}, '/office')
    expect(environment).toMatchObject({ port: 3000, host: '127.0.0.1', isOpen: false, isSampleOffice: true })
    expect(environment.origins).toEqual(['http://localhost:3000', 'http://127.0.0.1:3000'])
    expect(environment.releaseLeadMinutes).toBe(0)
  })

  it('keeps uploads in media at the root, and in its data folder when one is named', () => {
    expect(readEnvironment({}, '/office')).toMatchObject({ dataFolder: '/office/.data', mediaFolder: '/office/media' })
    expect(readEnvironment({ STATDESK_DATA: 'elsewhere' }, '/office')).toMatchObject({
      dataFolder: '/office/elsewhere',
      mediaFolder: '/office/elsewhere/media',
    })
  })

  it('is not opened by its own embedded database', () => {
    const url = 'postgresql://statdesk:x@127.0.0.1:5000/statdesk'
    expect(readEnvironment({ STATDESK_EMBEDDED_DATABASE_URL: url })).toMatchObject({ isOpen: false, databaseUrl: url })
  })
})

describe('an open office', () => {
  it.each([{ HOST: '0.0.0.0' }, { STATDESK_ORIGIN: 'https://desk.example.ge' }, { DATABASE_URL: 'postgresql://h/d' }])(
    'is what %o makes',
    (extra) => {
      expect(readEnvironment({ ...open, ...extra }).isOpen).toBe(true)
    },
  )

  it('has no sample and an hour of lead time unless told otherwise', () => {
    expect(readEnvironment(open)).toMatchObject({ isSampleOffice: false, releaseLeadMinutes: 60 })
    expect(readEnvironment({ ...open, STATDESK_SAMPLE: '1' })).toMatchObject({ isSampleOffice: true })
  })

  it('refuses a plain-http origin', () => {
    expect(problemsOf({ ...open, STATDESK_ORIGIN: 'http://desk.example.ge' })).toEqual([
      expect.stringContaining('STATDESK_ORIGIN is plain http'),
    ])
  })

  it('refuses to start without its public address and a secret, and names both', () => {
    const problems = problemsOf({ HOST: '0.0.0.0' })
    expect(problems).toHaveLength(2)
    expect(problems.join()).toMatch(/STATDESK_ORIGIN is missing.*PAYLOAD_SECRET is missing/)
  })

  it.each([
    'short',
    'a'.repeat(64),
    'abcdefghij0123'.repeat(4),
    'please-change-me-before-you-go-live-9021',
    'my-super-secret-value-of-32-characters!',
  ])('refuses the weak secret %s', (secret) => {
    expect(problemsOf({ ...open, PAYLOAD_SECRET: secret })).toEqual([expect.stringContaining('openssl rand')])
  })
})

describe('every office', () => {
  it('refuses a weak secret that is given, also when it is closed: it would take the place of the strong one', () => {
    expect(problemsOf({ PAYLOAD_SECRET: 'weak' })).toEqual([expect.stringContaining('PAYLOAD_SECRET is too short')])
  })

  it('names unknown, wrong and missing values in one list', () => {
    const problems = problemsOf({ STATDESK_ORIGN: 'x', PORT: 'seventy', S3_BUCKET: 'b', HOST: 'http://x' })
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'STATDESK_ORIGN',
      'PORT',
      'HOST',
      'S3_REGION',
      'S3_ACCESS_KEY_ID',
      'S3_SECRET_ACCESS_KEY',
      'STATDESK_ORIGIN',
      'PAYLOAD_SECRET',
    ])
  })

  it('takes an empty variable for one that is not set', () => {
    expect(problemsOf({ STATDESK_ORIGIN: '', DATABASE_URL: ' ' })).toEqual([])
  })

  it('never repeats a secret in its complaints', () => {
    expect(
      problemsOf({ ...open, PAYLOAD_SECRET: 'hunter2', DATABASE_URL: 'mysql://u:hunter2@h' }).join(),
    ).not.toContain('hunter2')
  })

  it('believes only addresses and ranges as proxies', () => {
    expect(readEnvironment({ STATDESK_TRUSTED_PROXIES: '10.0.0.0/8, ::1' }).trustedProxies).toEqual([
      '10.0.0.0/8',
      '::1',
    ])
    expect(problemsOf({ STATDESK_TRUSTED_PROXIES: '10.0.0.0/40' })).toHaveLength(1)
  })
})
