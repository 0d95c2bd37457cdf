import { type Doc, dayOf, idOf, numberOf, rowsOf, textOf } from '../fields/docValues.ts'
import { writeDay } from '../format/dates.ts'
import { writeNumber } from '../format/numbers.ts'
import { element, type Markup, text } from '../richText/markup.ts'
import { readDocument } from '../richText/readDocument.ts'
import { writeRecording } from '../richText/write/recording.ts'
import { writeHtml } from '../richText/writeHtml.ts'
import type { Language } from '../slugs.ts'
import { previewWords } from './words.ts'

type Media = ReadonlyMap<string, Doc>
type Props = { doc: Doc; language: Language; media: Media }

const isPicture = (file: Doc | undefined): file is Doc => textOf(file, 'mimeType').startsWith('image/')

const isRecording = (file: Doc | undefined): file is Doc => /^(audio|video)\//.test(textOf(file, 'mimeType'))

const recording = (file: Doc, caption: Markup, language: Language): Markup => {
  const wordsAt = (name: string) =>
    textOf(file, name) ? `/api/media/${file.id}/${name}?locale=${language}` : undefined
  const title = caption || text(textOf(file, 'caption') || textOf(file, 'alt'))
  const mimeType = textOf(file, 'mimeType')
  return writeRecording(
    {
      kind: mimeType.startsWith('video/') ? 'video' : 'audio',
      mimeType,
      language,
      url: textOf(file, 'url'),
      alt: textOf(file, 'alt'),
      captions: wordsAt('captions'),
      transcript: wordsAt('transcript'),
    },
    [title, text(textOf(file, 'credit'))].filter((part) => part !== ''),
  )
}

const Cover = ({ file }: { file: Doc }) => (
  <figure>
    {/* biome-ignore lint/performance/noImgElement: the library has made its renditions; Next would make them again */}
    <img src={textOf(file, 'url')} alt={textOf(file, 'alt')} />
    {textOf(file, 'credit') && (
      <figcaption>
        <small>{textOf(file, 'credit')}</small>
      </figcaption>
    )}
  </figure>
)

const Figures = ({ doc, language }: Pick<Props, 'doc' | 'language'>) => {
  const rows = rowsOf(doc, 'figures')
  if (rows.length === 0) return null
  return (
    <section aria-label={previewWords[language].figures}>
      <dl className="preview-figures">
        {rows.map((row, index) => {
          const value = numberOf(row, 'value')
          return (
            <div key={String(row.id ?? index)}>
              <dt>{textOf(row, 'figureName')}</dt>
              <dd>
                {value === null ? '—' : writeNumber(value, numberOf(row, 'decimals') ?? 1)}{' '}
                {textOf(row, 'unitOfMeasure')}
              </dd>
              <dd>{textOf(row, 'period')}</dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}

/** The text as websites receive it; a picture is shown as far as the library knows it. */
const Body = ({ doc, language, media }: Props) => {
  const html = writeHtml(readDocument(doc.body), {
    language,
    idPrefix: 'preview',
    documentLink: () => ({ href: '#' }),
    figure: (id, caption) => {
      const file = media.get(id)
      if (isRecording(file)) return recording(file, caption, language)
      if (!isPicture(file)) return null
      const below = [caption || text(textOf(file, 'caption')), text(textOf(file, 'credit'))].filter((one) => one !== '')
      return element(
        'figure',
        {},
        element('img', { src: textOf(file, 'url'), alt: textOf(file, 'alt') }),
        ...(below.length > 0 ? [element('figcaption', {}, ...below.flatMap((one) => [one, text(' ')]))] : []),
      )
    },
  })
  // biome-ignore lint/security/noDangerouslySetInnerHtml: markup.ts builds it from escaped text alone
  return <div dangerouslySetInnerHTML={{ __html: html }} />
}

const Files = ({ doc, language, media }: Props) => {
  const rows = rowsOf(doc, 'files')
  const words = previewWords[language]
  if (rows.length === 0) return null
  return (
    <section>
      <h2>{words.files}</h2>
      <ul>
        {rows.map((row, index) => {
          const file = media.get(idOf(row.file) ?? '')
          const name = textOf(row, 'fileTitle') || textOf(file, 'title') || words.file
          return <li key={String(row.id ?? index)}>{file ? <a href={textOf(file, 'url')}>{name}</a> : name}</li>
        })}
      </ul>
    </section>
  )
}

const Corrections = ({ doc, language }: Pick<Props, 'doc' | 'language'>) => {
  const rows = rowsOf(doc, 'corrections')
  if (rows.length === 0) return null
  return (
    <section>
      <h2>{previewWords[language].corrections}</h2>
      <ul>
        {rows.map((row, index) => {
          const day = dayOf(row, 'correctedOn')
          return (
            <li key={String(row.id ?? index)}>
              {day && writeDay(day, language)} {textOf(row, 'correctionText')}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** A document in one language as readers will see it, from whatever state it is in. */
export const PublicLook = ({ doc, language, media }: Props) => {
  const words = previewWords[language]
  const [title, day, cover] = [textOf(doc, 'title'), dayOf(doc, 'publishedOn'), media.get(idOf(doc.cover) ?? '')]
  return (
    <article lang={language}>
      <h1>{title || <span className="preview-missing">{words.noTitle}</span>}</h1>
      {day && <p className="preview-day">{writeDay(day, language)}</p>}
      {textOf(doc, 'summary') && <p className="preview-summary">{textOf(doc, 'summary')}</p>}
      {isPicture(cover) && <Cover file={cover} />}
      <Figures doc={doc} language={language} />
      <Body doc={doc} language={language} media={media} />
      <Files doc={doc} language={language} media={media} />
      <Corrections doc={doc} language={language} />
    </article>
  )
}
