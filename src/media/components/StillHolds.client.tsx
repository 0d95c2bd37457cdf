'use client'
import { FieldDescription, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { remainders } from '../domain/remainders.ts'
import { remainderWords } from '../translations/remainders.ts'

/** What the desk could not take out of a file, in the language of the editor. */
export const StillHolds = ({ field, path }: JSONFieldClientProps) => {
  const { value } = useField<string[] | null>({ path })
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'ka'
  return (
    <div className="field-type">
      <FieldLabel label={field.label} path={path} />
      <ul>
        {remainders
          .filter((remainder) => value?.includes(remainder))
          .map((remainder) => (
            <li key={remainder}>{remainderWords[remainder][language]}</li>
          ))}
      </ul>
      <FieldDescription path={path} description={field.admin?.description} />
    </div>
  )
}
