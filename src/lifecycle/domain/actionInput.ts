import { instantOf, isHands } from '../../format/readDate.ts'

/** One thing that a person is asked for before an action is done. The dialog of the admin and programs read the same list. */
export type InputField = {
  /** Where the value stands in the body of the action; `followsOn.en` is a part of an object. */
  name: string
  kind: 'words' | 'wordsInBothLanguages' | 'instant' | 'day' | 'choice'
  label: string
  isRequired: boolean
  /** Of a choice. */
  options?: readonly { value: string; label: string }[]
}

/** What an action asks for, in the caller's language. */
export type ActionForm = { help?: string; fields: readonly InputField[] }

/** What a person typed, by the name of the field; of words in both languages by `name.ka` and `name.en`. */
export type Typed = Readonly<Record<string, string>>

/** What a part stands for in the body; a day or a time that cannot be read stands for nothing. */
const meantBy = (kind: InputField['kind'], text: string): string | undefined => {
  if (kind === 'instant') return instantOf(text)
  return text === '' || (kind === 'day' && !isHands(kind, text)) ? undefined : text
}

/** Names under which the parts of a field are typed. */
export const partsOf = ({ name, kind }: InputField): readonly string[] =>
  kind === 'wordsInBothLanguages' ? [`${name}.ka`, `${name}.en`] : [name]

const placed = (body: Record<string, unknown>, [first = '', ...rest]: string[], value: unknown): object => ({
  ...body,
  [first]: rest.length === 0 ? value : placed((body[first] ?? {}) as Record<string, unknown>, rest, value),
})

/**
 * The body of an action. What was left empty is left out.
 * @param fields what was asked for
 * @param typed  as the inputs of a browser give it: 'YYYY-MM-DDTHH:mm' of Tbilisi for an instant, 'YYYY-MM-DD' for a day;
 *               a day or time that cannot be read is the text as it was typed
 */
export const bodyOf = (fields: readonly InputField[], typed: Typed): Record<string, unknown> =>
  fields
    .flatMap((field) => partsOf(field).map((part) => ({ part, kind: field.kind, text: (typed[part] ?? '').trim() })))
    .map(({ part, kind, text }) => ({ part, value: meantBy(kind, text) }))
    .filter(({ value }) => value !== undefined)
    .reduce((body, { part, value }) => placed(body, part.split('.'), value) as Record<string, unknown>, {})

/** What is typed at the start: a choice among one is made. */
export const onlyChoices = (fields: readonly InputField[]): Record<string, string> =>
  Object.fromEntries(
    fields.flatMap(({ name, options }) => (options?.length === 1 ? [[name, options[0]?.value ?? '']] : [])),
  )

const isPartAnswered = ({ kind, isRequired }: InputField, text: string): boolean => {
  if (text === '') return !isRequired
  return kind === 'day' || kind === 'instant' ? isHands(kind, text) : true
}

/** True when everything that must be said was said, and no day or time stands there that cannot be read. */
export const isAnswered = (fields: readonly InputField[], typed: Typed): boolean =>
  fields.every((field) => partsOf(field).every((part) => isPartAnswered(field, (typed[part] ?? '').trim())))
