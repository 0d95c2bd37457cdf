import { escapeDiffHTML, getHTMLDiffComponents, unescapeDiffHTML } from '@payloadcms/ui/rsc'
import type { Part } from '../../../src/reading/parts.ts'
import type { Compared } from '../domain/compareParts.ts'
import type { reviewWords } from '../translations/review.ts'

type Words = (typeof reviewWords)['ka' | 'en']

/** A part in the form in which Payload's comparison takes it: lines are escaped in the way that it undoes. */
const forComparison = (part: Part): string =>
  part.kind === 'rich' ? part.html : part.lines.map((line) => `<p>${escapeDiffHTML(line)}</p>`).join('')

const Plain = ({ part }: { part: Part }) =>
  part.kind === 'rich' ? (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: markup.ts builds it from escaped text alone
    <div className="statdesk-review__text" dangerouslySetInnerHTML={{ __html: part.html }} />
  ) : (
    <div className="statdesk-review__text">
      {part.lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name but their place
        <p key={index}>{line}</p>
      ))}
    </div>
  )

type Props = { one: Compared<Part>; isCompared: boolean; showsBefore: boolean; words: Words }

/** The text of a part: as it is, or with what changed in it marked, and on wish as it was. */
export const PartText = ({ one: { now, before, change }, isCompared, showsBefore, words }: Props) => {
  if (change === 'gone' && before)
    return (
      <del className="statdesk-review__gone">
        <Plain part={before} />
      </del>
    )
  if (!now) return null
  if (!isCompared || change !== 'changed' || !before) return <Plain part={now} />
  const { From, To } = getHTMLDiffComponents({
    fromHTML: forComparison(before),
    toHTML: forComparison(now),
    postProcess: now.kind === 'rich' ? undefined : unescapeDiffHTML,
    tokenizeByCharacter: false,
  })
  return (
    <div className="statdesk-review__text statdesk-rich-difference">
      {showsBefore && (
        <>
          <small>{words.was}</small>
          {From}
          <small>{words.is}</small>
        </>
      )}
      {To}
    </div>
  )
}
