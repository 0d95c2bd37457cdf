import type { FieldNode } from '../../../src/fields/tree.ts'
import type { LocalizedDoc } from './compileRow.ts'
import { asRecord } from './values.ts'

type Node = Record<string, unknown>

/** A text of a document, and the names of the fields that lead to it. */
export type Text = { path: readonly string[]; text: string }

const childrenOf = (node: Node): Node[] => (Array.isArray(node.children) ? (node.children as Node[]) : [])

const isRun = (node: Node): boolean =>
  typeof node.text === 'string' || ['link', 'autolink', 'linebreak'].includes(String(node.type))

const runText = (node: Node): string =>
  node.type === 'linebreak' ? '\n' : typeof node.text === 'string' ? node.text : childrenOf(node).map(runText).join('')

const words = (fields: Node): string[] =>
  Object.values(fields).filter((value): value is string => typeof value === 'string')

/** The lines of formatted text: one a paragraph, heading, item, cell, or field of a block. */
const linesOf = (node: Node): string[] => {
  const children = childrenOf(node)
  const own = 'fields' in node && node.type !== 'link' && node.type !== 'autolink' ? words(asRecord(node.fields)) : []
  const runs = children.filter(isRun)
  const line = runs.length > 0 ? [runs.map(runText).join('')] : []
  return [...own, ...line, ...children.filter((child) => !runs.includes(child)).flatMap(linesOf)]
}

const inField = (field: FieldNode, value: unknown, path: readonly string[]): Text[] => {
  if (field.type === 'array')
    return (Array.isArray(value) ? value : []).flatMap((row) => textsIn(field.children, asRecord(row), path))
  if (field.type === 'group') return textsIn(field.children, asRecord(value), path)
  if (field.type === 'richText') return linesOf(asRecord(asRecord(value).root)).map((text) => ({ path, text }))
  return typeof value === 'string' && (field.type === 'text' || field.type === 'textarea')
    ? [{ path, text: value }]
    : []
}

/** Every text of a document in one language that people write. */
export const textsIn = (fields: readonly FieldNode[], doc: LocalizedDoc, path: readonly string[] = []): Text[] =>
  fields
    .filter(({ audience, virtual, writtenFrom }) => audience !== 'system' && !virtual && !writtenFrom)
    .flatMap((field) => inField(field, doc[field.name], [...path, field.name]))
