/** `node scripts/node.mjs <file> …`: runs a file under the Node that Statdesk uses, whichever Node npm runs on. */
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chooseNode, noNode } from './start/chooseNode.mjs'
import { handOver } from './start/handOver.mjs'

const node = chooseNode(dirname(dirname(fileURLToPath(import.meta.url))))
if (node) handOver(node, process.argv.slice(2))
else {
  console.error(noNode)
  process.exitCode = 1
}
