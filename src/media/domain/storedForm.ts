/**
 * What stored names look like: 32 hexadecimal digits, what a rendition is called, an ending. One of a whole file has no
 * middle part.
 */
export const storedForm = /^[0-9a-f]{32}(?:-[A-Za-z]+(?:-[0-9a-f]{8})?)?\.([a-z0-9]+)$/

/** True for text that is the stored name of a whole file and nothing else. */
export const isWholeFileName = (text: string): boolean => storedForm.test(text) && !text.includes('-')
