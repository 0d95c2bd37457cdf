'use client'
import { useEffect, useId, useRef } from 'react'

type Props = {
  label: string
  help?: string
  value: string
  onChange: (words: string) => void
  isRequired?: boolean
  /** The cursor goes here when the form opens. */
  isFirst?: boolean
}

/** One box for words, with its label and what helps to fill it in. */
export const Words = ({ label, help, value, onChange, isRequired = false, isFirst = false }: Props) => {
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (isFirst) box.current?.focus()
  }, [isFirst])
  return (
    <label className="statdesk-field" htmlFor={id}>
      {label}
      <textarea
        id={id}
        rows={2}
        value={value}
        required={isRequired}
        maxLength={2_000}
        aria-describedby={help ? `${id}-help` : undefined}
        ref={box}
        onChange={(event) => onChange(event.target.value)}
      />
      {help && <small id={`${id}-help`}>{help}</small>}
    </label>
  )
}
