import { describe, expect, it } from '@jest/globals'
import { mediaIn } from '../../../plugins/publishing/domain/mediaIn.ts'
import { forPublic, forStaff } from '../../../src/fields/audience.ts'
import { fieldTree } from '../../../src/fields/tree.ts'

const picture = (name: string) => ({ name, type: 'upload' as const, relationTo: 'media' as never })
const fields = fieldTree([
  ...forPublic([
    picture('cover'),
    { name: 'files', type: 'array', fields: [picture('file'), ...forStaff([picture('source')])] },
  ]),
  ...forStaff([picture('scan')]),
])

describe('the files that a document makes public', () => {
  it('are those of its public fields, in rows too', () => {
    expect(mediaIn(fields, { cover: 'a', files: [{ file: 'b' }] }, 'ka')).toEqual(['a', 'b'])
  })

  it('are never those of a field for staff, at any depth', () => {
    expect(mediaIn(fields, { scan: 'a', files: [{ source: 'b' }] }, 'ka')).toEqual([])
  })
})
