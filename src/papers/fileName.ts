/** Names that Windows keeps for devices. @source Microsoft, "Naming Files, Paths, and Namespaces" */
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i
const forbidden = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]+/gu

/** Bytes that a name may take before its ending: 255 are allowed on most systems, and a copy adds some. */
const longest = 180

const shortened = (name: string, bytes: number): string => {
  let kept = ''
  for (const letter of name) {
    if (Buffer.byteLength(kept + letter) > bytes) break
    kept += letter
  }
  return kept
}

const plainName = (title: string): string =>
  title
    .toWellFormed()
    .normalize('NFC')
    .replace(/[„“”«»]/g, '')
    .replace(/\s+/g, ' ')
    .replace(forbidden, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()

/**
 * A file's name from a title: Georgian stays as it is, and what Windows, macOS or Linux refuse is left out.
 * @param title  of a document, any text
 * @param ending without its point
 * @param suffix stands behind the title and is never cut off
 */
export const fileName = (title: string, ending: string, suffix = ''): string => {
  const name = shortened(plainName(title), longest - Buffer.byteLength(suffix)).replace(/^[. ]+|[. ]+$/g, '')
  const isUnfit = name === '' || reserved.test(name.split('.')[0]?.trim() ?? '')
  return `${isUnfit ? `document ${name}`.trim() : name}${suffix}.${ending}`
}

/** Names made different from each other; systems that do not tell capitals from small letters must see them as different too. */
export const distinctNames = (names: readonly string[]): string[] => {
  const taken = new Set<string>()
  return names.map((name) => {
    const at = name.lastIndexOf('.')
    const [base, ending] = [name.slice(0, at), name.slice(at)]
    let number = 1
    let distinct = name
    while (taken.has(distinct.toLowerCase())) distinct = `${base} (${++number})${ending}`
    taken.add(distinct.toLowerCase())
    return distinct
  })
}
