import type { Test } from '@jest/test-result'
import TestSequencer from '@jest/test-sequencer'

/**
 * Files that are begun first: one that takes a minute would keep a single processor busy at the end, and the sample is
 * counted before anybody works on it.
 */
const first = ['integration/access/leaks.documents.test.ts', 'e2e/reading/sampleOffice.test.ts']

const isFirst = ({ path }: Test): boolean => first.some((name) => path.replaceAll('\\', '/').endsWith(name))

/** Jest's own order (what took long before, or the larger file), behind those that are begun first. */
export default class InOrder extends TestSequencer {
  override async sort(tests: Test[]): Promise<Test[]> {
    const sorted = await super.sort(tests)
    return [...sorted.filter(isFirst), ...sorted.filter((test) => !isFirst(test))]
  }
}
