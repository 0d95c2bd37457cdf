import { Window } from 'happy-dom'
import { act, type ReactNode } from 'react'

/** A page of a browser without a browser: what React draws into it, and what a person does there. */
export type Page = {
  draw: (node: ReactNode) => Promise<void>
  input: () => HTMLInputElement
  /** What is said of a text that could not be read; null when nothing is. */
  alert: () => string | null
  /** Puts a whole text into the line, as pasting does. */
  put: (text: string) => Promise<void>
  leave: () => Promise<void>
  press: (key: string) => Promise<void>
  click: (selector: string) => Promise<void>
  close: () => Promise<void>
}

/** Opens a page; React finds it under the names of a browser. */
export const openPage = async (): Promise<Page> => {
  const window = new Window()
  // What Node has itself (fetch, URL, timers) stays its own.
  const names = Object.getOwnPropertyNames(window).filter((name) => /^[A-Z]/.test(name) && !(name in globalThis))
  const classes = Object.fromEntries(names.map((name) => [name, Reflect.get(window, name)]))
  const { document } = window
  const functions = {
    getComputedStyle: window.getComputedStyle.bind(window),
    requestAnimationFrame: window.requestAnimationFrame.bind(window),
    cancelAnimationFrame: window.cancelAnimationFrame.bind(window),
  }
  Object.assign(globalThis, classes, functions, { window, document, IS_REACT_ACT_ENVIRONMENT: true })
  const { createRoot } = await import('react-dom/client')
  // happy-dom has the classes of a browser under types of its own.
  const body = window.document.body as unknown as HTMLElement
  const root = createRoot(body)
  const input = (): HTMLInputElement => {
    const found = body.querySelector('input')
    if (!found) throw new Error('the page has no line to type into')
    return found
  }
  const happens = (event: object): Promise<void> => act(async () => void input().dispatchEvent(event as Event))
  return {
    draw: (node) => act(async () => root.render(node)),
    input,
    alert: () => body.querySelector('.statdesk-unread[role=alert]')?.textContent ?? null,
    put: async (text) => {
      await act(async () => input().focus())
      // React asks the setter of the class what is new: the one of the element is its own.
      Object.getOwnPropertyDescriptor(window.HTMLInputElement.prototype, 'value')?.set?.call(input(), text)
      await happens(new window.Event('input', { bubbles: true }))
    },
    leave: () => act(async () => input().blur()),
    press: (key) => happens(new window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
    click: (selector) =>
      act(async () => {
        const found = body.querySelector(selector)
        if (!found) throw new Error(`nothing on the page is ${selector}`)
        found.dispatchEvent(new window.MouseEvent('click', { bubbles: true, cancelable: true }) as unknown as Event)
      }),
    close: async () => {
      await act(async () => root.unmount())
      await window.happyDOM.close()
    },
  }
}
