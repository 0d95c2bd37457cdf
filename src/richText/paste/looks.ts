/** Which looks of a span mean something: bold, italic, underlined, struck, raised, lowered. */
const meaning: Record<string, RegExp> = {
  'font-weight': /^(bold|bolder|[6-9]00|normal|400)$/,
  'font-style': /^italic$/,
  'text-decoration': /^(underline|line-through)$/,
  'vertical-align': /^(sub|super)$/,
}

const declarations = (style: string): [string, string][] =>
  style.split(';').map((one): [string, string] => {
    const [name = '', ...value] = one.split(':')
    return [name.trim().toLowerCase(), value.join(':').trim().toLowerCase()]
  })

const meant = (style: string): string =>
  declarations(style)
    .map(([name, value]): [string, string] =>
      name === 'text-decoration-line' ? ['text-decoration', value] : [name, value],
    )
    .filter(([name, value]) => meaning[name]?.test(value))
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ')

const kept: Record<string, readonly string[]> = { A: ['href'], TD: ['colspan', 'rowspan'], TH: ['colspan', 'rowspan'] }

/** Takes every attribute away but what a link and a cell need, and looks that mean something. */
export const removeLooks = (document: Document): void => {
  for (const element of document.body.querySelectorAll('*')) {
    const style =
      element.tagName === 'SPAN' || element.tagName === 'B' ? meant(element.getAttribute('style') ?? '') : ''
    for (const { name } of [...element.attributes])
      if (!kept[element.tagName]?.includes(name)) element.removeAttribute(name)
    if (style) element.setAttribute('style', style)
  }
}
