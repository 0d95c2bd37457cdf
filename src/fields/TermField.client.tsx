'use client'
import { FieldDescription, SelectInput, useField, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import type { Vocabulary } from './vocabulary.ts'

type Props = TextFieldClientProps & { options: Vocabulary }

/** A choice among the terms of a vocabulary, in the language of the editor. */
export const TermField = ({ options, field, path, readOnly }: Props) => {
  const { value, setValue, showError } = useField<string>({ path })
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'ka'
  return (
    <SelectInput
      name={path}
      path={path}
      label={field.label}
      required={field.required}
      readOnly={readOnly}
      showError={showError}
      value={value}
      options={options.map((term) => ({ value: term.value, label: term.label[language] }))}
      onChange={(chosen) => setValue(Array.isArray(chosen) ? chosen[0]?.value : chosen?.value)}
      Description={<FieldDescription path={path} description={field.admin?.description} />}
    />
  )
}
