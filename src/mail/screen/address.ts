/** Where the page on outgoing mail is, below the admin. */
export const outgoingMailPath = '/outgoing-mail'

/** Its address. */
export const outgoingMailAddress = `/admin${outgoingMailPath}`
