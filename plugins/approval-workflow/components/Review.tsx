import { Gutter } from '@payloadcms/ui'
import { RenderServerComponent } from '@payloadcms/ui/elements/RenderServerComponent'
import type { DocumentViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { writeInstant } from '../../../src/format/dates.ts'
import type { Subject } from '../../../src/lifecycle/binding.ts'
import { ActionButtons } from '../../../src/lifecycle/components/ActionButtons.client.tsx'
import { StateLine } from '../../../src/lifecycle/components/StateLine.client.tsx'
import { readableDoc } from '../../../src/lifecycle/readable.ts'
import type { Part } from '../../../src/reading/parts.ts'
import type { GlobalSlug, Slug } from '../../../src/slugs.ts'
import type { ApprovableContent } from '../content.ts'
import type { Compared } from '../domain/compareParts.ts'
import { type Flows, rolesAt } from '../domain/flow.ts'
import type { House } from '../options.ts'
import { type Base, type Review as Reviewed, reviewOf } from '../review.ts'
import { reviewWords } from '../translations/review.ts'
import { PartText } from './PartText.tsx'
import './review.css'

type Language = 'ka' | 'en'
type Words = (typeof reviewWords)[Language]
type Given = { read: NonNullable<ApprovableContent['parts']>; flows: Flows; house: House; atEachPlace?: string }

/** All that stands at one place: in both languages, or once for both. */
type Place = { path: string; label: string; sides: Compared<Part>[] }

const placesOf = (parts: readonly Compared<Part>[]): Place[] => {
  const places = new Map<string, Place>()
  for (const one of parts) {
    const { path, label } = (one.now ?? one.before) as Part
    const place = places.get(path) ?? { path, label, sides: [] }
    place.sides.push(one)
    places.set(path, place)
  }
  return [...places.values()]
}

const baseInWords = (base: Base, words: Words, language: Language): string =>
  base.kind === 'out' ? words.base.out : words.base[base.kind](writeInstant(base.at, language))

type Chosen = { show: 'all' | 'changes'; against: string | undefined }

const address = ({ show, against }: Chosen, locale: string): string =>
  `?${new URLSearchParams({ locale, show, ...(against ? { against } : {}) })}`

type HeadProps = { review: Reviewed; words: Words; language: Language; stageLabel: (stage: string) => string }

/** Who asks, until when, and who has agreed. */
const Head = ({ review: { isNewest, underway, agreed }, words, language, stageLabel }: HeadProps) => (
  <header className="statdesk-review__head">
    <StateLine />
    {!underway && <p>{isNewest ? words.notUnderway : words.publicOnly}</p>}
    {underway && (
      <p>
        {words.submitted(underway.submittedBy, writeInstant(underway.submittedAt, language))}
        {underway.dueAt && ` · ${words.due(writeInstant(underway.dueAt, language))}`}
      </p>
    )}
    {underway?.note && <blockquote>{underway.note}</blockquote>}
    {agreed.map(({ name, stage, at }) => (
      <p key={`${stage} ${at.toISOString()}`}>{words.agreed(name, stageLabel(stage), writeInstant(at, language))}</p>
    ))}
  </header>
)

type ChoiceProps = { review: Reviewed; chosen: Chosen; locale: string; words: Words; language: Language }

/** What is shown, and beside which older text. */
const Choice = ({ review: { isNewest, base, bases, parts }, chosen, locale, words, language }: ChoiceProps) => {
  if (!isNewest) return null
  if (!base) return <p className="statdesk-review__choice">{words.allNew}</p>
  const count = parts.filter(({ change }) => change !== 'same').length
  const show = (name: Chosen['show'], label: string) => (
    <a href={address({ ...chosen, show: name }, locale)} aria-current={chosen.show === name ? 'page' : undefined}>
      {label}
    </a>
  )
  return (
    <nav className="statdesk-review__choice">
      <span>
        {show('all', words.whole)}
        {show('changes', words.changes(count))}
      </span>
      <span>
        {words.compared}
        {bases.map((one) => (
          <a
            key={one.key}
            href={address({ ...chosen, against: one.key }, locale)}
            aria-current={one.key === base.key ? 'page' : undefined}
          >
            {baseInWords(one, words, language)}
          </a>
        ))}
      </span>
    </nav>
  )
}

type SideProps = {
  one: Compared<Part>
  isCompared: boolean
  showsBefore: boolean
  words: Words
  /** What others put beside a part of the newest text. */
  beside: (part: Part) => ReactNode
}

/** One part in its language, with what has become of it. */
const Side = ({ one, isCompared, showsBefore, words, beside }: SideProps) => {
  const { language } = (one.now ?? one.before) as Part
  return (
    <div className="statdesk-review__side" lang={language ?? undefined} data-change={isCompared ? one.change : 'same'}>
      {language && <strong>{words.languages[language]}</strong>}
      {isCompared && one.change !== 'same' && <mark>{words.change[one.change]}</mark>}
      <PartText one={one} isCompared={isCompared} showsBefore={showsBefore} words={words} />
      {one.now && beside(one.now)}
    </div>
  )
}

const subjectOf = ({ initPageResult: { collectionConfig, globalConfig, docID } }: DocumentViewServerProps): Subject =>
  globalConfig
    ? { kind: 'global', slug: globalConfig.slug as GlobalSlug, id: globalConfig.slug }
    : { kind: 'collection', slug: collectionConfig?.slug as Slug, id: String(docID) }

/**
 * A document as those read it who have to agree: its words in both languages, not its form, laid beside what was submitted,
 * agreed to or public before, with the actions of its life cycle below.
 */
export const Review = async (props: DocumentViewServerProps & Given) => {
  const { initPageResult, searchParams, read, flows, house, atEachPlace } = props
  const { req, locale } = initPageResult
  const language: Language = req.i18n.language === 'en' ? 'en' : 'ka'
  const words = reviewWords[language]
  const subject = subjectOf(props)
  await readableDoc(req, subject)
  const chosen: Chosen = {
    show: searchParams?.show === 'changes' ? 'changes' : 'all',
    against: typeof searchParams?.against === 'string' ? searchParams.against : undefined,
  }
  const review = await reviewOf(read, { req, subject, reader: language }, chosen.against)
  const isCompared = review.base !== null
  const showsChanges = isCompared && chosen.show === 'changes'
  const shown = showsChanges ? review.parts.filter(({ change }) => change !== 'same') : review.parts
  const door = `/api${subject.kind === 'global' ? '/globals' : ''}/${subject.slug}${subject.kind === 'global' ? '' : `/${subject.id}`}/comments`
  const beside = ({ path, language: of, label }: Part): ReactNode =>
    atEachPlace &&
    RenderServerComponent({
      Component: atEachPlace,
      importMap: req.payload.importMap,
      clientProps: { door, path, language: of, label },
    })
  const stageLabel = (stage: string): string => house.roleLabel(rolesAt(flows, stage)[0] ?? stage, language)
  return (
    <Gutter className="statdesk-review">
      <Head review={review} words={words} language={language} stageLabel={stageLabel} />
      <Choice review={review} chosen={chosen} locale={locale?.code ?? language} words={words} language={language} />
      {shown.length === 0 && <p>{showsChanges ? words.nothingChanged : words.empty}</p>}
      {placesOf(shown).map(({ path, label, sides }) => (
        <section key={path} className="statdesk-review__place" aria-label={label}>
          <h3>{label}</h3>
          <div className={sides.length > 1 ? 'statdesk-review__sides' : undefined}>
            {sides.map((one) => (
              <Side
                key={one.now?.language ?? one.before?.language ?? 'both'}
                one={one}
                isCompared={isCompared}
                showsBefore={showsChanges}
                words={words}
                beside={beside}
              />
            ))}
          </div>
        </section>
      ))}
      <footer className="statdesk-review__actions">
        <ActionButtons />
      </footer>
    </Gutter>
  )
}
