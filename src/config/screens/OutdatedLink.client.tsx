'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { outdatedLinkWords } from '../../labels/outdatedLink.ts'
import './outdatedLink.css'

/** What a person reads whose link sets no password any more: why, and where a new one comes from. */
export const OutdatedLink = () => {
  const { i18n } = useTranslation()
  const words = outdatedLinkWords[i18n.language === 'en' ? 'en' : 'ka']
  return (
    <div id="outdated-link" className="statdesk-outdated-link">
      <h1>{words.title}</h1>
      <p>{words.why}</p>
      <p>{words.what}</p>
      <Button el="link" to="/admin/forgot" size="large">
        {words.ask}
      </Button>
      <p>
        <a href="/admin/login">{words.back}</a>
      </p>
    </div>
  )
}
