import type { SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload'
import { type FieldNode, fieldTree } from './tree.ts'

const trees = new WeakMap<object, FieldNode[]>()

/** The data fields of a collection or global, worked out once. */
export const treeOf = (config: SanitizedCollectionConfig | SanitizedGlobalConfig): FieldNode[] => {
  const known = trees.get(config)
  if (known) return known
  const tree = fieldTree(config.fields)
  trees.set(config, tree)
  return tree
}
