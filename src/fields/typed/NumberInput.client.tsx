'use client'
import { useState } from 'react'
import { readNumber } from '../../format/readNumber.ts'
import { Unread } from './Unread.client.tsx'

type Props = {
  id: string
  name: string
  /** A number, or what was typed and is none. */
  value: number | string | null | undefined
  onChange: (value: number | string | null) => void
  unread: string
  isDisabled?: boolean
  isRequired?: boolean
}

/**
 * A number as people type or paste it. A number field of the browser drops a comma and a real minus and makes another
 * number of the rest; here what is no number stays as it was typed, with a sentence.
 */
export const NumberInput = ({ id, name, value, onChange, unread, isDisabled, isRequired }: Props) => {
  const [typed, setTyped] = useState<string | null>(null)
  const isUnread = typed === null && typeof value === 'string' && value !== ''
  const take = (text: string): void => {
    setTyped(text)
    onChange(text.trim() === '' ? null : (readNumber(text) ?? text))
  }
  return (
    <>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        id={id}
        name={name}
        value={typed ?? value ?? ''}
        disabled={isDisabled}
        aria-required={isRequired}
        aria-invalid={isUnread}
        aria-describedby={isUnread ? `${id}-unread` : undefined}
        onChange={(event) => take(event.target.value)}
        onBlur={() => setTyped(null)}
      />
      {isUnread && <Unread id={`${id}-unread`} words={unread} />}
    </>
  )
}
