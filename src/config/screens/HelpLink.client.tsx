'use client'
import { useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { chapterFor, handbookWords } from '../../labels/handbook.ts'
import './help.css'

/** Opens the editors' handbook at the chapter that helps on this screen; unsaved work stays where it is. */
export const HelpLink = () => {
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'ka'
  const words = handbookWords[language]
  const chapter = chapterFor(usePathname())
  return (
    <a
      className="statdesk-help"
      href={`/handbook/${language}${chapter ? `#${chapter}` : ''}`}
      target="_blank"
      rel="noopener"
      aria-label={words.opens}
    >
      <span className="statdesk-help__sign" aria-hidden="true">
        ?
      </span>
      <span className="statdesk-help__word">{words.help}</span>
    </a>
  )
}
