import type { Remainder } from '../../domain/remainders.ts'
import { withoutFolders, withoutPlaces } from './paths.ts'
import { attributeOf, hasPrefixed, type Tag, withAttributes } from './tags.ts'
import type { Verdict, XmlRules } from './xmlFilter.ts'

/** Links that readers have no use for: what they lead to goes, unless another link leads there too. */
export const droppedLinks = [
  'custom-properties',
  'thumbnail',
  'printersettings',
  'customxml',
  'customproperty',
  'attachedtemplate',
  'mailmergesource',
  'mailmergeheadersource',
  'recipientdata',
  'classificationlabels',
  'usernames',
  'revisionheaders',
  'revisionlog',
  'changesinfo',
  'revisioninfo',
  'documenttasks',
  'webextensiontaskpanes',
  'keymapcustomizations',
]

/** Names of those who wrote comments or changes; programs leave the list behind when these are gone. */
export const listsOfPeople = ['people', 'person', 'authors', 'commentauthors']

/** Links that tell of what stays in the document. */
export const tellingLinks: { [type: string]: Remainder } = {
  connections: 'connections',
  powerpivotdata: 'connections',
  afchunk: 'uncleaned',
}

/** Parts with comments, and the element that one is. */
const commentParts = ['comments', 'threadedcomment']
const comments = ['comment', 'threadedComment', 'cm']

/** Elements that say by whom, when, from where or on which machine a document was written, and nothing to its readers. */
const droppedElements = [
  'rsids',
  'rsid',
  'docVars',
  'mailMerge',
  'attachedTemplate',
  'dataBinding',
  'absPath',
  'revisionPtr',
  'custData',
  'customProperties',
  'printerSettings',
  'docId',
  'scenarios',
  'webPublishItems',
  'webPublishObjects',
]

/** Words by which the large parts of a table are searched for what goes: they are not read otherwise. */
export const wordsOfMakers = ['scenarios', 'webPublish', 'securityDescriptor', '<!--']

/** Attributes that name a person, by the element that they stand at; at any element when none is given. */
const persons: readonly [attribute: string, element?: string][] = [
  ['refreshedBy'],
  ['securityDescriptor'],
  ['userName', 'fileSharing'],
  ['ed', 'permStart'],
]

/** Attributes that hold where something lies. */
const places = ['href', 'src', 'url', 'sourceFile', 'destinationFile']

/** Attributes that hold what a picture or a shape was called on the machine it came from. */
const namesOfThings = ['name', 'descr', 'title', 'alt']

const ofThings = ['cNvPr', 'docPr', 'shape', 'imagedata', 'fill']

const changed = (tag: Tag, droppedIds: ReadonlySet<string>) => (local: string, value: string, name: string) => {
  if (/^rsid/.test(local) && name !== local) return null
  if (persons.some(([attribute, element]) => attribute === local && (element ?? tag.local) === tag.local)) return null
  if (places.includes(local)) return withoutFolders(value)
  if (local === 'id' && name !== local && tag.local === 'pageSetup' && droppedIds.has(value)) return null
  if (local === 'name' && tag.local === 'customWorkbookView') return attributeOf(tag, 'guid') ?? ''
  return namesOfThings.includes(local) && ofThings.includes(tag.local) ? withoutFolders(value) : value
}

/** What a tag tells of: a change that somebody made, or a comment. */
const toldBy = (tag: Tag, type: string): Remainder | undefined => {
  if (commentParts.includes(type)) return comments.includes(tag.local) ? 'comments' : undefined
  if (listsOfPeople.includes(type)) return undefined
  return tag.raw.includes(':author') && hasPrefixed(tag, 'author') ? 'trackedChanges' : undefined
}

/**
 * What is taken out of the markup of Office.
 * @param type       of the link that leads to the part
 * @param droppedIds links of the part that go
 * @param found      told of everything that has to stay
 */
export const officeRules = (
  type: string,
  droppedIds: ReadonlySet<string>,
  found: (remainder: Remainder) => void,
): XmlRules => ({
  tag: (tag): Verdict => {
    if (droppedElements.includes(tag.local)) return 'drop'
    const told = toldBy(tag, type)
    if (told) found(told)
    return { tag: withAttributes(tag, changed(tag, droppedIds)) }
  },
  textOf: { locals: ['instrText', 'f'], change: withoutPlaces },
})
