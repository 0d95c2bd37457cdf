'use client'
import { useLocale, useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { languageNames } from '../../labels/languages.ts'

/**
 * The language behind the label of a field, by its name. Payload 3.90 writes the name of a locale only when it is one text
 * for every reader (FieldLabel), and its code otherwise; it can go when FieldLabel translates names like all others do.
 */
export const LanguageNames = ({ children }: { children?: ReactNode }) => {
  const locale = useLocale()
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'ka'
  // A locale is a value of a context above every screen, as it came from the config: all that is drawn below finds it.
  if (locale.code === 'ka' || locale.code === 'en')
    Object.assign(locale, { label: languageNames[locale.code][language] })
  return <>{children}</>
}
