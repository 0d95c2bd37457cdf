import type { Frame, Page } from 'playwright-core'

/** Names, formats and units that stay Latin in a Georgian text, and what people typed as data. */
const names =
  /^(API-?|geostat\.ge|ka\/modules\/26|[a-f][a-f0-9]*(-[a-f0-9]+)+|png|CC|BY|ISBN|ISSN|REST|JSON|URL|ID|KB|MB|AI|PSD|INDD|WebVTT|WEBVTT|I|II|III|IV|Statdesk|Facebook|YouTube|LinkedIn|Brevo|https?-?|image\/\w+|application\/\S+|[a-f]{1,8}|[a-z0-9-]+\.(png|pdf|csv|xlsx)|\S+@\S+|\S*\.example\S*|q|[xXY]\d*|ka|en)\.?$/

/**
 * Runs in the browser: every word in Latin letters that is to be seen or read out on the page, but in what is marked as
 * English.
 */
const latinWords = (): string[] => {
  const found = new Set<string>()
  // Ids and names of files are no words of any language.
  const codes =
    /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\S+\.(?:png|jpe?g|svg|webp|avif|pdf|csv|xlsx|docx|wav|mp3|mp4|webm)\b/gi
  const take = (text: string | null): void => {
    for (const [word] of (text ?? '').replace(codes, ' ').matchAll(/[A-Za-z][\w@./:-]*/g)) found.add(word)
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement
    if (
      parent &&
      !['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(parent.tagName) &&
      parent.checkVisibility() &&
      !parent.closest('[lang=en]')
    )
      take(texts.currentNode.textContent)
  }
  for (const element of document.querySelectorAll('input[placeholder], textarea[placeholder]'))
    take(element.getAttribute('placeholder'))
  return [...found]
}

/** English words on a Georgian screen, without names. */
export const englishWords = async (screen: Page | Frame): Promise<string[]> =>
  (await screen.evaluate(latinWords)).filter((word) => !names.test(word))
