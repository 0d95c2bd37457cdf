import { describe, expect, it } from '@jest/globals'
import { progressBar, progressLine } from '../../../src/office/progress.ts'

/** What a terminal takes for: clear the rest of this line. */
const clearsLine = '\u001b[K'

/** A bar on a stream that remembers, beside a clock that is set. */
const bar = (isTTY: boolean | undefined) => {
  const written: string[] = []
  let now = 5_000
  const { draw, end } = progressBar({ isTTY, write: (text) => written.push(text) }, () => now)
  const step = (milliseconds: number, done: number): void => {
    now += milliseconds
    draw(done, 200)
  }
  return { written, step, end }
}

describe('the line of an import', () => {
  it.each([
    [0, 0, '[..............................] 0/200 · 0.0/s · ? left'],
    [50, 10, '[########......................] 50/200 · 5.0/s · 0:30 left'],
    [150, 100, '[#######################.......] 150/200 · 1.5/s · 0:33 left'],
    [200, 100, '[##############################] 200/200 · 2.0/s · 0:00 left'],
  ])('%d of 200 after %d s is %s', (done, seconds, line) => expect(progressLine(done, 200, seconds)).toBe(line))

  it('of an archive without a line is full, and knows minutes', () => {
    expect(progressLine(0, 0, 1)).toBe('[##############################] 0/0 · 0.0/s · ? left')
    expect(progressLine(10, 20_000, 1)).toContain(' · 33:19 left')
  })
})

describe('the bar of an import', () => {
  it('draws over itself on a terminal, ten times a second at the most, and clears what was longer', () => {
    const { written, step, end } = bar(true)
    for (let done = 0; done < 200; done += 1) step(10, done)
    expect(written.length).toBeGreaterThan(10)
    expect(written.length).toBeLessThanOrEqual(20)
    expect(written.filter((text) => !(text.startsWith('\r[') && text.endsWith(` left${clearsLine}`)))).toEqual([])
    end()
    expect(written.at(-1)).toBe('\n')
  })

  it('writes a line every ten seconds elsewhere, without any sign of a terminal', () => {
    const { written, step, end } = bar(undefined)
    for (let done = 0; done < 200; done += 1) step(200, done)
    expect(written.map((text) => text.trim().split(' ')[1])).toEqual(['0/200', '51/200', '102/200', '153/200'])
    expect(
      written.filter((text) => text.includes('\r') || text.includes('\u001b') || !text.endsWith(' left\n')),
    ).toEqual([])
    const before = written.length
    end()
    expect(written).toHaveLength(before)
  })

  it.each([true, false])('always shows the end, however soon it comes (terminal: %s)', (isTTY) => {
    const { written, step } = bar(isTTY)
    step(0, 0)
    step(1, 1)
    step(1, 200)
    expect(written.map((text) => /\d+\/200/.exec(text)?.[0])).toEqual(['0/200', '200/200'])
  })
})
