import { describe, expect, it, jest } from '@jest/globals'
import { keepRunning, type Running } from '../../../src/office/keepRunning.ts'

const silent = () => jest.spyOn(console, 'log').mockImplementation(() => undefined)

/** A process that ends when told. */
function part(): Running & { end: () => void; isStopped: boolean } {
  const { promise, resolve } = Promise.withResolvers<number>()
  const running = { exited: promise, isStopped: false, end: () => resolve(1), stop: async () => undefined }
  running.stop = async () => {
    running.isStopped = true
    resolve(0)
    return undefined
  }
  return running
}

describe('a process of the office', () => {
  it('that ends unexpectedly is started again after a pause', async () => {
    silent()
    const [first, second] = [part(), part()]
    const started = Promise.withResolvers<void>()
    const kept = keepRunning(
      'the worker',
      first,
      async () => {
        started.resolve()
        return second
      },
      () => undefined,
    )
    first.end()
    await started.promise
    await kept.stop()
    expect(second.isStopped).toBe(true)
  })

  it('that is stopped stays stopped', async () => {
    const start = jest.fn(async () => part())
    const kept = keepRunning('the worker', part(), start, () => undefined)
    await kept.stop()
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(start).not.toHaveBeenCalled()
  })
})
