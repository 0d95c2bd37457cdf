'use client'
import { writeInstant } from '../../format/dates.ts'
import { controlNames } from '../../labels/controls.ts'

type Language = 'ka' | 'en'

/** The name of a person as who is signed in may read it; null when nothing is found. */
export type NameOf = (id: string) => Promise<string | null>

const idOfPerson = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/

const known = new Map<string, Promise<string | null>>()

/** Asks the office for a name, once for each person. */
export const askName: NameOf = (id) => {
  const asked =
    known.get(id) ??
    fetch(`/api/users/${id}?depth=0&select[displayName]=true`, { credentials: 'include' })
      .then(async (answer) => (answer.ok ? ((await answer.json()) as { displayName?: string }).displayName : null))
      .then((name) => name ?? null)
      .catch(() => null)
  known.set(id, asked)
  return asked
}

/** In the place of an id stands “somebody else” at once, and the name as soon as it is known. */
const namePerson = (element: Element, language: Language, nameOf: NameOf): void => {
  const words = element.textContent ?? ''
  const [id] = idOfPerson.exec(words) ?? []
  if (!id) return
  const write = (name: string): void => {
    element.textContent = words.replace(id, name)
  }
  write(controlNames.somebodyElse[language])
  void nameOf(id).then((name) => name && write(name))
}

/** Payload writes the time in American and in the zone of the browser, which reads it back: “Nov 28, 2026, 4:13 AM”. */
const writeTime = (element: Element, language: Language): void => {
  const words = (element.textContent ?? '').replace(/\s+/g, ' ')
  if (/^[A-Z][a-z]{2} \d{1,2}, \d{4}, \d{1,2}:\d{2} [AP]M$/.test(words))
    element.textContent = writeInstant(new Date(words), language)
}

/**
 * Says who works on a document, and since when, as the office says it. Payload 3.90 shows the e-mail address there
 * (DocumentLocked, Locked), for those who may not read it the id of the account, and an English time. It can go when
 * Payload shows the title of the account and the date in the language of the admin.
 */
export const nameLocks = (language: Language, nameOf: NameOf = askName): void => {
  for (const element of document.querySelectorAll('.document-locked__content strong')) {
    namePerson(element, language, nameOf)
    writeTime(element, language)
  }
  for (const element of document.querySelectorAll('.locked .tooltip-content')) namePerson(element, language, nameOf)
}
