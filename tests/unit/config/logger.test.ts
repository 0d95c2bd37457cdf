import { Writable } from 'node:stream'
import { describe, expect, it } from '@jest/globals'
import { APIError, ValidationError } from 'payload'
import { logger } from '../../../src/config/logger.ts'
import { Refusal } from '../../../src/errors/Refusal.ts'

// pino is a package of Payload's, which makes the log with these very options.
const { pino } = (await import('pino')) as unknown as {
  pino: (options: object, stream: Writable) => { error: (given: object) => void; info: (given: string) => void }
}

const logged = (write: (log: ReturnType<typeof pino>) => void): { level: number; text: string }[] => {
  const lines: string[] = []
  const stream = new Writable({
    write: (chunk, _, done) => {
      lines.push(String(chunk))
      done()
    },
  })
  write(pino(logger.options, stream))
  return lines.map((text) => ({ level: JSON.parse(text).level, text }))
}

describe('the log', () => {
  it('calls nothing an error that the caller caused, whatever a build makes of the names of classes', () => {
    const refused = new APIError('wrong password of mariam@sample.example', 401)
    refused.name = 'c'
    for (const err of [refused, new Refusal('access.forbidden', 403), new ValidationError({ errors: [] })]) {
      const [line] = logged((log) => log.error({ err }))
      expect([line?.level, line?.text.includes('stack'), line?.text.includes('@sample')]).toEqual([30, false, false])
    }
  })

  it('calls a turn that did not come no error, and a disk without room one', () => {
    const [busy] = logged((log) => log.error({ err: new Refusal('paper.busy', 503) }))
    expect([busy?.level, busy?.text.includes('stack'), busy?.text.includes('refused: 503 paper.busy')]).toEqual([
      30,
      false,
      true,
    ])
    const [full] = logged((log) => log.error({ err: new Refusal('upload.noRoom', 503) }))
    expect(full?.level).toBe(50)
  })

  it('keeps the place of an error of ours', () => {
    const [line] = logged((log) => log.error({ err: new Error('no such room') }))
    expect([line?.level, line?.text.includes('no such room'), line?.text.includes('logger.test')]).toEqual([
      50,
      true,
      true,
    ])
  })

  it('never holds what a failed query was to write, nor what the database quotes', () => {
    const cause = Object.assign(new Error('null value; Failing row contains (ინფლაცია 4.8)'), { code: '23502' })
    const failed = Object.assign(new Error('Failed query: insert … params: ინფლაცია 4.8', { cause }), {
      params: ['ინფლაცია 4.8'],
    })
    const [line] = logged((log) => log.error({ err: failed }))
    expect([line?.level, line?.text.includes('23502'), line?.text.includes('ინფლაცია')]).toEqual([50, true, false])
  })

  it('leaves other lines as they are', () => {
    const [line] = logged((log) => log.info('started'))
    expect(line?.text).toContain('started')
  })
})
