'use client'
import { FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { roleTerms } from '../labels/vocabularies.ts'

/** Roles that wait for a second person, in words; nothing where none waits. */
export const PendingRoles = ({ field, path }: JSONFieldClientProps) => {
  const { value } = useField<{ role: string }[] | null>({ path })
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'ka'
  if (!value?.length) return null
  return (
    <div className="field-type">
      <FieldLabel label={field.label} path={path} />
      <ul>
        {value.map(({ role }) => (
          <li key={role}>{roleTerms.find((term) => term.value === role)?.label[language] ?? role}</li>
        ))}
      </ul>
    </div>
  )
}
