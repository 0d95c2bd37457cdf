import { Refusal } from '../../../errors/Refusal.ts'
import type { ByteSource } from '../../bytes/source.ts'
import type { Remainder } from '../../domain/remainders.ts'
import { broken } from '../../refuse.ts'
import type { ZipEntry } from '../../zip/localHeaders.ts'
import type { Kept } from './cleanArchive.ts'
import { cleanEntry } from './cleanEntry.ts'
import { publicTarget, withoutFolders } from './paths.ts'
import { keptProperties, odfProperties } from './properties.ts'
import { attributeOf, type Tag, tagsIn, unescaped, withAttributes } from './tags.ts'
import { keptEntries } from './writeArchive.ts'
import type { XmlRules } from './xmlFilter.ts'
import { filteredEntry, packedAs, textOf } from './zipContent.ts'

const manifestName = 'META-INF/manifest.xml'

/** Small pictures of the first page, and whole versions of before. */
const dropped = /^(?:Thumbnails\/|Versions\/|VersionList\.xml$)|(?:^|\/)layout-cache$/

/** Settings that tell of a printer, a database or a folder of whoever saved the document last. */
const ofTheWriter = /^(?:Printer|Current(?:Database|Command)|Rsid|RedlineProtectionKey|.*(?:Directory|Path|UserName)$)/

const linkOf = (href: string): string => {
  const isOutside = href.startsWith('../') || withoutFolders(href) !== href
  if (!isOutside) return href
  const name = publicTarget(href)
  return href.startsWith('../') ? `../${name}` : name
}

const rulesFor = (found: (remainder: Remainder) => void): XmlRules => ({
  tag: (tag) => {
    if (tag.local === 'config-item' && ofTheWriter.test(attributeOf(tag, 'name') ?? '')) return 'drop'
    if (tag.local === 'annotation') found('comments')
    if (tag.local === 'change-info') found('trackedChanges')
    return {
      tag: withAttributes(tag, (local, value) =>
        /rsid$/.test(local) ? null : local === 'href' ? linkOf(value) : value,
      ),
    }
  },
})

type Manifest = { listed: ReadonlySet<string> }

const readManifest = (xml: string): Manifest => {
  if (tagsIn(xml, 'encryption-data').length > 0) throw new Refusal('upload.documentLocked', 400)
  return { listed: new Set(tagsIn(xml, 'file-entry').map((tag) => unescaped(attributeOf(tag, 'full-path') ?? ''))) }
}

const isKept = (name: string, { listed }: Manifest): boolean =>
  name === 'mimetype' ||
  name === manifestName ||
  (listed.has(name) && !dropped.test(name) && !name.startsWith('META-INF/'))

const manifestRules = (kept: ReadonlySet<string>): XmlRules => ({
  tag: (tag: Tag) => {
    const path = unescaped(attributeOf(tag, 'full-path') ?? '')
    const isGone = tag.local === 'file-entry' && !path.endsWith('/') && !kept.has(path)
    return isGone || (tag.local === 'file-entry' && dropped.test(path)) ? 'drop' : 'keep'
  },
})

const cleanPart = async (source: ByteSource, entry: ZipEntry, found: (remainder: Remainder) => void) => {
  if (/(?:^|\/)meta\.xml$/.test(entry.name)) {
    const xml = await textOf(source, entry)
    return packedAs(odfProperties(xml, keptProperties(xml)), entry)
  }
  if (/\.xml$/i.test(entry.name)) return filteredEntry(source, entry, rulesFor(found))
  if (entry.name === 'mimetype' || entry.name.endsWith('.rdf')) return null
  const { content, stillHolds } = await cleanEntry(source, entry)
  stillHolds.forEach(found)
  return content
}

/** A document in ODF: what its list of contents names, without what it says of those who made it. */
export const cleanOdf = async (source: ByteSource, entries: readonly ZipEntry[]): Promise<Kept> => {
  const found = new Set<Remainder>()
  const manifestEntry = entries.find(({ name }) => name === manifestName) ?? broken()
  const manifest = readManifest(await textOf(source, manifestEntry))
  if (entries.some(({ name }) => /^META-INF\/.*signatures.*\.xml$/i.test(name))) found.add('signature')
  const staying = entries.filter(({ name }) => isKept(name, manifest))
  const names = new Set(staying.map(({ name }) => name).concat('/'))
  const kept = keptEntries()
  for (const entry of staying) {
    const isManifest = entry === manifestEntry
    const content = isManifest
      ? await filteredEntry(source, entry, manifestRules(names))
      : await cleanPart(source, entry, (remainder) => found.add(remainder))
    kept.keep(entry, content)
  }
  return { entries: kept.entries, found }
}
