import { refuseKind } from '../refuse.ts'

const activeMarkup = /<\s*(!doctype\s+html|html|head|body|script|iframe|svg|object|embed|img|meta|link)\b/i

/** True when a browser that guesses would take the text for a page. */
export const hasActiveMarkup = (text: string): boolean => activeMarkup.test(text)

/** Refuses text that is a drawing, a page or another document in markup. */
export const refuseMarkup = (start: string): void => {
  const text = start.replace(/^\uFEFF/, '').trimStart()
  if (!text.startsWith('<')) return
  if (/<svg[\s/>]/i.test(text)) refuseKind('SVG')
  refuseKind(hasActiveMarkup(text) ? 'HTML' : 'XML')
}
