import { publicTarget } from './paths.ts'
import { attributeOf, type Tag, tagsIn, unescaped, withAttributes, withoutComments } from './tags.ts'
import type { XmlRules } from './xmlFilter.ts'

/** A link from one part of a package of Office to another, or out of it. */
export type Relationship = {
  id: string
  /** The last word of its type: 'image', 'comments', 'core-properties'. */
  type: string
  /** The part that it leads to, in small letters and without a slash before it; null when it leads out. */
  part: string | null
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1)

const decoded = (target: string): string => {
  try {
    return decodeURIComponent(target)
  } catch {
    return target
  }
}

/** Parts are the same whatever the case of their letters. @source ECMA-376-2, 9.1 */
export const partName = (name: string): string => decoded(name).replace(/^\/+/, '').toLowerCase()

/** @param from the part that the link stands in; '' for the package itself */
const resolved = (from: string, target: string): string => {
  if (target.startsWith('/')) return partName(target)
  const steps: string[] = []
  for (const step of `${folderOf(from)}${partName(target)}`.split('/'))
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  return steps.join('/')
}

/** Where the links of a part are written. @param part '' for the package itself */
export const relationshipsOf = (part: string): string => {
  const folder = folderOf(part)
  return `${folder}_rels/${part.slice(folder.length)}.rels`
}

const isExternal = (tag: Tag): boolean => attributeOf(tag, 'TargetMode')?.toLowerCase() === 'external'

const typeOf = (tag: Tag): string => (attributeOf(tag, 'Type') ?? '').split('/').at(-1)?.toLowerCase() ?? ''

/** The links in the text of a part that holds them. @source ECMA-376-2, 9.3 */
export const readRelationships = (from: string, xml: string): Relationship[] =>
  tagsIn(withoutComments(xml), 'Relationship').map((tag) => {
    const target = unescaped(attributeOf(tag, 'Target') ?? '')
    return {
      id: attributeOf(tag, 'Id') ?? '',
      type: typeOf(tag),
      part: isExternal(tag) ? null : resolved(from, target),
    }
  })

/** Links whose files are data of the document that lie elsewhere: of their addresses nothing but the name stays. */
const sources = ['externallinkpath', 'xlexternallinkpath', 'externallinklongpath', 'xlpathmissing', 'xlstartup']

/** Takes links out of a part that holds them; those that lead to somebody's machine lead there no more. */
export const relationshipRules = (isDropped: (id: string) => boolean): XmlRules => ({
  tag: (tag) => {
    if (tag.local !== 'Relationship') return 'keep'
    if (isDropped(attributeOf(tag, 'Id') ?? '')) return 'drop'
    if (!isExternal(tag)) return 'keep'
    const isSource = sources.includes(typeOf(tag))
    const change = (local: string, value: string): string =>
      local === 'Target' ? (isSource ? (value.split(/[\\/]/).at(-1) ?? '') : publicTarget(value)) : value
    return { tag: withAttributes(tag, change) }
  },
})
