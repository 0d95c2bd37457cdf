import { describe, expect, it } from '@jest/globals'
import { testFiles, withoutMatch } from '../../../scripts/test/matching.ts'

describe('a pattern of tests', () => {
  it('that matches nothing is named, also beside one that does', () => {
    expect(
      withoutMatch(['tests/unit/env.test.ts', 'tests/unit/decide.test.ts'], testFiles('unit', 'integration', 'e2e')),
    ).toEqual(['tests/unit/decide.test.ts'])
  })

  it('may be part of a path or a regular expression', () => {
    expect(
      withoutMatch(['unit/lifecycle', 'env\\.test', 'e2e/.*website'], testFiles('unit', 'integration', 'e2e')),
    ).toEqual([])
  })

  it('that is no regular expression matches nothing', () => {
    expect(withoutMatch(['[unit'], testFiles('unit', 'integration', 'e2e'))).toEqual(['[unit'])
  })
})
