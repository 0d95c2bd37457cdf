import { describe, expect, it } from '@jest/globals'
import { inTurns } from '../../../src/requests/turns.ts'

/** Work that ends when it is told to. */
const work = () => {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const run = (): Promise<void> => {
    job.isBegun = true
    return promise
  }
  const job = { isBegun: false, run, done: resolve, failed: reject }
  return job
}

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await null
}

const few = () => inTurns({ atOnce: 2, mostWaiting: 1, busy: 'paper.busy' })

describe('work that is done in turn', () => {
  it('begins while there is a place, waits while there is room, and is told to come back after that', async () => {
    const [inTurn, jobs] = [few(), [work(), work(), work(), work()]]
    const results = jobs.map(({ run }) => inTurn(run).catch(({ code, status }) => [code, status]))
    await settled()
    expect(jobs.map(({ isBegun }) => isBegun)).toEqual([true, true, false, false])
    expect(await results[3]).toEqual(['paper.busy', 503])
    jobs[1]?.done()
    await settled()
    expect(jobs.map(({ isBegun }) => isBegun)).toEqual([true, true, true, false])
    for (const job of jobs) job.done()
    expect(await Promise.all(results.slice(0, 3))).toEqual([undefined, undefined, undefined])
  })

  it('makes room when it fails, too, and its failure is that of nobody else', async () => {
    const [inTurn, jobs] = [few(), [work(), work(), work()]]
    const results = Promise.allSettled(jobs.map(({ run }) => inTurn(run)))
    jobs[0]?.failed(new Error('broken'))
    jobs[1]?.done()
    await settled()
    expect(jobs[2]?.isBegun).toBe(true)
    jobs[2]?.done()
    expect((await results).map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled'])
    await expect(inTurn(async () => 'again')).resolves.toBe('again')
  })

  it('never is more at once than it may, whenever it comes', async () => {
    const inTurn = inTurns({ atOnce: 2, mostWaiting: 50, busy: 'paper.busy' })
    let [running, most] = [0, 0]
    const one = async (): Promise<void> => {
      running += 1
      most = Math.max(most, running)
      await settled()
      running -= 1
    }
    const later = inTurn(one).then(() => Promise.all([inTurn(one), inTurn(one), inTurn(one)]))
    await Promise.all([later, ...Array.from({ length: 20 }, () => inTurn(one))])
    expect([most, running]).toEqual([2, 0])
  })
})
