'use client'
import { useTranslation } from '@payloadcms/ui'
import { ka } from 'date-fns/locale/ka'
import type { ReactNode } from 'react'

/**
 * Months and weekdays of the calendar in which a day is picked, in Georgian. Payload 3.90 loads them from a fixed list
 * without Georgian (translations/importDateFNSLocale), and would show English; it can go when the list has `ka`.
 */
export const GeorgianDates = ({ children }: { children?: ReactNode }) => {
  const { i18n } = useTranslation()
  // The translations are a value of a context above every screen: all that is drawn below finds the calendar's words.
  if ((i18n.language as string) === 'ka') Object.assign(i18n, { dateFNS: ka })
  return <>{children}</>
}
