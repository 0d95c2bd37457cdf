import type { DefaultServerCellComponentProps } from 'payload'

/** English words in a list, marked as such: they are read aloud in their own language. */
export const EnglishCell = ({ cellData }: DefaultServerCellComponentProps) => (
  <span lang="en">{typeof cellData === 'string' ? cellData : '—'}</span>
)
