import { describe, expect, it } from '@jest/globals'
import { checkFile } from '../../../src/media/checkFile.ts'
import { content, film, mp3, ogg, song, wav, webm } from '../../support/media/recordings.ts'

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

describe('a recording is refused', () => {
  it('cut off anywhere', async () => {
    for (const make of [film, webm, wav, ogg])
      for (const share of [0.5, 0.8, 0.97])
        expect(await fateOf(make().subarray(0, Math.floor(make().length * share)), '')).toBe('upload.broken')
  })

  it('with a track of data beside picture and sound, such as the way that was walked', async () => {
    expect(await fateOf(film('isom', 'meta'), 'film.mp4')).toBe('upload.kindNotAllowed')
  })

  it('with numbers in it that lead anywhere', async () => {
    const lying = ogg()
    const at = lying.indexOf('OpusTags') + 8
    lying.writeUInt32LE(0xfffffff0, at)
    expect(await fateOf(lying, '')).toBe('upload.broken')
  })
})
