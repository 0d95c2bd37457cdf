'use client'
import { type ControlName, controlNames, toolbarNames } from '../../labels/controls.ts'
import { languageNames } from '../../labels/languages.ts'

type Language = 'ka' | 'en'

/** Signs without words, and what they are called. */
const signs: readonly [selector: string, name: ControlName][] = [
  ['.clickable-arrow--left', 'previousPage'],
  ['.clickable-arrow--right', 'nextPage'],
  ['.popup-button', 'moreActions'],
  ['.copy-to-clipboard', 'copy'],
  ['.file-details__remove', 'removeFile'],
  ['#select-all', 'selectAll'],
  ['.collapsible__drag', 'moveRow'],
  ['.locked[role=button]', 'lockedRow'],
  ['.date-time-picker__clear-button', 'clearDate'],
  ['.upload-relationship-details__edit', 'editFile'],
  ['.upload-relationship-details__remove', 'removeFile'],
]

const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)]

const tooltipOn = (element: HTMLElement): string =>
  [...element.children].find((child) => child.matches('.tooltip'))?.textContent?.trim() ?? ''

/** What stands on an element, without some of its parts. */
const wordsWithout = (element: HTMLElement, parts: string): string =>
  [...element.children]
    .filter((child) => child.matches(parts))
    .reduce((words, part) => words.replace(part.textContent ?? '', ''), element.textContent ?? '')
    .trim()

/** What stands on a control, without tooltips, which are hidden until somebody points at it. */
const wordsOn = (element: HTMLElement): string => wordsWithout(element, '.tooltip')

const isNameless = (element: HTMLElement): boolean =>
  !element.getAttribute('aria-label') && !wordsOn(element) && !(element as HTMLInputElement).labels?.length

const give = (element: HTMLElement, name: string | null | undefined): void => {
  if (!name) return
  element.removeAttribute('aria-labelledby')
  element.setAttribute('aria-label', name)
}

/** The words of the label that stands above a control, without its star and its language. */
const labelAbove = (control: HTMLElement): string | undefined => {
  const label = control.closest('.field-type')?.querySelector<HTMLElement>('.field-label')
  return label ? wordsWithout(label, '.required, .localized') : undefined
}

const nameInputs = (language: Language): void => {
  for (const input of all('.field-type .rs__input, .field-type .react-datepicker__input-container input'))
    if (isNameless(input)) give(input, labelAbove(input))
  // A text editor holds words of its own, which are no name.
  for (const editor of all('.field-type [contenteditable=true]:not([aria-label])')) give(editor, labelAbove(editor))
  for (const input of all('.dashboard-breadcrumb-select input'))
    if (isNameless(input)) give(input, controlNames.dashboard[language])
}

/** A box in a list is named after its row. */
const nameRows = (language: Language): void => {
  for (const box of all('tbody input[type=checkbox]'))
    if (isNameless(box))
      give(
        box,
        `${controlNames.selectRow[language]}: ${box.closest('tr')?.querySelector('a, button')?.textContent ?? ''}`,
      )
}

/** The arrows of a choice are hidden from screen readers and do nothing that keys do not: Tab passes them by. */
const passByArrows = (): void => {
  for (const arrow of all('.rs__indicators [aria-hidden=true]:not([tabindex="-1"])')) arrow.tabIndex = -1
}

/** The width that follows the window, which the preview writes in English. */
const namePreview = (language: Language): void => {
  for (const one of all('.live-preview-toolbar-controls span, .popup-button-list__button'))
    if (one.textContent === 'Responsive') one.textContent = controlNames.wholeWidth[language]
}

/** The signs of the editor of texts. */
const nameToolbar = (language: Language): void => {
  for (const button of all('[class*="toolbar-popup__button-"]'))
    if (isNameless(button))
      give(button, toolbarNames[/toolbar-popup__button-(\w+)/.exec(button.className)?.[1] ?? '']?.[language])
}

/** The arrows and the head of a calendar, which its component writes in English. */
const nameCalendar = (language: Language): void => {
  const parts: readonly [selector: string, name: ControlName][] = [
    ['.react-datepicker__navigation--previous', 'previousMonth'],
    ['.react-datepicker__navigation--next', 'nextMonth'],
  ]
  for (const [selector, name] of parts)
    for (const arrow of all(selector)) {
      const words = controlNames[name][language]
      if (arrow.getAttribute('aria-label') === words) continue
      give(arrow, words)
      const inner = arrow.querySelector('span')
      if (inner) inner.textContent = words
    }
  for (const head of all('.react-datepicker-time__header'))
    if (head.textContent !== controlNames.time[language]) head.textContent = controlNames.time[language]
}

/** Buttons that are named after a thing which is not a word: Payload writes the object of both languages. */
const nameObjects = (language: Language): void => {
  for (const one of all('[aria-label*="[object Object]"]')) give(one, controlNames.addNew[language])
}

/** How many files were saved at once, which Payload says in English. */
const nameOutcomes = (language: Language): void => {
  const outcomes: readonly [sentence: RegExp, name: ControlName][] = [
    [/^Successfully saved (\d+) files$/, 'savedFiles'],
    [/^Failed to save (\d+) files$/, 'failedFiles'],
  ]
  for (const words of all('[data-sonner-toast] *'))
    for (const [sentence, name] of outcomes) {
      const count = words.childElementCount === 0 ? sentence.exec(words.textContent ?? '')?.[1] : undefined
      if (count) words.textContent = `${controlNames[name][language]}: ${count}`
    }
}

/** What the address of a file is copied by, which Payload says in English; React goes on writing into the same node. */
const nameCopying = (language: Language): void => {
  for (const { firstChild } of all('.copy-to-clipboard .tooltip-content'))
    if (firstChild?.nodeValue === 'Copy URL') firstChild.nodeValue = controlNames.copy[language]
}

/** The languages of a comparison of versions, which Payload lists by their codes: “ka, en”. */
const nameComparedLanguages = (language: Language): void => {
  for (const list of all('.view-version__toggle-locales-list')) {
    const words = (list.textContent ?? '').replace(/\b(ka|en)\b/g, (code) => languageNames[code as Language][language])
    if (list.textContent !== words) list.textContent = words
  }
}

/** Signs that say what they do when somebody points at them, and only then. */
const nameByTooltips = (): void => {
  for (const button of all('button:has(> .tooltip)')) if (isNameless(button)) give(button, tooltipOn(button))
}

/**
 * Gives names to what Payload leaves without one: choices, days, boxes in lists and signs.
 * Payload 3.90 offers no place for these words; it can go when its own screens name their controls.
 */
export const nameControls = (language: Language): void => {
  nameInputs(language)
  nameRows(language)
  passByArrows()
  nameCalendar(language)
  nameToolbar(language)
  namePreview(language)
  nameObjects(language)
  nameCopying(language)
  nameOutcomes(language)
  nameComparedLanguages(language)
  for (const [selector, name] of signs)
    for (const sign of all(selector)) if (isNameless(sign)) give(sign, controlNames[name][language])
  nameByTooltips()
}
