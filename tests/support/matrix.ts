import type { SanitizedCollectionConfig } from 'payload'
import { type FieldNode, fieldTree } from '../../src/fields/tree.ts'
import { embargoedSlugs, publicSlugs } from '../../src/slugs.ts'
import { canariesIn } from './canaries.ts'
import { type Desk, deskOf } from './desk.ts'
import type { Seed } from './leakOffice.ts'
import { leakTemplate } from './leakTemplate.ts'
import { type Answer, type Call, openOffice, type TestPerson } from './office.ts'

export type Reader = { name: string; isPublic: boolean; call: Call }
export type Language = 'ka' | 'en'

/** One question, the language of its answer, and whether the public is refused or everybody answered. */
export type Ask = { path: string; call?: Call; language?: Language; is?: 'refused' | 'answered' }
export type Inquiry = { name: string; query: string; language?: Language; is?: 'refused' | 'answered' }

/** An office in which every public collection has a document in every state, and who reads it without being meant to. */
export type Matrix = {
  desk: Desk
  seeds: Seed[]
  outsider: TestPerson
  publicCollections: SanitizedCollectionConfig[]
  readers: Reader[]
  /** What an answer holds that its reader may not have: canaries and ids, each named by the document it belongs to. */
  leaksIn: (text: string, reader: Reader, language: Language | null) => string[]
  /** Asks as every reader and collects what leaks; one list for a whole route, so that a fault names all its places. */
  ask: (asks: Ask[], who?: Reader[]) => Promise<string[]>
  /** The same over GraphQL. */
  inquire: (queries: Inquiry[], who?: Reader[]) => Promise<string[]>
  /**
   * One reader without an account, for long lists: both are treated alike (“a website with its key reads exactly what
   * anybody reads”).
   */
  anybody: () => Reader[]
  strangers: () => Reader[]
  publicReaders: () => Reader[]
  seedsOf: (slug: string) => Seed[]
  hiddenOf: (slug: string) => Seed[]
  everywhere: (make: (collection: SanitizedCollectionConfig) => Ask[]) => Ask[]
}

export const isEmbargoed = (slug: string): boolean => (embargoedSlugs as readonly string[]).includes(slug)
export const treeOf = (collection: Pick<SanitizedCollectionConfig, 'fields'>): FieldNode[] =>
  fieldTree(collection.fields)

/** Names that Payload adds to a file; they are read with the file and hold nothing that its address does not tell. */
const ofFiles = [
  'url',
  'thumbnailURL',
  'filename',
  'mimeType',
  'filesize',
  'width',
  'height',
  'focalX',
  'focalY',
  'sizes',
]
/** Payload's own columns, which for the public always hold the same. */
export const ofPayload = ['id', '_status', 'deletedAt', ...ofFiles]

export const inBoth = (make: (language: Language) => Ask[]): Ask[] =>
  (['ka', 'en'] as const).flatMap((language) => make(language).map((one) => ({ language, ...one })))

const isWebsiteFree = ({ status }: Answer): boolean => status >= 400 && status < 500

/** Opens an office full of secrets and lets the readers in. */
export const openMatrix = async (): Promise<Matrix> => {
  const { contents, ...beginning } = await leakTemplate()
  const { people, unit, seeds, apiKey, outsider } = contents
  const desk = deskOf(await openOffice(beginning), people, unit)
  const publicCollections = publicSlugs.map((slug) => desk.payload.collections[slug].config)
  const known = new Map(seeds.map((seed) => [seed.canary, seed]))
  const readers: Reader[] = [
    { name: 'anonymous', isPublic: true, call: {} },
    {
      name: 'a website with its key',
      isPublic: true,
      call: { headers: { authorization: `api-clients API-Key ${apiKey}` } },
    },
    { name: 'staff outside the team', isPublic: false, call: { as: outsider } },
  ]
  const seedsOf: Matrix['seedsOf'] = (slug) => seeds.filter((seed) => seed.slug === slug)

  const leaksIn: Matrix['leaksIn'] = (text, reader, language) => {
    const words = canariesIn(text).flatMap(({ canary, audience, language: letter }) => {
      const seed = known.get(canary)
      const name = `${seed ? `${seed.slug} ${seed.state}` : 'a secret draft or a staff document'} (${audience}${letter})`
      if (!reader.isPublic)
        return seed && isEmbargoed(seed.slug) && (seed.isHidden || seed.state === 'expired') ? [name] : []
      const isForeign = language !== null && letter !== 'x' && letter !== (language === 'ka' ? 'k' : 'e')
      const isUnapproved = seed?.state === 'kaOnly' && letter === 'e'
      return !seed || seed.isHidden || audience === 's' || isForeign || isUnapproved ? [name] : []
    })
    const ids = reader.isPublic
      ? seeds
          .filter(({ isHidden, id }) => isHidden && text.includes(id))
          .map(({ slug, state }) => `id of ${slug} ${state}`)
      : []
    return [...words, ...ids]
  }

  const ask: Matrix['ask'] = async (asks, who = readers) => {
    const found: string[] = []
    for (const { path, call, language = null, is } of asks)
      for (const reader of who) {
        const answer = await desk.api(path, {
          ...reader.call,
          ...call,
          headers: { ...reader.call.headers, ...call?.headers },
        })
        found.push(...leaksIn(answer.text, reader, language).map((leak) => `${reader.name}: ${path} leaks ${leak}`))
        if (answer.status >= 500) found.push(`${reader.name}: ${path} answers ${answer.status}`)
        if (is === 'refused' && reader.isPublic && !isWebsiteFree(answer))
          found.push(`${reader.name}: ${path} is answered with ${answer.status}`)
        if (is === 'answered' && answer.status !== 200)
          found.push(`${reader.name}: ${path} is refused with ${answer.status}: ${answer.text.slice(0, 160)}`)
      }
    return found
  }

  const inquire: Matrix['inquire'] = async (queries, who = readers) => {
    const found: string[] = []
    for (const { name, query, language = null, is } of queries)
      for (const reader of who) {
        const answer = await desk.graphql(query, reader.call)
        found.push(...leaksIn(answer.text, reader, language).map((leak) => `${reader.name}: ${name} leaks ${leak}`))
        if (answer.status >= 500) found.push(`${reader.name}: ${name} answers ${answer.status}`)
        if (is === 'refused' && !answer.body.errors)
          found.push(`${reader.name}: ${name} is answered: ${answer.text.slice(0, 120)}`)
        if (is === 'answered' && answer.body.errors)
          found.push(`${reader.name}: ${name} is refused: ${answer.text.slice(0, 300)}`)
      }
    return found
  }

  return {
    desk,
    seeds,
    outsider,
    publicCollections,
    readers,
    leaksIn,
    ask,
    inquire,
    anybody: () => readers.slice(0, 1),
    strangers: () => readers.filter(({ name }) => !name.includes('key')),
    publicReaders: () => readers.filter(({ isPublic }) => isPublic),
    seedsOf,
    hiddenOf: (slug) => seedsOf(slug).filter(({ isHidden }) => isHidden),
    everywhere: (make) => publicCollections.flatMap(make),
  }
}
