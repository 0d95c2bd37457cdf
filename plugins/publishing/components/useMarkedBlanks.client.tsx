'use client'
import { useEffect } from 'react'
import { sentencesIn } from '../../../src/format/sentences.ts'
import { hasBlank } from '../domain/blank.ts'

const mark = 'statdesk-waiting'

/** Where the waiting sentences of one node of formatted text begin and end. */
const rangesIn = (node: Node): Range[] => {
  const text = node.textContent ?? ''
  let from = 0
  return sentencesIn(text).flatMap((sentence) => {
    const start = text.indexOf(sentence, from)
    from = start + sentence.length
    if (!hasBlank(sentence)) return []
    const range = new Range()
    range.setStart(node, start)
    range.setEnd(node, from)
    return [range]
  })
}

const textNodes = (): Node[] => {
  const found: Node[] = []
  for (const editor of document.querySelectorAll('[contenteditable]')) {
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) if (hasBlank(walker.currentNode.textContent ?? '')) found.push(walker.currentNode)
  }
  return found
}

/** A custom highlight colours text without touching the editor's own elements. */
const markAll = (): void => {
  CSS.highlights?.set(mark, new Highlight(...textNodes().flatMap(rangesIn)))
  for (const input of document.querySelectorAll<HTMLInputElement>('main input[type=text], main textarea'))
    input.toggleAttribute('data-waiting', hasBlank(input.value))
}

/** Marks every sentence of the form that waits for a figure, for as long as it does. */
export const useMarkedBlanks = (): void => {
  useEffect(() => {
    let asked = 0
    const soon = (): void => {
      cancelAnimationFrame(asked)
      asked = requestAnimationFrame(markAll)
    }
    const observer = new MutationObserver(soon)
    observer.observe(document.body, { childList: true, subtree: true, characterData: true })
    document.addEventListener('input', soon)
    soon()
    return () => {
      observer.disconnect()
      document.removeEventListener('input', soon)
      cancelAnimationFrame(asked)
      CSS.highlights?.delete(mark)
    }
  }, [])
}
