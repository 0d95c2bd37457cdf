'use client'
import { licences, mediaKinds } from '../../../src/labels/vocabularies.ts'
import { longestText, type SharedWords } from '../domain/sharedWords.ts'
import type { PhotoWords } from '../translations/photos.ts'

type Props = {
  words: PhotoWords
  language: 'ka' | 'en'
  shared: SharedWords
  disabled: boolean
  onChange: (shared: SharedWords) => void
}

const languages = ['ka', 'en'] as const
const choices = { licence: licences, kind: mediaKinds } as const

/** The words that many photographs share: two texts in both languages, and two choices. */
export const SharedWordsForm = ({ words, language, shared, disabled, onChange }: Props) => (
  <fieldset className="statdesk-photos" disabled={disabled}>
    {(['alt', 'credit'] as const).flatMap((name) =>
      languages.map((one) => (
        <label key={`${name}-${one}`} htmlFor={`photos-${name}-${one}`}>
          {words[name]} ({words.languages[one]})
          <input
            id={`photos-${name}-${one}`}
            value={shared[name][one]}
            maxLength={longestText - 5}
            onChange={({ target }) => onChange({ ...shared, [name]: { ...shared[name], [one]: target.value } })}
          />
        </label>
      )),
    )}
    {(['licence', 'kind'] as const).map((name) => (
      <label key={name} htmlFor={`photos-${name}`}>
        {words[name]}
        <select
          id={`photos-${name}`}
          value={shared[name]}
          onChange={({ target }) => onChange({ ...shared, [name]: target.value })}
        >
          <option value="">{words.choose}</option>
          {choices[name].map(({ value, label }) => (
            <option key={value} value={value}>
              {label[language]}
            </option>
          ))}
        </select>
      </label>
    ))}
  </fieldset>
)
