import { expect, it } from '@jest/globals'
import { inTurn, mostWaiting } from '../../../src/media/inTurn.ts'

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))

it('pictures are worked on one at a time, also after one that failed', async () => {
  let running = 0
  let most = 0
  const work = async (index: number): Promise<number> => {
    running += 1
    most = Math.max(most, running)
    await soon()
    running -= 1
    if (index === 1) throw new Error('damaged')
    return index
  }
  const results = await Promise.allSettled([0, 1, 2, 3].map((index) => inTurn(() => work(index))))
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
  expect(most).toBe(1)
})

it('and when too many wait, the next is told to come back', async () => {
  const results = await Promise.allSettled(Array.from({ length: mostWaiting + 4 }, () => inTurn(soon)))
  const refused = results.filter((result) => result.status === 'rejected')
  expect(refused).toHaveLength(3)
  expect(refused[0]).toMatchObject({ reason: { code: 'upload.busy', status: 503 } })
  await expect(inTurn(async () => 'again')).resolves.toBe('again')
})
