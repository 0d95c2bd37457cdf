import { describe, expect, it } from '@jest/globals'
import { isSeenOrHeard } from '../../../src/media/recordingFields.ts'

describe('the form of a file asks for alternative text', () => {
  it.each(['image/png', 'image/svg+xml', 'video/mp4', 'audio/mpeg', undefined, null])('of %s', (mimeType) => {
    expect(isSeenOrHeard({ mimeType })).toBe(true)
  })

  it.each(['text/csv', 'application/pdf', 'application/zip', 'application/x-spss-sav'])('not of %s', (mimeType) => {
    expect(isSeenOrHeard({ mimeType })).toBe(false)
  })
})
