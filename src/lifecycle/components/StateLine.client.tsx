'use client'
import { useTranslation } from '@payloadcms/ui'
import { buttonWords } from '../translations/buttons.ts'
import { useActions } from './useActions.client.tsx'

/** The state of the document as its life cycle has it now, in the place of Payload's, which knows drafts only. */
export const StateLine = () => {
  const { actions } = useActions()
  const { i18n } = useTranslation()
  const words = buttonWords[i18n.language === 'en' ? 'en' : 'ka']
  if (!actions) return null
  return (
    <p className="statdesk-state">
      {words.state}: <strong>{actions.stateLabel}</strong>
    </p>
  )
}
