import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  type PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib'

/** The dictionary that an object is, or has before its bytes. */
export const dictOf = (object: unknown): PDFDict | undefined =>
  object instanceof PDFDict ? object : object instanceof PDFStream ? object.dict : undefined

/** The names that a key of a dictionary holds: one, several in a list, or none. */
export const namesOf = (dict: PDFDict, key: string): string[] => {
  const value = dict.lookup(PDFName.of(key))
  const values = value instanceof PDFArray ? value.asArray().map((item) => dict.context.lookup(item)) : [value]
  return values.flatMap((item) => (item instanceof PDFName ? [item.decodeText()] : []))
}

/** The words that a key of a dictionary holds. */
export const wordsOf = (dict: PDFDict, key: string): string | undefined => {
  const value = dict.lookup(PDFName.of(key))
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined
}

/** The bytes of a stream, unpacked. */
export const contentOf = (stream: PDFRawStream): Uint8Array => decodePDFRawStream(stream).decode()

/** Everything that the catalogue of a document leads to, in the order in which it is found. */
export const reachable = ({ context }: PDFDocument): [PDFRef, PDFObject][] => {
  const seen = new Map<PDFRef, PDFObject>()
  const ahead: unknown[] = [context.trailerInfo.Root]
  while (ahead.length > 0) {
    const object = ahead.pop()
    if (object instanceof PDFRef) {
      const target = seen.has(object) ? undefined : context.lookup(object)
      if (target) {
        seen.set(object, target)
        ahead.push(target)
      }
    } else if (object instanceof PDFArray) ahead.push(...object.asArray())
    else ahead.push(...(dictOf(object)?.values() ?? []))
  }
  return [...seen]
}
