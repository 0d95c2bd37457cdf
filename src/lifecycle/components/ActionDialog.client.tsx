'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Calendar } from '../../fields/typed/Calendar.client.tsx'
import { writeDay } from '../../format/dates.ts'
import { type DateKind, isHands } from '../../format/readDate.ts'
import { type ActionForm, bodyOf, type InputField, isAnswered, onlyChoices, partsOf } from '../domain/actionInput.ts'
import { buttonWords } from '../translations/buttons.ts'

type Props = {
  label: string
  form: ActionForm
  /** What to know before it is done. */
  warnings: readonly string[]
  onClose: () => void
  /** Answers why it was refused, or null when it was done. */
  onConfirm: (input: Record<string, unknown>) => Promise<string | null>
}

type InputProps = { id: string; field: InputField; value: string; onChange: (text: string) => void }

/** A calendar of the rest of the admin, and in words the time that was understood. */
const When = ({ id, kind, value, onChange }: Pick<InputProps, 'id' | 'value' | 'onChange'> & { kind: DateKind }) => {
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'ka'
  return (
    <>
      <Calendar id={id} kind={kind} value={value} onChange={onChange} labelledBy={`${id}-label`} />
      {kind === 'instant' && isHands(kind, value) && (
        <small>
          {buttonWords[language].chosen} {writeDay(value.slice(0, 10), language)}, {value.slice(11)}
        </small>
      )}
    </>
  )
}

const Input = ({ id, field, value, onChange }: InputProps) => {
  const common = {
    id,
    value,
    required: field.isRequired,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  }
  if (field.kind === 'instant' || field.kind === 'day')
    return <When id={id} kind={field.kind} value={value} onChange={onChange} />
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

type LabelledProps = { field: InputField; id: string; label: string; children: ReactNode }

/** A calendar within a label would open again with every day that is clicked, so it gets a group with a name. */
const Labelled = ({ field, id, label, children }: LabelledProps) =>
  field.kind === 'instant' || field.kind === 'day' ? (
    <fieldset className="statdesk-field">
      <legend id={`${id}-label`}>{label}</legend>
      {children}
    </fieldset>
  ) : (
    <label className="statdesk-field" htmlFor={id}>
      {label}
      {children}
    </label>
  )

/** Asks for what an action needs before it is done, field by field as its door says. */
export const ActionDialog = ({ label, form, warnings, onClose, onConfirm }: Props) => {
  const { i18n } = useTranslation()
  const words = buttonWords[i18n.language === 'en' ? 'en' : 'ka']
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState(() => onlyChoices(form.fields))
  const [isSending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isShown, setShown] = useState(false)

  // The fields come after the dialog is open: a browser puts the cursor into the first one, which opens its calendar.
  useEffect(() => {
    dialog.current?.showModal()
    setShown(true)
  }, [])
  useEffect(() => {
    if (isShown) dialog.current?.querySelector<HTMLElement>('textarea, select')?.focus()
  }, [isShown])

  const confirm = async (): Promise<void> => {
    setSending(true)
    setRefusal(null)
    // What was typed stays after a refusal, to be mended. It is said here, because nothing shows before an open dialog.
    setRefusal(await onConfirm(bodyOf(form.fields, typed)))
    setSending(false)
  }
  const labelOf = (field: InputField, part: string): string =>
    field.kind === 'wordsInBothLanguages'
      ? `${field.label} ${words.inLanguage[part.endsWith('.en') ? 'en' : 'ka']}`
      : field.label

  return (
    <dialog ref={dialog} className="statdesk-dialog" aria-labelledby="statdesk-dialog-title" onClose={onClose}>
      <h2 id="statdesk-dialog-title">{label}</h2>
      {form.help && <p>{form.help}</p>}
      {warnings.map((warning) => (
        <p key={warning} className="statdesk-warning">
          {warning}
        </p>
      ))}
      {isShown &&
        form.fields.flatMap((field) =>
          partsOf(field).map((part) => (
            <Labelled key={part} field={field} id={`statdesk-${part}`} label={labelOf(field, part)}>
              <Input
                id={`statdesk-${part}`}
                field={field}
                value={typed[part] ?? ''}
                onChange={(text) => setTyped((before) => ({ ...before, [part]: text }))}
              />
            </Labelled>
          )),
        )}
      {refusal && (
        <p className="statdesk-refusal" role="alert">
          {refusal}
        </p>
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
