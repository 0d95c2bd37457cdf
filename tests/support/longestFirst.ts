import type { Test } from '@jest/test-result'
import TestSequencer from '@jest/test-sequencer'

/** Files that take a minute or more: begun last, one of them would keep a single processor busy at the end. */
const long = ['integration/sample.test.ts', 'integration/access/leaks.documents.test.ts']

const isLong = ({ path }: Test): boolean => long.some((name) => path.replaceAll('\\', '/').endsWith(name))

/** Jest's own order (what took long before, or the larger file), behind the files that are known to be long. */
export default class LongestFirst extends TestSequencer {
  override async sort(tests: Test[]): Promise<Test[]> {
    const sorted = await super.sort(tests)
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))]
  }
}
