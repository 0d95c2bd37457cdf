import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Answer, inTurn, type Report } from '../../../plugins/galleries/domain/inTurn.ts'
import { fillings, mostPictures, type Picture, room } from '../../../plugins/galleries/domain/pictures.ts'
import { describe as described, isComplete, type SharedWords } from '../../../plugins/galleries/domain/sharedWords.ts'

const words: SharedWords = {
  alt: { ka: ' ბრიფინგი, სურათი {n} ', en: 'Briefing, picture {n}' },
  credit: { ka: 'საქსტატი', en: 'Geostat' },
  licence: 'cc-by-4.0',
  kind: 'photo',
}
const picture = (more: Partial<Picture> = {}): Picture => ({
  id: 'a',
  name: 'a.jpg',
  alt: {},
  credit: {},
  licence: null,
  kind: null,
  ...more,
})

describe('words that many photographs share', () => {
  it('carry the number of each, and are the same without a place for it', () => {
    expect(described(words, 12).ka).toEqual({ alt: 'ბრიფინგი, სურათი 12', credit: 'საქსტატი' })
    expect(described({ ...words, alt: { ka: 'ა', en: 'a' } }, 12).en.alt).toBe('a')
  })

  it('are asked for whole: both languages, credit, licence and kind', () => {
    expect(isComplete(words)).toBe(true)
    for (const lack of [
      { alt: { ka: 'ა', en: ' ' } },
      { credit: { ka: '', en: 'a' } },
      { licence: '' },
      { kind: '' },
      { alt: { ka: 'ა'.repeat(501), en: 'a' } },
    ])
      expect(isComplete({ ...words, ...lack })).toBe(false)
  })

  it('fill what a picture lacks, by its place in the gallery, and nothing that somebody has written', () => {
    const full = { alt: { ka: 'ა', en: 'a' }, credit: { ka: 'ბ', en: 'b' }, licence: 'cc0', kind: 'photo' }
    expect(fillings([picture(full), picture({ ...full, alt: { ka: 'ა' }, licence: null })], words)).toEqual([
      { id: 'a', name: 'a.jpg', language: 'ka', data: { licence: 'cc-by-4.0' } },
      { id: 'a', name: 'a.jpg', language: 'en', data: { alt: 'Briefing, picture 2' } },
    ])
    expect(fillings([picture()], words)).toHaveLength(2)
  })

  it('go to no more pictures than a gallery takes', () => {
    expect([room(0), room(mostPictures - 1), room(mostPictures), room(900)]).toEqual([mostPictures, 1, 0, 0])
  })
})

describe('work in turn', () => {
  const jobs = (answers: readonly Answer[], ran: number[] = []) =>
    answers.map((answer, index) => ({
      name: `${index}.jpg`,
      run: async () => {
        ran.push(index)
        return answer
      },
    }))

  it('is all done or told of: every file is made, failed with its sentence, or left', async () => {
    const answer = fc.boolean().map((ok): Answer => (ok ? { ok, id: 'x' } : { ok, sentence: 'არა.' }))
    await fc.assert(
      fc.asyncProperty(fc.array(answer), fc.nat({ max: 20 }), async (answers, until) => {
        const ran: number[] = []
        const steps: Report[] = []
        const report = await inTurn(jobs(answers, ran), {
          isStopped: () => ran.length >= until,
          onStep: (step) => void steps.push(step),
        })
        expect(ran).toEqual(answers.slice(0, until).map((_, index) => index))
        expect(report.done.length + report.failed.length + report.left).toBe(answers.length)
        expect(steps.map(({ left }) => left)).toEqual(ran.map((index) => answers.length - index - 1))
      }),
    )
  })

  it('names what failed', async () => {
    const { failed } = await inTurn(
      jobs([
        { ok: true, id: 'x' },
        { ok: false, sentence: 'ფაილი ცარიელია.' },
      ]),
      {
        isStopped: () => false,
        onStep: () => undefined,
      },
    )
    expect(failed).toEqual([{ name: '1.jpg', sentence: 'ფაილი ცარიელია.' }])
  })
})
