import { describe, expect, it } from '@jest/globals'
import { withRecordings } from '../../../plugins/papers/recordings.ts'
import { writeHtml } from '../../../src/papers/html.ts'
import { writeText } from '../../../src/papers/text.ts'
import type { Block } from '../../../src/richText/document.ts'
import { cell, paperWith } from '../../support/papers.ts'

const film = {
  id: 'f',
  mimeType: 'video/mp4',
  url: 'https://x.ge/api/media/file/1.mp4',
  addressId: 'a1',
  alt: 'ბრიფინგი',
}
const sound = { ...film, id: 's', mimeType: 'audio/mpeg', caption: 'ინტერვიუ', addressId: 'a2' }
const photo = { ...film, id: 'p', mimeType: 'image/png' }
const figure = (mediaId: string, caption = ''): Block => ({ kind: 'figure', mediaId, caption })
const printed = (...blocks: Block[]) =>
  paperWith({
    parts: withRecordings([{ kind: 'body', document: { blocks, footnotes: [] } }], [film, sound, photo], 'ka'),
  })

describe('a recording on paper', () => {
  it('is its title and its lasting address, in lists and tables, too', () => {
    const table: Block = { kind: 'table', caption: '', rows: [[cell('', { blocks: [figure('s')] })]] }
    const text = writeText(printed(figure('f', 'პრესკონფერენცია'), table))
    expect(text).toContain('ვიდეო: პრესკონფერენცია, https://x.ge/api/media/address/a1')
    expect(text).toContain('აუდიო: ინტერვიუ, https://x.ge/api/media/address/a2')
  })

  it('is called by what it is without a caption, and can be followed', () => {
    const html = writeHtml(printed(figure('f')))
    expect(html).toContain('ვიდეო: ბრიფინგი, <a href="https://x.ge/api/media/address/a1"')
  })

  it('leaves pictures, and what the caller may not read, as they are', () => {
    const blocks = [figure('p', 'ფოტო'), figure('hidden')]
    const [part] = printed(...blocks).parts
    expect(part).toMatchObject({ document: { blocks } })
  })
})
