/** What never comes in: code, frames, forms, drawings, pictures of others, and what Word keeps beside the text. */
const unwanted = [
  'script, style, link, meta, title, base, template, noscript, xml',
  'iframe, frame, object, embed, applet, portal',
  'form, input, button, select, textarea, dialog',
  'img, picture, svg, math, canvas, video, audio, map',
  // Tracked changes: what was deleted is no part of the text.
  'del, .msoDel',
  // Word's comments and their marks.
  '.MsoCommentReference, .MsoCommentText, [href^="#_msocom"]',
].join(', ')

const isHidden = (element: Element): boolean => {
  const style = (element.getAttribute('style') ?? '').replace(/\s/g, '').toLowerCase()
  return /display:none|visibility:hidden|mso-hide:all|mso-element:comment/.test(style) || element.hasAttribute('hidden')
}

const isComment = (node: Node): boolean => node.nodeType === 8

const removeComments = (node: Node): void => {
  for (const child of [...node.childNodes]) {
    if (isComment(child)) child.remove()
    else removeComments(child)
  }
}

/** Removes what never comes in, with all that is inside it. */
export const removeUnwanted = (document: Document): void => {
  for (const element of document.querySelectorAll(unwanted)) element.remove()
  for (const element of document.querySelectorAll('[style], [hidden]')) if (isHidden(element)) element.remove()
  removeComments(document)
}
