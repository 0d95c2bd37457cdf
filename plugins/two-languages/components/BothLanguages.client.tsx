'use client'
import { Button, Gutter, toast, useLocale, useTranslation } from '@payloadcms/ui'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { writeSince } from '../../../src/format/dates.ts'
import { languageWords } from '../translations/words.ts'
import { CarryOver } from './CarryOver.client.tsx'
import { type ComparedText, useComparison } from './useComparison.client.tsx'
import './languages.css'

type Words = (typeof languageWords)['ka' | 'en']
type RowProps = {
  text: ComparedText
  words: Words
  language: 'ka' | 'en'
  form: string
  door: string
  onAgree: () => void
  onCarried: () => void
}

const sides = ['ka', 'en'] as const

const Mark = ({
  text,
  side,
  words,
  language,
}: Pick<RowProps, 'text' | 'words' | 'language'> & { side: 'ka' | 'en' }) => {
  const { standing } = text[side]
  const other = text[side === 'ka' ? 'en' : 'ka']
  // A text agrees with nothing while there is no other one.
  if (standing === 'empty' || (standing === 'current' && other.standing === 'missing')) return null
  return (
    <span className={`statdesk-mark statdesk-mark--${standing}`}>
      {words.standing[standing]}
      {standing === 'stale' && text.since && ` ${writeSince(new Date(text.since), language)}`}
    </span>
  )
}

/** One text: a block of the one language beside the same block of the other. */
const Row = ({ text, words, language, form, door, onAgree, onCarried }: RowProps) => {
  const count = Math.max(text.ka.blocks.length, text.en.blocks.length, 1)
  const isStale = sides.some((side) => text[side].standing === 'stale')
  return (
    <section className="statdesk-pair">
      <header>
        <h3>{text.label}</h3>
        {isStale && (
          <Button buttonStyle="secondary" size="small" margin={false} onClick={onAgree}>
            {words.agree}
          </Button>
        )}
      </header>
      {sides.map((side) => (
        <div key={side} className="statdesk-pair__side" lang={side}>
          <strong>{words[side]}</strong>
          <Mark text={text} side={side} words={words} language={language} />
          <Link href={`${form}?locale=${side}#field-${text.input.replaceAll('.', '__')}`} prefetch={false}>
            {words.edit}
          </Link>
          {text[side].toCarry > 0 && (
            <CarryOver
              door={door}
              path={text.path}
              into={side}
              count={text[side].toCarry}
              words={words}
              onDone={onCarried}
            />
          )}
        </div>
      ))}
      {Array.from({ length: count }, (_, index) =>
        sides.map((side) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name but their place
          <p key={`${side}${index}`} lang={side} data-kind={text[side].blocks[index]?.kind}>
            {text[side].blocks[index]?.words ?? ''}
          </p>
        )),
      )}
      {text.leftOut.length > 0 && (
        <footer>
          {words.leftOut} {text.leftOut.map(({ termKa, termEn }) => `${termKa} – ${termEn}`).join('; ')}
        </footer>
      )}
    </section>
  )
}

/** The tab “both languages” of a document: every text beside its other language, and what is missing or behind. */
export const BothLanguages = () => {
  const { texts, door, again } = useComparison()
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const form = usePathname().replace(/\/languages$/, '')
  const language = i18n.language === 'en' ? 'en' : 'ka'
  const words = languageWords[language]

  const agree = async (path: string): Promise<void> => {
    const response = await fetch(`${door}/agree?locale=${code}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ paths: [path] }),
    })
    if (!response.ok) {
      const body = (await response.json().catch(() => ({}))) as { errors?: { message: string }[] }
      toast.error(body.errors?.[0]?.message ?? words.failed)
    }
    again()
  }

  if (texts === undefined) return null
  const shown = texts?.filter((text) => sides.some((side) => text[side].standing !== 'empty')) ?? []
  const count = (standing: string): number =>
    shown.reduce((sum, text) => sum + sides.filter((side) => text[side].standing === standing).length, 0)
  return (
    <Gutter className="statdesk-languages">
      <p role="status">
        {texts === null
          ? words.failed
          : shown.length === 0
            ? words.nothing
            : words.summary(count('missing'), count('stale'))}
      </p>
      {shown.length > 0 && (
        <div className="statdesk-pair statdesk-pair--head">
          {sides.map((side) => (
            <strong key={side}>{words[side]}</strong>
          ))}
        </div>
      )}
      {shown.map((text) => (
        <Row
          key={text.path}
          text={text}
          words={words}
          language={language}
          form={form}
          door={door ?? ''}
          onCarried={again}
          onAgree={() => void agree(text.path)}
        />
      ))}
    </Gutter>
  )
}
