'use client'
import { FieldDescription, FieldError, FieldLabel, useField, withCondition } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { DateFieldClientProps, DateField as PayloadDateField } from 'payload'
import { keptOf, shownOf } from '../../format/readDate.ts'
import { Calendar } from './Calendar.client.tsx'

const Field = ({ field, path: given, readOnly }: DateFieldClientProps) => {
  const { value, setValue, showError, disabled, path } = useField<string | null>({ potentiallyStalePath: given })
  // Payload's type of a client field loses what stands in `date`; it is that of the field itself (payload: DateField).
  const look = field.admin?.date as NonNullable<PayloadDateField['admin']>['date']
  const kind = look?.pickerAppearance === 'dayOnly' ? 'day' : 'instant'
  const isDisabled = Boolean(readOnly || disabled)
  const id = `field-${path.replaceAll('.', '__')}`
  const marks = [showError && 'date-time-field--has-error', isDisabled && 'read-only', field.admin?.className]
  return (
    <div className={['field-type date-time-field', ...marks.filter(Boolean)].join(' ')} style={mergeFieldStyles(field)}>
      <FieldLabel label={field.label} localized={field.localized} path={path} required={field.required} />
      <div className="field-type__wrap" id={id}>
        <FieldError path={path} showError={showError} />
        <Calendar
          id={id}
          kind={kind}
          value={shownOf(kind, value)}
          onChange={(shown) => setValue(keptOf(kind, shown))}
          isDisabled={isDisabled}
        />
      </div>
      <FieldDescription path={path} description={field.admin?.description} />
    </div>
  )
}

/** A day, or a time in Tbilisi, in a form: chosen in the calendar or typed day before month. */
export const DateField = withCondition(Field)
