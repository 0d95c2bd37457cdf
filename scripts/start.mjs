/**
 * `npm start`: one command from a clean clone to a working office. Plain JavaScript without packages, because it runs
 * on any Node from 20 on and before anything is installed. It installs, picks the Node that runs the rest, and hands
 * over to scripts/office.ts.
 */
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chooseNode, noNode } from './start/chooseNode.mjs'
import { handOver } from './start/handOver.mjs'
import { installIfNeeded } from './start/install.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
process.chdir(root)

const [major] = process.versions.node.split('.').map(Number)
const failure = major < 20 ? noNode : installIfNeeded(root)
const node = failure ? null : chooseNode(root)
if (node) handOver(node, ['scripts/office.ts', ...process.argv.slice(2)])
else {
  console.error(failure ?? noNode)
  process.exitCode = 1
}
