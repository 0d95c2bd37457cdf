import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { once } from 'node:events'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Form, MadeFile } from '../../../src/papers/forms.ts'
import { writeHtml } from '../../../src/papers/html.ts'
import { paperLimits } from '../../../src/papers/limits.ts'
import { makePapers, papersWithin } from '../../../src/papers/makePapers.ts'
import type { Paper } from '../../../src/papers/paper.ts'
import { writeText } from '../../../src/papers/text.ts'
import type { Block } from '../../../src/richText/document.ts'
import { filesIn, pdfPages } from '../../support/paperFiles.ts'
import { cell, paperWith, paragraph, picture, words } from '../../support/papers.ts'

/** The threads that were started; one that has ended has the number −1. */
const threads: Worker[] = []
const started = (message: unknown): void => void threads.push((message as { worker: Worker }).worker)
const alive = (): number => threads.filter(({ threadId }) => threadId !== -1).length

beforeAll(() => {
  subscribe('worker_threads', started)
})
afterAll(() => {
  unsubscribe('worker_threads', started)
})
beforeEach(() => {
  threads.length = 0
})

const paperOf = (...blocks: Block[]): Paper =>
  paperWith({ parts: [{ kind: 'body', document: { blocks, footnotes: [] } }] })

const long = paperOf(...Array.from({ length: 5_000 }, () => paragraph(words('აბზაცი'))))
const large = paperOf({
  kind: 'table',
  caption: '',
  rows: Array.from({ length: 5_000 }, () => Array(8).fill(cell('4.8'))),
})

/** Work without an end, as far as a test is concerned. */
const endless: Form[] = Array.from({ length: 500 }, () => 'pdf')

const textOf = ({ bytes }: MadeFile): string => Buffer.from(bytes).toString('utf8')

describe('papers are made on a thread of their own', () => {
  it('in every form, as they were written here, with pictures and drawn charts', async () => {
    const paper = paperWith({ pictures: new Map([['picture-1', await picture()]]) })
    const made = await makePapers(paper, ['docx', 'pdf', 'html', 'text', 'charts'])
    expect(made.map(({ ending, chart }) => [ending, chart])).toEqual([
      ['docx', null],
      ['pdf', null],
      ['html', null],
      ['txt', null],
      ['svg', 1],
      ['png', 1],
    ])
    const [docx, pdf, html, text, svg, png] = made as [MadeFile, MadeFile, MadeFile, MadeFile, MadeFile, MadeFile]
    expect(Object.keys(filesIn(docx.bytes)).filter((name) => name.startsWith('word/media/')).length).toBeGreaterThan(2)
    const pages = (await pdfPages(Buffer.from(pdf.bytes))).join('\n')
    expect([pages.includes('ინფლაცია'), Buffer.from(pdf.bytes).includes('/Subtype /Image')]).toEqual([true, true])
    expect([textOf(html), textOf(text)]).toEqual([writeHtml(paper), writeText(paper)])
    expect([textOf(svg).startsWith('<svg '), Buffer.from(png.bytes).subarray(1, 4).toString()]).toEqual([true, 'PNG'])
  })

  it('carry the instant at which they were made, not that of the thread', async () => {
    const [pdf] = await makePapers(paperWith({ madeAt: new Date('2031-05-06T07:08:09Z') }), ['pdf'])
    expect(Buffer.from(pdf?.bytes ?? []).toString('latin1')).toContain('(D:20310506070809Z)')
  })

  it('so that others are answered while a large one is made', async () => {
    const order: string[] = []
    const made = papersWithin({ ...paperLimits, seconds: 3 })(long, endless).catch(({ code }) => order.push(code))
    for (let answered = 0; answered < 100; answered += 1) await nextTurn()
    order.push('a hundred others')
    await made
    expect(order).toEqual(['a hundred others', 'paper.tooLarge'])
  })
})

describe('a thread', () => {
  it('makes one paper after the other, and leaves nothing of one in the next', async () => {
    const make = papersWithin(paperLimits)
    const [first, second] = [paperWith({ title: 'საიდუმლო' }), paperWith({ title: 'სხვა' })]
    const before = await make(second, ['html', 'pdf'])
    await make(first, ['html', 'pdf'])
    const after = await make(second, ['html', 'pdf'])
    expect(threads).toHaveLength(1)
    expect(after.map(textOf).join().includes('საიდუმლო')).toBe(false)
    const [was, is] = await Promise.all(
      [before, after].map(async ([html, pdf]) => [
        textOf(html as MadeFile),
        await pdfPages(Buffer.from((pdf as MadeFile).bytes)),
      ]),
    )
    expect(is).toEqual(was)
  })

  it('makes one at a time: of two at once each has its own', async () => {
    const make = papersWithin(paperLimits)
    const made = await Promise.all(
      [paperWith({ title: 'ერთი' }), paperWith({ title: 'ორი' })].map((paper) => make(paper, ['text'])),
    )
    expect(made.flat().map((file) => textOf(file).match(/ერთი|ორი/)?.[0])).toEqual(['ერთი', 'ორი'])
    expect(threads).toHaveLength(2)
  })

  it('ends when it has rested', async () => {
    const make = papersWithin({ ...paperLimits, restSeconds: 0.01 })
    await make(paperWith(), ['text'])
    const [thread] = threads as [Worker]
    if (alive() > 0) await once(thread, 'exit')
    expect([threads.length, alive()]).toEqual([1, 0])
    expect(await make(paperWith(), ['text'])).toHaveLength(1)
    expect(threads).toHaveLength(2)
  })
})

describe('a paper that takes too much', () => {
  it.each([
    ['time', long, endless, { seconds: 0.5 }],
    ['memory', large, ['docx'] as const, { megabytes: 100 }],
  ])('of %s is refused, its thread is gone, and the next one is made', async (_, paper, forms, limits) => {
    const narrow = { ...paperLimits, ...limits }
    const make = papersWithin(narrow)
    await expect(make(paper, forms)).rejects.toMatchObject({ code: 'paper.tooLarge', status: 422 })
    expect([threads.length, alive()]).toEqual([1, 0])
    // A busy machine may need longer to begin a thread than the endless one had.
    Object.assign(narrow, paperLimits)
    expect(await make(paperWith(), ['text'])).toHaveLength(1)
    expect([threads.length, alive()]).toEqual([2, 1])
  })

  it('is not mistaken for one that fails through an error of ours', async () => {
    const broken = paperWith({ parts: [{ kind: 'unheard of' } as unknown as Paper['parts'][number]] })
    const failure = await papersWithin(paperLimits)(broken, ['text']).catch(({ name, code }) => [name, code])
    expect(failure).toEqual(['TypeError', undefined])
    expect(alive()).toBe(0)
  })

  it('may take no more than a server has', () => {
    expect(paperLimits.seconds).toBeLessThanOrEqual(60)
    expect(paperLimits.megabytes * paperLimits.atOnce).toBeLessThanOrEqual(2_048)
  })
})
