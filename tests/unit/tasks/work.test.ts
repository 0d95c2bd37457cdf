import { describe, expect, it } from '@jest/globals'
import { joinedWork } from '../../../src/tasks/work.ts'
import work from '../../../worker.config.ts'

const run = async () => undefined

describe('the work of all parts', () => {
  it('is done in the order in which the parts are named', () => {
    const first = { name: 'first.look', everySeconds: 1, run }
    const second = { name: 'second.look', everySeconds: 1, run }
    expect(joinedWork([{ tasks: [first], jobs: { 'mail.sendQueued': run } }, { tasks: [second] }])).toEqual({
      tasks: [first, second],
      jobs: { 'mail.sendQueued': run },
    })
  })

  it('has no two pieces of one name: the worker does not start', () => {
    const one = { tasks: [{ name: 'mail.sendQueued', everySeconds: 1, run }] }
    expect(() => joinedWork([one, { jobs: { 'mail.sendQueued': run } }])).toThrow('“mail.sendQueued”')
  })

  it('of this desk sends mail and seals the log', () => {
    expect(work.tasks.map(({ name }) => name)).toEqual(expect.arrayContaining(['audit.seal', 'mail.wake']))
    expect(Object.keys(work.jobs)).toContain('mail.sendQueued')
  })
})
