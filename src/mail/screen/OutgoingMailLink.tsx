import type { ServerProps } from 'payload'
import { outgoingMailWords } from '../../labels/outgoingMail.ts'
import { kindsSeenBy } from '../kinds.ts'
import { outgoingMailAddress } from './address.ts'

/** The way to the page on outgoing mail, in the menu of those who see something there. */
export const OutgoingMailLink = ({ i18n, user }: ServerProps) => {
  if (kindsSeenBy(user).length === 0) return null
  const { title } = outgoingMailWords[i18n.language === 'en' ? 'en' : 'ka']
  return (
    <a className="nav__link" id="nav-outgoing-mail" href={outgoingMailAddress}>
      <span className="nav__link-label">{title}</span>
    </a>
  )
}
