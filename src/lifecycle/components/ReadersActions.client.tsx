'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { ActionButtons } from './ActionButtons.client.tsx'

/** The bar of actions for people who agree to a document and may not write it: Payload draws them no button to publish. */
export const ReadersActions = () => {
  const { hasSavePermission } = useDocumentInfo()
  return hasSavePermission ? null : <ActionButtons />
}
