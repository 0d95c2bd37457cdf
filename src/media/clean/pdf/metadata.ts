import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { withoutFolders } from '../document/paths.ts'
import { escaped, unescaped } from '../document/tags.ts'
import { contentOf, wordsOf } from './objects.ts'

/** What a PDF may say of itself: its title, its language, and which standards it keeps to. */
export type KeptFacts = { title: string; language: string; standards: { [name: string]: string } }

/** Standards that are claimed in the metadata and nowhere else: for archives, and for people who cannot see. */
const standards = ['pdfaid:part', 'pdfaid:conformance', 'pdfaid:rev', 'pdfaid:amd', 'pdfuaid:part', 'pdfuaid:rev']

const textOf = (bytes: Uint8Array): string => {
  const [first, second] = bytes
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder(first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes)
}

const metadataText = (doc: PDFDocument): string => {
  const stream = doc.catalog.lookup(PDFName.of('Metadata'))
  return stream instanceof PDFRawStream ? textOf(contentOf(stream)) : ''
}

/** What a property says, as an attribute or as an element. */
const claimOf = (xmp: string, name: string): string | undefined => {
  const found = new RegExp(
    `${name}\\s*=\\s*["']([\\w.:-]{1,20})["']|<${name}(?:\\s[^>]*)?>\\s*([\\w.:-]{1,20})\\s*<`,
  ).exec(xmp)
  return found?.[1] ?? found?.[2]
}

const titleIn = (xmp: string): string => unescaped(/<dc:title[\s>][\s\S]*?<rdf:li[^>]*>([^<]*)</.exec(xmp)?.[1] ?? '')

/** Reads what stays, before anything is taken out. */
export const keptFacts = (doc: PDFDocument): KeptFacts => {
  const xmp = metadataText(doc)
  const info = doc.context.lookup(doc.context.trailerInfo.Info)
  const title = (info instanceof PDFDict ? wordsOf(info, 'Title') : undefined) ?? titleIn(xmp)
  const claims = standards.flatMap((name) => {
    const claim = claimOf(xmp, name)
    return claim ? [[name, claim]] : []
  })
  return {
    title: withoutFolders(title).trim(),
    language: wordsOf(doc.catalog, 'Lang') ?? '',
    standards: Object.fromEntries(claims),
  }
}

/** Puts nothing but the title in place of what was said of the document. */
export const newInfo = (doc: PDFDocument, { title }: KeptFacts): void => {
  const info = title ? doc.context.obj({ Title: PDFHexString.fromText(title) }) : undefined
  doc.context.trailerInfo.Info = info && doc.context.register(info)
}

const schemas = {
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
}

const packet = ({ title, language, standards: claims }: KeptFacts): string => {
  const attributes = Object.entries(claims).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  const uses = Object.entries(schemas).filter(([prefix]) =>
    Object.keys(claims).some((name) => name.startsWith(`${prefix}:`)),
  )
  const spaces = uses.map(([prefix, address]) => ` xmlns:${prefix}="${address}"`)
  const words = [
    title && `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>`,
    language && `<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>`,
  ].filter(Boolean)
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"${spaces.join('')}${attributes.join('')}>${words.join('')}</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`
}

/** A PDF that keeps to a standard has to say so in its metadata: that, its title and its language, and nothing else. */
export const newMetadata = (doc: PDFDocument, facts: KeptFacts): void => {
  if (Object.keys(facts.standards).length === 0) return
  const { context } = doc
  const dict = context.obj({ Type: 'Metadata', Subtype: 'XML' })
  doc.catalog.set(PDFName.of('Metadata'), context.register(PDFRawStream.of(dict, Buffer.from(packet(facts)))))
}
