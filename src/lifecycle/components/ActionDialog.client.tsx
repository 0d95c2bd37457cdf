'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { type ActionForm, bodyOf, type InputField, isAnswered, onlyChoices, partsOf } from '../domain/actionInput.ts'
import { buttonWords } from '../translations/buttons.ts'

type Props = {
  label: string
  form: ActionForm
  onClose: () => void
  onConfirm: (input: Record<string, unknown>) => Promise<void>
}

type InputProps = { id: string; field: InputField; value: string; onChange: (text: string) => void }

const Input = ({ id, field, value, onChange }: InputProps) => {
  const common = {
    id,
    value,
    required: field.isRequired,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  }
  if (field.kind === 'instant') return <input type="datetime-local" step={60} {...common} />
  if (field.kind === 'day') return <input type="date" {...common} />
  if (field.kind === 'choice')
    return (
      <select {...common}>
        <option value="" />
        {field.options?.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    )
  return <textarea rows={field.kind === 'words' ? 4 : 2} {...common} />
}

/** Asks for what an action needs before it is done, field by field as its door says. */
export const ActionDialog = ({ label, form, onClose, onConfirm }: Props) => {
  const { i18n } = useTranslation()
  const words = buttonWords[i18n.language === 'en' ? 'en' : 'ka']
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState(() => onlyChoices(form.fields))
  const [isSending, setSending] = useState(false)

  useEffect(() => dialog.current?.showModal(), [])

  const confirm = async (): Promise<void> => {
    setSending(true)
    await onConfirm(bodyOf(form.fields, typed))
  }
  const labelOf = (field: InputField, part: string): string =>
    field.kind === 'wordsInBothLanguages'
      ? `${field.label} ${words.inLanguage[part.endsWith('.en') ? 'en' : 'ka']}`
      : field.label

  return (
    <dialog ref={dialog} className="statdesk-dialog" aria-labelledby="statdesk-dialog-title" onClose={onClose}>
      <h2 id="statdesk-dialog-title">{label}</h2>
      {form.help && <p>{form.help}</p>}
      {form.fields.flatMap((field) =>
        partsOf(field).map((part) => (
          <label key={part} htmlFor={`statdesk-${part}`}>
            {labelOf(field, part)}
            <Input
              id={`statdesk-${part}`}
              field={field}
              value={typed[part] ?? ''}
              onChange={(text) => setTyped((before) => ({ ...before, [part]: text }))}
            />
          </label>
        )),
      )}
      <footer>
        <Button buttonStyle="secondary" onClick={() => dialog.current?.close()} margin={false}>
          {words.close}
        </Button>
        <Button
          onClick={() => void confirm()}
          disabled={isSending || !isAnswered(form.fields, typed)}
          margin={false}
          id="action-confirm"
        >
          {label}
        </Button>
      </footer>
    </dialog>
  )
}
