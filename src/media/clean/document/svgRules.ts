import { withAttributes } from './tags.ts'
import type { XmlRules } from './xmlFilter.ts'

/** Vocabularies of drawing programs: where a drawing was saved, what its window looked like. */
const ofPrograms = /^(?:sodipodi|inkscape|serif|sketch|figma|i|x|graph|cc|dc|rdf):/

/** What is taken out of a drawing in SVG: words about it, and what its program keeps for itself. */
export const svgRules: XmlRules = {
  tag: (tag) => {
    if (tag.local === 'metadata' || tag.local === 'namedview') return 'drop'
    return { tag: withAttributes(tag, (_, value, name) => (ofPrograms.test(name) ? null : value)) }
  },
}
