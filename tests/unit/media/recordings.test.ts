import { describe, expect, it } from '@jest/globals'
import { checkFile } from '../../../src/media/checkFile.ts'
import {
  content,
  film,
  filmDescribed,
  filmWith,
  filmWithChapters,
  mp3,
  mp3Tagged,
  mp3Tags,
  ogg,
  oggBeside,
  pictureFields,
  song,
  soundFields,
  wav,
  webm,
  webmOfData,
  webmWith,
} from '../../support/media/recordings.ts'

const fateOf = async (bytes: Buffer, name: string): Promise<string> => {
  try {
    return (await checkFile(bytes, name)).kind
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  }
}

describe('a recording keeps its sound and picture and loses what is said about it', () => {
  it.each<[string, string, () => Buffer]>([
    ['MP4', 'film.mp4', film],
    ['M4A', 'song.m4a', song],
    ['WebM', 'film.webm', webm],
    ['OGG', 'voice.ogg', ogg],
    ['WAV', 'voice.wav', wav],
    ['MP3', 'voice.mp3', mp3],
  ])('%s', async (kind, name, make) => {
    const sent = make()
    const file = await checkFile(sent, name)
    expect([file.kind, file.original?.bytes.equals(sent), file.renditions]).toEqual([kind, true, []])
    expect(sent.toString('latin1')).toContain('CANARY')
    expect(file.bytes.toString('latin1')).not.toContain('CANARY')
    if (kind !== 'MP3') expect(file.bytes.includes(content)).toBe(true)
    const again = await checkFile(file.bytes, name)
    expect([again.bytes.equals(file.bytes), again.original]).toEqual([true, undefined])
  })

  it('an MP3 of all its frames', async () => {
    const { bytes } = await checkFile(mp3(), 'a.mp3')
    expect([bytes.length, bytes.subarray(0, 2).toString('hex')]).toEqual([4 * 417, 'fffb'])
  })

  it('where addresses within the file count, nothing moves', async () => {
    for (const make of [film, webm, ogg]) {
      const { bytes } = await checkFile(make(), '')
      expect([bytes.length, bytes.indexOf(content)]).toEqual([make().length, make().indexOf(content)])
    }
  })
})

const cleanedText = async (bytes: Buffer, name: string): Promise<string> => {
  expect(bytes.toString('latin1')).toContain('CANARY')
  const cleaned = await checkFile(bytes, name)
  expect((await checkFile(cleaned.bytes, name)).original).toBeUndefined()
  return cleaned.bytes.toString('latin1')
}

describe('what is not needed to play a recording goes, whatever it is called', () => {
  it.each(mp3Tags)('MP3: %s', async (name) => {
    const { bytes } = await checkFile(mp3Tagged(name), 'a.mp3')
    expect(await cleanedText(mp3Tagged(name), 'a.mp3')).not.toContain('CANARY')
    expect([3 * 417, 4 * 417]).toContain(bytes.length)
  })

  it('MP3: a last frame that is cut off does not reach into the words behind it', async () => {
    const cut = Buffer.concat([mp3().subarray(0, -228), Buffer.from('APETAGEX CANARY '.repeat(40))])
    expect(await cleanedText(cut, 'a.mp3')).not.toContain('CANARY')
  })

  it.each(Object.keys(webmWith))('WebM: %s', async (name) => {
    const sent = webmWith[name]?.() ?? Buffer.alloc(0)
    const cleaned = await cleanedText(sent, 'a.webm')
    expect([cleaned.includes('CANARY'), cleaned.length]).toEqual([false, sent.length])
    expect(cleaned.includes(content.toString('latin1'))).toBe(sent.includes(content))
  })

  it.each(['XMP_', 'gps ', 'udta', 'meta', 'uuid', 'zzzz'])('MP4: %s, and the name of a track', async (type) => {
    for (const where of ['top', 'moov', 'trak'] as const) {
      const cleaned = await cleanedText(filmWith(type, where), 'a.mp4')
      expect([cleaned.includes('CANARY'), cleaned.length]).toEqual([false, filmWith(type, where).length])
    }
  })

  it.each([
    ['avc1', filmDescribed('vide', 'avc1', pictureFields(), 'avcC')],
    ['mp4a', filmDescribed('soun', 'mp4a', soundFields(0), 'esds')],
    ['mp4a, version 1', filmDescribed('soun', 'mp4a', soundFields(1), 'esds')],
    ['mp4a, version 2', filmDescribed('soun', 'mp4a', soundFields(2), 'wave')],
    ['tx3g', filmDescribed('sbtl', 'tx3g', Buffer.alloc(38), 'ftab')],
    ['wvtt', filmDescribed('text', 'wvtt', Buffer.alloc(8), 'vttC')],
  ])('MP4: what no decoder asks for in the description of %s', async (_, sent) => {
    const cleaned = await cleanedText(sent, 'a.mp4')
    expect([cleaned.includes('CANARY'), cleaned.length]).toEqual([false, sent.length])
    expect(cleaned.split(content.toString('latin1'))).toHaveLength(3)
  })

  it('MP4: the time at which it was made', async () => {
    const dated = film()
    dated.writeUInt32BE(0xe1234567, dated.indexOf('mvhd') + 8)
    expect((await checkFile(dated, 'a.mp4')).bytes.includes(Buffer.from('e1234567', 'hex'))).toBe(false)
  })
})

describe('a recording is refused', () => {
  it.each(['Speex   ', '\u007fFLAC', '\u0080theora', 'fishead\0', 'unheard'])(
    'as OGG with a stream other than Vorbis and Opus: %s',
    async (head) => {
      expect(await fateOf(oggBeside(head), '')).toBe('upload.kindNotAllowed')
    },
  )

  it('as OGG with a stream that never began', async () => {
    const stray = ogg()
    stray.writeUInt32LE(9, stray.lastIndexOf('OggS') + 14)
    expect(await fateOf(stray, '')).toBe('upload.broken')
  })

  it('as WebM with a track of data', async () => {
    expect(await fateOf(webmOfData(), 'a.webm')).toBe('upload.kindNotAllowed')
  })

  it('cut off anywhere', async () => {
    for (const make of [film, webm, wav, ogg])
      for (const share of [0.5, 0.8, 0.97])
        expect(await fateOf(make().subarray(0, Math.floor(make().length * share)), '')).toBe('upload.broken')
  })

  it('with a track of data beside picture and sound, such as the way that was walked', async () => {
    expect(await fateOf(film('isom', 'meta'), 'film.mp4')).toBe('upload.kindNotAllowed')
  })

  it('with chapters in a track, whose titles lie among its samples', async () => {
    expect(await fateOf(filmWithChapters(), 'film.mp4')).toBe('upload.kindNotAllowed')
  })

  it('with text in a track that is no subtitle', async () => {
    const words = filmDescribed('text', 'text', Buffer.alloc(51), 'ftab')
    expect(await fateOf(words, 'film.mp4')).toBe('upload.kindNotAllowed')
  })

  it('with a description that is cut off', async () => {
    expect(await fateOf(filmDescribed('vide', 'avc1', Buffer.alloc(10), 'x'), 'film.mp4')).toBe('upload.broken')
  })

  it('with numbers in it that lead anywhere', async () => {
    const lying = ogg()
    const at = lying.indexOf('OpusTags') + 8
    lying.writeUInt32LE(0xfffffff0, at)
    expect(await fateOf(lying, '')).toBe('upload.broken')
  })
})
