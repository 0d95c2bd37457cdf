const allowed = /^(https?|mailto|tel):$/

/**
 * An address that a link may have: http, https, mailto or tel, as the browser will read it.
 * @returns the address in its normal form; null for every other, such as `javascript:`
 */
export const safeAddress = (address: string): string | null => {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  return allowed.test(url.protocol) ? url.href : null
}
