'use client'
import { FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import './json.css'

/**
 * Data that the desk keeps by itself, to be read. Payload's own field is an editor that the browser would load from a
 * server on the internet.
 */
export const JsonView = ({ field, path }: JSONFieldClientProps) => {
  const { value } = useField<unknown>({ path })
  return (
    <div className="field-type statdesk-json">
      <FieldLabel label={field.label} path={path} />
      <pre>{value === undefined || value === null ? '—' : JSON.stringify(value, null, 2)}</pre>
    </div>
  )
}
