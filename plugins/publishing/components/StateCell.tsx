import type { DefaultServerCellComponentProps } from 'payload'
import { now } from '../../../src/time/clock.ts'
import { describeState, statedIn } from '../describeState.ts'

/** The state of a document in a list, with what the row alone does not tell. */
export const StateCell = ({ rowData, i18n }: DefaultServerCellComponentProps) => (
  <span>{describeState(statedIn(rowData ?? {}), now(), i18n.language === 'en' ? 'en' : 'ka')}</span>
)
