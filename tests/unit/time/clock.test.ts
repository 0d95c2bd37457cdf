import { afterEach, describe, expect, it } from '@jest/globals'
import { followDatabaseClock, now, setClock } from '../../../src/time/clock.ts'

const hour = 3_600_000
const rehearsal = new Date('2030-05-03T07:00:00.000Z')
/** A database whose clock is ahead of this machine's by so many milliseconds. */
const aheadBy = (ms: number) => async (): Promise<Date> => new Date(Date.now() + ms)
const difference = (): number => now().getTime() - Date.now()

describe('the one clock', () => {
  afterEach(async () => {
    setClock(null)()
    await followDatabaseClock(aheadBy(0))
  })

  it('tells the database’s time, not the machine’s', async () => {
    await followDatabaseClock(aheadBy(hour))
    expect(Math.abs(difference() - hour)).toBeLessThan(1_000)
  })

  it('stands where it was set, whatever the database’s clock is measured to be meanwhile', async () => {
    setClock(rehearsal)
    await followDatabaseClock(aheadBy(hour))
    expect(now()).toEqual(rehearsal)
  })

  it('stands where it was set while a measuring that began before comes to its end', async () => {
    let answer: (time: Date) => void = () => undefined
    const measuring = followDatabaseClock(() => new Promise((resolve) => (answer = resolve)))
    setClock(rehearsal)
    answer(new Date(Date.now() + hour))
    await measuring
    expect(now()).toEqual(rehearsal)
  })

  it('returns to what was measured last, even while it was set', async () => {
    const back = setClock(rehearsal)
    await followDatabaseClock(aheadBy(hour))
    back()
    expect(Math.abs(difference() - hour)).toBeLessThan(1_000)
  })

  it('goes by the machine when it is set to nothing', async () => {
    await followDatabaseClock(aheadBy(hour))
    setClock(null)
    expect(Math.abs(difference())).toBeLessThan(1_000)
  })
})
