'use client'
import { FieldDescription, FieldError, FieldLabel, useField, useTranslation, withCondition } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { NumberFieldClientProps } from 'payload'
import { unreadWords } from '../../labels/typed.ts'
import { NumberInput } from './NumberInput.client.tsx'

const Field = ({ field, path: given, readOnly }: NumberFieldClientProps) => {
  const { value, setValue, showError, disabled, path } = useField<number | string | null>({
    potentiallyStalePath: given,
  })
  const { i18n } = useTranslation()
  const isDisabled = Boolean(readOnly || disabled)
  const marks = [showError && 'error', isDisabled && 'read-only', field.admin?.className].filter(Boolean)
  return (
    <div className={['field-type number', ...marks].join(' ')} style={mergeFieldStyles(field)}>
      <FieldLabel label={field.label} localized={field.localized} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <NumberInput
          id={`field-${path.replaceAll('.', '__')}`}
          name={path}
          value={value}
          onChange={setValue}
          unread={unreadWords.number[i18n.language === 'en' ? 'en' : 'ka']}
          isDisabled={isDisabled}
          isRequired={field.required}
        />
      </div>
      <FieldDescription path={path} description={field.admin?.description} />
    </div>
  )
}

/** A number in a form, typed with a point or a comma, spaces between thousands and any minus. */
export const NumberField = withCondition(Field)
