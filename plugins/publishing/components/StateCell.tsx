import type { DefaultServerCellComponentProps } from 'payload'
import { now } from '../../../src/time/clock.ts'
import { describeState } from '../describeState.ts'

/** The state of a document in a list, with the time that it waits for. */
export const StateCell = ({ rowData, i18n }: DefaultServerCellComponentProps) => (
  <span>
    {describeState(
      {
        state: String(rowData?.state ?? 'draft'),
        visibleFrom: (rowData?.visibleFrom as string | null | undefined) ?? null,
      },
      now(),
      i18n.language === 'en' ? 'en' : 'ka',
    )}
  </span>
)
