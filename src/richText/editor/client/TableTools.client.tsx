'use client'
import {
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $findTableNode,
  $getTableCellNodeFromLexicalNode,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
  $isTableCellNode,
  $isTableRowNode,
  $isTableSelection,
  $mergeCells,
  $unmergeCell,
  INSERT_TABLE_COMMAND,
  TableCellHeaderStates,
  type TableCellNode,
} from '@lexical/table'
import {
  createClientFeature,
  slashMenuBasicGroupWithItems,
  TableFeatureClient,
} from '@payloadcms/richtext-lexical/client'
import { $getSelection, $isRangeSelection, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { type EditorLabel, editorWord } from '../../../labels/editor.ts'
import './table.css'

type Selection = ReturnType<typeof $getSelection>
type Headers = 'row' | 'column'

const nodeOf = (selection: Selection) => selection?.getNodes()[0] ?? null

const isInTable = (selection: Selection): boolean => {
  const node = nodeOf(selection)
  return node !== null && $findTableNode(node) !== null
}

const currentCell = (): TableCellNode | null => {
  const node = nodeOf($getSelection())
  return node ? $getTableCellNodeFromLexicalNode(node) : null
}

const cellsOfLine = (cell: TableCellNode, line: Headers): TableCellNode[] => {
  const row = cell.getParent()
  if (line === 'row') return row && $isTableRowNode(row) ? row.getChildren().filter($isTableCellNode) : []
  const column = cell.getIndexWithinParent()
  const rows = $findTableNode(cell)?.getChildren().filter($isTableRowNode) ?? []
  return rows.flatMap((one) =>
    one
      .getChildren()
      .filter($isTableCellNode)
      .slice(column, column + 1),
  )
}

const toggleHeaders = (line: Headers): void => {
  const cell = currentCell()
  if (!cell) return
  const state = line === 'row' ? TableCellHeaderStates.ROW : TableCellHeaderStates.COLUMN
  const next = cell.hasHeaderState(state) ? TableCellHeaderStates.NO_STATUS : state
  for (const one of cellsOfLine(cell, line)) one.setHeaderStyles(next, state)
}

const merge = (): void => {
  const selection = $getSelection()
  if ($isTableSelection(selection)) $mergeCells(selection.getNodes().filter($isTableCellNode))
}

const removeTable = (): void => {
  const cell = currentCell()
  if (cell) $findTableNode(cell)?.remove()
}

const deeds: [EditorLabel, () => unknown][] = [
  ['rowAbove', () => $insertTableRowAtSelection(false)],
  ['rowBelow', () => $insertTableRowAtSelection(true)],
  ['columnLeft', () => $insertTableColumnAtSelection(false)],
  ['columnRight', () => $insertTableColumnAtSelection(true)],
  ['headerRow', () => toggleHeaders('row')],
  ['headerColumn', () => toggleHeaders('column')],
  ['mergeCells', merge],
  ['splitCell', () => $unmergeCell()],
  ['deleteRow', () => $deleteTableRowAtSelection()],
  ['deleteColumn', () => $deleteTableColumnAtSelection()],
  ['deleteTable', removeTable],
]

const labelled =
  (name: EditorLabel) =>
  ({ i18n }: { i18n: { language: string } }): string =>
    editorWord(name, i18n.language)

const insertTable = (editor: LexicalEditor): void => {
  editor.dispatchCommand(INSERT_TABLE_COMMAND, {
    rows: '4',
    columns: '3',
    includeHeaders: { rows: true, columns: false },
  })
}

const TableIcon = () => (
  <svg className="icon" width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" aria-hidden="true">
    <path d="M4 5.5h12v9H4zM4 8.5h12M4 11.5h12M8 5.5v9M12 5.5v9" />
  </svg>
)

const payloads = TableFeatureClient(undefined as never)
const original = typeof payloads.feature === 'function' ? {} : payloads.feature

/** Tables with their tools in the toolbar, in the words of the office. */
export const TableTools = createClientFeature({
  ...original,
  // The first of Payload's plugins is the table itself; widths of columns no output knows, and the menu is English.
  plugins: original.plugins?.slice(0, 1),
  slashMenu: {
    groups: [
      slashMenuBasicGroupWithItems([
        {
          Icon: TableIcon,
          key: 'table',
          keywords: ['table', 'ცხრილი'],
          label: labelled('table'),
          onSelect: ({ editor }) => insertTable(editor),
        },
      ]),
    ],
  },
  toolbarFixed: {
    groups: [
      {
        type: 'dropdown',
        key: 'tables',
        order: 35,
        ChildComponent: TableIcon,
        items: [
          {
            key: 'insertTable',
            label: labelled('insertTable'),
            isEnabled: ({ selection }) => $isRangeSelection(selection) && !isInTable(selection),
            onSelect: ({ editor }) => insertTable(editor),
          },
          ...deeds.map(([key, deed]) => ({
            key,
            label: labelled(key),
            isEnabled: ({ selection }: { selection: Selection }) => isInTable(selection),
            onSelect: ({ editor }: { editor: LexicalEditor }) => editor.update(() => void deed()),
          })),
        ],
      },
    ],
  },
})
