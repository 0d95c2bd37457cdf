/**
 * Where a file of the office is found: it stays when the file is replaced, and a file is no page of the website.
 * @param url the address of its bytes now; it names the host
 */
export const fileAddress = ({ addressId, url }: { addressId: string | null; url: string | null }): string => {
  const address = `/api/media/address/${addressId}`
  return url && URL.canParse(url) ? new URL(address, url).href : address
}
