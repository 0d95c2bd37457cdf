'use client'
import { useLocale, useTranslation } from '@payloadcms/ui'
import { writeSince } from '../../../src/format/dates.ts'
import { languageWords } from '../translations/words.ts'
import { useComparison } from './useComparison.client.tsx'
import './languages.css'

type Props = { path: string }

/** Before each text of the form: how it stands to the other language, and what is written there. */
export const Standing = ({ path }: Props) => {
  const { texts } = useComparison()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'ka'
  const words = languageWords[language]
  const text = texts?.find(({ input }) => input === path)
  const [here, there] = code === 'en' ? (['en', 'ka'] as const) : (['ka', 'en'] as const)
  if (!text || text[there].blocks.length === 0) return null
  const { standing } = text[here]
  const isPlain = standing === 'current' && text[there].standing === 'current'
  return (
    <details className="statdesk-standing">
      <summary>
        {!isPlain && (
          <span className={`statdesk-mark statdesk-mark--${standing === 'current' ? text[there].standing : standing}`}>
            {standing === 'current'
              ? `${words[there]}: ${words.standing[text[there].standing]}`
              : words.standing[standing]}
            {text.since && ` ${writeSince(new Date(text.since), language)}`}
          </span>
        )}
        {words.show}
      </summary>
      <Blocks blocks={text[there].blocks} />
      {text.terms.length > 0 && (
        <p className="statdesk-terms">
          {words.terms}: {text.terms.map(({ termKa, termEn }) => `${termKa} – ${termEn}`).join('; ')}
        </p>
      )}
    </details>
  )
}

type BlocksProps = { blocks: { kind: string; words: string }[] }

/** The words of a text, block by block. */
export const Blocks = ({ blocks }: BlocksProps) => (
  <div className="statdesk-blocks">
    {blocks.map((block, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name but their place
      <p key={index} data-kind={block.kind}>
        {block.words}
      </p>
    ))}
  </div>
)
