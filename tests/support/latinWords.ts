/** Runs in the browser: every word in Latin letters that is to be seen or read out on the page. */
export const latinWords = (): string[] => {
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
    if (parent && !['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(parent.tagName) && parent.checkVisibility())
      take(texts.currentNode.textContent)
  }
  for (const element of document.querySelectorAll('input[placeholder], textarea[placeholder]'))
    take(element.getAttribute('placeholder'))
  return [...found]
}
