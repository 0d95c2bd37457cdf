import { createHmac, hkdfSync } from 'node:crypto'

/** Separates this use of the office's secret from every other (RFC 5869, section 3.2). */
const PURPOSE = 'statdesk audit-log digest'

/**
 * A digest as the audit log keeps it. Whoever reads the log could try figures of an embargoed release until their plain
 * hash is the one in the log; without the office's secret nobody can try. Equal contents keep equal digests.
 * @param secret the secret of the office; with another one the same content has another digest
 * @param plain  digest of the content
 * @returns HMAC-SHA-256, 64 hexadecimal digits
 */
export const keyedDigest = (secret: string, plain: string): string =>
  createHmac('sha256', Buffer.from(hkdfSync('sha256', secret, '', PURPOSE, 32)))
    .update(plain)
    .digest('hex')
