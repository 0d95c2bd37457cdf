'use client'
import type { ComponentProps } from 'react'

type Props = ComponentProps<'input'> & {
  /** What is being typed, or was typed and cannot be read; null shows the date that was chosen. */
  text: string | null
  onText: (text: string) => void
  onLeave: () => void
}

/**
 * The line in which a date is typed, within the calendar of react-datepicker. It keeps the text from the calendar, which
 * makes some date of every text (`new Date(text)`: month before day), and takes Enter for a choice in the calendar.
 */
export const DateInput = ({ text, onText, onLeave, onBlur, onKeyDown, onChange: _, ...given }: Props) => (
  <input
    {...given}
    type="text"
    autoComplete="off"
    value={text ?? given.value ?? ''}
    onChange={(event) => onText(event.target.value)}
    onBlur={(event) => {
      onLeave()
      onBlur?.(event)
    }}
    onKeyDown={(event) => {
      if (event.key !== 'Enter' || text === null) return onKeyDown?.(event)
      event.preventDefault()
      event.currentTarget.blur()
    }}
  />
)
