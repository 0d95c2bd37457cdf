import { type Lifecycle, rowsOf, type Transition } from './table.ts'

const rulesOf = (rules: readonly { name: string }[]): string =>
  rules.map((rule) => `\`${rule.name}\``).join(', ') || '—'

/** What begins where, and under which condition, when the condition has a name. */
const beginOf = <Facts, S extends string, E extends string>(row: Transition<Facts, S, E>): string =>
  `${row.from.join(', ')}${row.if && row.if.name !== 'if' ? `, \`${row.if.name}\`` : ''}`

/** A life cycle as a table in Markdown: one row an action, for the plugin's README. Rules are named by their functions. */
export const describeRights = <Facts, S extends string, E extends string>(lifecycle: Lifecycle<Facts, S, E>): string =>
  [
    '| action | from | to | who | rules | must be sent | then |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...Object.keys(lifecycle.actions).flatMap((action) =>
      rowsOf(lifecycle, action).map(
        (row) =>
          `| \`${action}\` | ${beginOf(row)} | ${row.to} | ${row.by.join(', ')} | ${rulesOf(row.when)} | ${rulesOf(row.requires)} | ${row.then.join(', ')} |`,
      ),
    ),
  ].join('\n')

/** The same as a state diagram in Mermaid. */
export const describeDiagram = <Facts, S extends string, E extends string>(lifecycle: Lifecycle<Facts, S, E>): string =>
  [
    '```mermaid',
    'stateDiagram-v2',
    `  [*] --> ${lifecycle.initial}`,
    ...Object.keys(lifecycle.actions).flatMap((action) =>
      rowsOf(lifecycle, action).flatMap((row) => row.from.map((from) => `  ${from} --> ${row.to}: ${action}`)),
    ),
    '```',
  ].join('\n')
