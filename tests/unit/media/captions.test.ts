import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { longestCaptions, problemOfCaptions } from '../../../src/media/captions/findProblem.ts'

const cue = '00:01.000 --> 00:04.500\nგამარჯობა'

describe('captions are taken', () => {
  it.each<[string, string]>([
    ['with a header and one phrase', `WEBVTT\n\n${cue}\n`],
    ['with a title behind the header', `WEBVTT ბრიფინგი\n\n${cue}`],
    [
      'as programs write them: a mark at the beginning, lines of Windows',
      `\uFEFFWEBVTT\r\n\r\n${cue.replace('\n', '\r\n')}\r\n`,
    ],
    [
      'with names, notes, regions and hours',
      `WEBVTT\n\nNOTE ვინ\nსად\n\nREGION\nid:a\n\n1\n100:00:01.000 --> 100:00:02.000\nა`,
    ],
    ['with places on the screen', 'WEBVTT\n\n00:01.000 --> 00:02.000 line:0 align:start\nა'],
    ['that begin together', `WEBVTT\n\n${cue}\n\n${cue}`],
    [
      'with the tags of WebVTT',
      'WEBVTT\n\n00:01.000 --> 00:02.000\n<v ნინო><b>ა</b> <i.loud>ბ</i> <00:01.500><lang en>c</lang>',
    ],
  ])('%s', (_, text) => {
    expect(problemOfCaptions(text)).toBeNull()
  })
})

describe('captions are refused, with the line', () => {
  it.each<[string, string, string, number]>([
    ['without the header', cue, 'captions.noHeader', 1],
    ['that are SRT', '1\n00:00:01,000 --> 00:00:02,000\nა', 'captions.noHeader', 1],
    ['whose header ends in other letters', `WEBVTTX\n\n${cue}`, 'captions.noHeader', 1],
    ['without an empty line after the header', `WEBVTT\n${cue}`, 'captions.noHeader', 1],
    ['without a phrase', 'WEBVTT\n\nNOTE ცარიელი', 'captions.empty', 1],
    ['with commas in the times', 'WEBVTT\n\n00:01,000 --> 00:02,000\nა', 'captions.timing', 3],
    ['with words where a time belongs', `WEBVTT\n\n${cue}\n\nა\nბ`, 'captions.timing', 7],
    ['with minutes over 59', 'WEBVTT\n\n00:61:00.000 --> 02:00:00.000\nა', 'captions.timing', 3],
    ['without an empty line between phrases', `WEBVTT\n\n${cue}\n${cue}`, 'captions.timing', 5],
    ['that end before they begin', 'WEBVTT\n\n00:02.000 --> 00:01.000\nა', 'captions.backwards', 3],
    ['that end as they begin', 'WEBVTT\n\n1\n00:02.000 --> 00:02.000\nა', 'captions.backwards', 4],
    ['out of order', `WEBVTT\n\n${cue}\n\n00:00.500 --> 00:09.000\nბ`, 'captions.order', 6],
    ['with a script', 'WEBVTT\n\n00:01.000 --> 00:02.000\nა\n<script>x</script>', 'captions.markup', 5],
    ['with a tag that never ends', 'WEBVTT\n\n00:01.000 --> 00:02.000\n<img src=x', 'captions.markup', 4],
    ['with a tag inside a tag', 'WEBVTT\n\n00:01.000 --> 00:02.000\n<<b>img>', 'captions.markup', 4],
    ['with a style sheet', `WEBVTT\n\nSTYLE\n::cue { color: red }\n\n${cue}`, 'captions.markup', 3],
    ['that are endless', 'x'.repeat(longestCaptions + 1), 'captions.tooLong', 1],
  ])('%s', (_, text, code, line) => {
    expect(problemOfCaptions(text)).toEqual({ code, line })
  })

  it('and no text is too strange to be read, or takes long', () => {
    const part = fc.constantFrom(
      'WEBVTT',
      '\n',
      '\r\n',
      ' ',
      '\t',
      '-->',
      '00:01.000',
      '<b>',
      '<',
      '>',
      'line:0',
      'ა',
      'NOTE',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const found = problemOfCaptions(parts.join(''))
        if (found) expect(found.line).toBeGreaterThan(0)
      }),
    )
    problemOfCaptions(`WEBVTT\n\n00:01.000 --> 00:02.000${' line:0'.repeat(40_000)}!`)
    problemOfCaptions(`WEBVTT\n\n00:01.000 --> 00:02.000\n${'<b '.repeat(90_000)}`)
  })
})
