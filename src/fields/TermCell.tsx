import type { DefaultServerCellComponentProps } from 'payload'
import type { Vocabulary } from './vocabulary.ts'

/** The words of a term in a list, in the language of the editor. */
export const TermCell = ({ cellData, i18n, options }: DefaultServerCellComponentProps & { options: Vocabulary }) => {
  const language = i18n.language === 'en' ? 'en' : 'ka'
  return <span>{options.find((term) => term.value === cellData)?.label[language] ?? '—'}</span>
}
