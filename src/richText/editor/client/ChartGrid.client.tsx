'use client'
import { FieldDescription, FieldError, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { type ClipboardEvent, useState } from 'react'
import { type EditorLabel, editorWord } from '../../../labels/editor.ts'
import { figuresOf, gridOf, isNoFigure, withCell, withLine, withoutLine, withPasted } from '../../chart/grid.ts'
import { readFigures } from '../../read/chart.ts'
import './chart.css'

const nameOf = (row: number, column: number): EditorLabel =>
  row === 0 ? 'seriesName' : column === 0 ? 'category' : 'figure'

type CellProps = {
  grid: string[][]
  row: number
  column: number
  word: (name: EditorLabel) => string
  isFixed: boolean
  change: (grid: string[][]) => void
}

const Cell = ({ grid, row, column, word, isFixed, change }: CellProps) => {
  const value = grid[row]?.[column] ?? ''
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    if (!/[\t\n]/.test(text.trimEnd())) return
    event.preventDefault()
    change(withPasted(grid, row, column, text))
  }
  if (row === 0 && column === 0) return null
  return (
    <input
      type="text"
      aria-label={`${word(nameOf(row, column))} ${row || column}`}
      placeholder={word(nameOf(row, column))}
      inputMode={nameOf(row, column) === 'figure' ? 'decimal' : 'text'}
      aria-invalid={nameOf(row, column) === 'figure' && isNoFigure(value)}
      value={value}
      readOnly={isFixed}
      onPaste={paste}
      onChange={(event) => change(withCell(grid, row, column, event.target.value))}
    />
  )
}

const Remove = ({ label, act }: { label: string; act: () => void }) => (
  <button type="button" className="statdesk-chart__remove" aria-label={label} title={label} onClick={act}>
    ×
  </button>
)

/** The figures of a chart as a small table, into which a spreadsheet's cells can be pasted. */
export const ChartGrid = ({ field, path, readOnly }: JSONFieldClientProps) => {
  const { value, setValue, showError } = useField<unknown>({ path })
  const { i18n } = useTranslation()
  const [grid, setGrid] = useState(() => gridOf(readFigures(value)))
  const word = (name: EditorLabel): string => editorWord(name, i18n.language)
  const change = (next: string[][]): void => {
    setGrid(next)
    setValue(figuresOf(next))
  }
  return (
    <div className="field-type statdesk-chart">
      <FieldLabel label={field.label} path={path} required={field.required} />
      <FieldError path={path} showError={showError} />
      <div className="statdesk-chart__scroll">
        <table className="statdesk-chart__grid">
          <tbody>
            {grid.map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
              <tr key={row}>
                {cells.map((_, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
                  <td key={column}>
                    <Cell
                      grid={grid}
                      row={row}
                      column={column}
                      word={word}
                      isFixed={Boolean(readOnly)}
                      change={change}
                    />
                    {row === 0 && column > 0 && !readOnly ? (
                      <Remove label={word('removeColumn')} act={() => change(withoutLine(grid, 'column', column))} />
                    ) : null}
                  </td>
                ))}
                <td>
                  {row > 0 && !readOnly ? (
                    <Remove label={word('removeRow')} act={() => change(withoutLine(grid, 'row', row))} />
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {readOnly ? null : (
        <div className="statdesk-chart__more">
          <button type="button" onClick={() => change(withLine(grid, 'row'))}>
            + {word('addRow')}
          </button>
          <button type="button" onClick={() => change(withLine(grid, 'column'))}>
            + {word('addColumn')}
          </button>
        </div>
      )}
      <FieldDescription path={path} description={field.admin?.description} />
    </div>
  )
}
