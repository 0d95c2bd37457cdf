'use client'
import { DatePicker, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { type DateKind, isHands, readDate } from '../../format/readDate.ts'
import { unreadWords } from '../../labels/typed.ts'
import { DateInput } from './DateInput.client.tsx'
import { Unread } from './Unread.client.tsx'

type Props = {
  id: string
  kind: DateKind
  /** Hands of the clock in Tbilisi ('YYYY-MM-DD', 'YYYY-MM-DDTHH:mm'), what was typed and cannot be read, or ''. */
  value: string
  onChange: (value: string) => void
  isDisabled?: boolean
  labelledBy?: string
}

const looks = {
  instant: { displayFormat: 'dd.MM.yyyy HH:mm', timeFormat: 'HH:mm', pickerAppearance: 'dayAndTime' },
  day: { displayFormat: 'dd.MM.yyyy', pickerAppearance: 'dayOnly' },
} as const

const two = (number: number): string => String(number).padStart(2, '0')

/** The hands of the clock as they were set, whatever the zone of the browser: they mean Tbilisi. */
const handsOf = (kind: DateKind, date: Date): string => {
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return kind === 'day' ? day : `${day}T${two(date.getHours())}:${two(date.getMinutes())}`
}

/** The one calendar of the admin. A date may be chosen or typed; what cannot be read stays as typed, with a sentence. */
export const Calendar = ({ id, kind, value, onChange, isDisabled, labelledBy }: Props) => {
  const { i18n } = useTranslation()
  const [typed, setTyped] = useState<string | null>(null)
  const isRead = isHands(kind, value)
  const isUnread = typed === null && value !== '' && !isRead
  const take = (text: string): void => {
    setTyped(text)
    onChange(readDate(kind, text) ?? text.trim())
  }
  const choose = (date: unknown): void => {
    setTyped(null)
    onChange(date instanceof Date ? handsOf(kind, date) : '')
  }
  return (
    <>
      <DatePicker
        {...looks[kind]}
        value={isRead ? new Date(kind === 'day' ? `${value}T00:00` : value) : undefined}
        onChange={choose}
        readOnly={isDisabled}
        overrides={{
          ...(labelledBy ? { ariaLabelledBy: labelledBy } : {}),
          ariaInvalid: String(isUnread),
          ...(isUnread ? { ariaDescribedBy: `${id}-unread` } : {}),
          customInput: (
            <DateInput text={typed ?? (isUnread ? value : null)} onText={take} onLeave={() => setTyped(null)} />
          ),
        }}
      />
      {isUnread && <Unread id={`${id}-unread`} words={unreadWords[kind][i18n.language === 'en' ? 'en' : 'ka']} />}
    </>
  )
}
