import { escapeDiffHTML, FieldDiffContainer, getHTMLDiffComponents, unescapeDiffHTML } from '@payloadcms/ui/rsc'
import type { Field, FieldDiffServerProps, PayloadRequest } from 'payload'
import { languageNames } from '../labels/languages.ts'
import { versionWords } from '../labels/versions.ts'
import type { Language } from '../slugs.ts'
import { inWords } from './inWords.ts'
import { titlesOf } from './links.ts'
import { namedIn } from './namedIn.ts'
import { richInWords } from './richInWords.ts'
import './difference.css'

/** Both sides as markup; what is compared line by line is escaped in the way that Payload's comparison undoes. */
const sides = async (field: Field, values: readonly unknown[], req: PayloadRequest, language: Language) => {
  const titles = await titlesOf(
    req,
    values.flatMap((value) => namedIn(field, value)),
    language,
  )
  const { picture, notReadable } = versionWords[language]
  if (field.type === 'richText')
    return values.map((value) => richInWords(value, language, (id) => `[${picture}: ${titles.get(id) ?? notReadable}]`))
  return values.map((value) =>
    inWords(field, value, { language, titles })
      .map((line) => `<p>${escapeDiffHTML(line)}</p>`)
      .join(''),
  )
}

/** Letter by letter what people type; word by word what is chosen. */
const isTyped = ({ type, ...field }: Field): boolean =>
  ['text', 'textarea', 'email'].includes(type) && !(field as { custom?: { vocabulary?: unknown } }).custom?.vocabulary

/**
 * A field in two versions, as people read it. Payload 3.90 compares what is stored: codes, ids, JSON and UTC times, and
 * names documents that the reader may not read (generateLabelFromValue). Each field carries this by withDifferences.ts.
 */
export const Difference = async (props: FieldDiffServerProps) => {
  const { field, comparisonValue, versionValue, i18n, req, locale, nestingLevel } = props
  const language = i18n.language === 'en' ? 'en' : 'ka'
  const [before = '', after = ''] = await sides(field as Field, [comparisonValue, versionValue], req, language)
  const { From, To } = getHTMLDiffComponents({
    fromHTML: before || '<p></p>',
    toHTML: after || '<p></p>',
    postProcess: field.type === 'richText' ? undefined : unescapeDiffHTML,
    tokenizeByCharacter: isTyped(field as Field),
  })
  return (
    <FieldDiffContainer
      className={field.type === 'richText' ? 'statdesk-rich-difference' : undefined}
      i18n={i18n}
      label={{
        label: ('label' in field ? field.label : '') as never,
        locale: locale && languageNames[locale as Language]?.[language],
      }}
      nestingLevel={nestingLevel}
      From={From}
      To={To}
    />
  )
}
