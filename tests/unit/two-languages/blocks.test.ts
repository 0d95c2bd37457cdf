import { describe, expect, it } from '@jest/globals'
import { blocksOf } from '../../../plugins/two-languages/domain/blocks.ts'

const text = (words: string) => ({ type: 'text', text: words })
const paragraph = (...children: object[]) => ({ root: { children: [{ type: 'paragraph', children }] } })

describe('the blocks of a text that stand beside the other language', () => {
  it('show a footnote as a remark within its sentence, without the words that Payload keeps of it', () => {
    const footnote = { type: 'inlineBlock', fields: { id: '1', blockType: 'footnote', note: 'წყარო: საქსტატი' } }
    expect(blocksOf(paragraph(text('ფასები გაიზარდა'), footnote, text(' წლიურად')))).toEqual([
      { kind: 'paragraph', words: 'ფასები გაიზარდა [წყარო: საქსტატი] წლიურად' },
    ])
  })

  it('show the words of a block, and not what kind of block it is', () => {
    const chart = {
      type: 'block',
      fields: { id: '2', blockType: 'chart', blockName: '', title: 'ინფლაცია', unit: '%' },
    }
    expect(blocksOf({ root: { children: [chart] } })).toEqual([{ kind: 'block', words: 'ინფლაცია · %' }])
  })
})
