/**
 * `npm test`: everything the tests need, from a clean clone, on any Node from 20 on. Installs what is missing and hands
 * over to scripts/test/all.ts.
 */
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chooseNode, noNode } from './start/chooseNode.mjs'
import { handOver } from './start/handOver.mjs'
import { installIfNeeded } from './start/install.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
process.chdir(root)

const failure = installIfNeeded(root)
const node = failure ? null : chooseNode(root)
if (node) handOver(node, ['scripts/test/all.ts', ...process.argv.slice(2)])
else {
  console.error(failure ?? noNode)
  process.exitCode = 1
}
