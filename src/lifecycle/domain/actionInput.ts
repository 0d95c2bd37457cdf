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

/** Georgia keeps UTC+4 all year; a time typed into the dialog is a time in Tbilisi, wherever the browser is. */
const tbilisiOffset = '+04:00'

const instantOf = (typed: string): string | undefined => {
  const instant = new Date(`${typed}:00${tbilisiOffset}`)
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString()
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
 * @param typed  as the inputs of a browser give it: 'YYYY-MM-DDTHH:mm' of Tbilisi for an instant, 'YYYY-MM-DD' for a day
 */
export const bodyOf = (fields: readonly InputField[], typed: Typed): Record<string, unknown> =>
  fields
    .flatMap((field) => partsOf(field).map((part) => ({ part, kind: field.kind, text: (typed[part] ?? '').trim() })))
    .map(({ part, kind, text }) => ({ part, value: kind === 'instant' ? instantOf(text) : text || undefined }))
    .filter(({ value }) => value !== undefined)
    .reduce((body, { part, value }) => placed(body, part.split('.'), value) as Record<string, unknown>, {})

/** What is typed at the start: a choice among one is made. */
export const onlyChoices = (fields: readonly InputField[]): Record<string, string> =>
  Object.fromEntries(
    fields.flatMap(({ name, options }) => (options?.length === 1 ? [[name, options[0]?.value ?? '']] : [])),
  )

/** True when everything that must be said was said. */
export const isAnswered = (fields: readonly InputField[], typed: Typed): boolean =>
  fields.every((field) => !field.isRequired || partsOf(field).every((part) => (typed[part] ?? '').trim() !== ''))
