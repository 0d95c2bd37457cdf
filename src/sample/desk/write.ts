import type { Role } from '../../access/roles.ts'
import { embargoedSlugs, type Language, type PublicSlug, type Slug } from '../../slugs.ts'
import { type Data, inLanguage, isTranslated, withRowIds } from './both.ts'
import { type Desk, idOf, requestAs } from './desk.ts'
import { type Publishing, publish } from './publish.ts'

/** A document to be written: by whom in Georgian, by whom in English, and whether the head publishes it. */
export type Piece<S extends Slug = Slug> = {
  slug: S
  data: Data
  by?: Role
  translatedBy?: Role
  /** Left out, the document stays a draft. */
  publishing?: Publishing
}

type Saved = { id: string }

/** Unreleased statistics are read by the people named on them, so they are named. */
const withTeam = (desk: Desk, { slug, data }: Pick<Piece, 'slug' | 'data'>): Data =>
  (embargoedSlugs as readonly string[]).includes(slug)
    ? {
        ...data,
        authors: [idOf(desk, 'author')],
        translators: [idOf(desk, 'translator')],
        designers: [idOf(desk, 'designer')],
      }
    : data

const create = async (desk: Desk, slug: Slug, data: Data, by: Role): Promise<Saved> =>
  (await desk.payload.create({
    collection: slug,
    data: inLanguage(data, 'ka') as never,
    locale: 'ka',
    draft: true,
    depth: 0,
    overrideAccess: false,
    req: await requestAs(desk, by),
  })) as Saved

const translate = async (desk: Desk, slug: Slug, data: Data, saved: Saved, by: Role): Promise<void> => {
  const translated = Object.fromEntries(Object.entries(data).filter(([, value]) => isTranslated(value)))
  if (Object.keys(translated).length === 0) return
  await change(desk, {
    slug,
    id: saved.id,
    by,
    locale: 'en',
    data: withRowIds(inLanguage(translated, 'en'), saved) as object,
  })
}

/** Changes what is written already, in one language. */
export const change = async (
  desk: Desk,
  { slug, id, by, locale, data }: { slug: Slug; id: string; by: Role; locale: Language; data: object },
): Promise<void> => {
  await desk.payload.update({
    collection: slug,
    id,
    data: data as never,
    locale,
    draft: true,
    depth: 0,
    overrideAccess: false,
    req: await requestAs(desk, by, locale),
  })
}

/**
 * Writes a document as the office would: one person in Georgian, another in English, and the head publishes it.
 * @returns its id
 */
export const write = async (desk: Desk, piece: Piece): Promise<string> => {
  const { slug, by = 'author', translatedBy = 'translator', publishing } = piece
  const data = withTeam(desk, piece)
  const saved = await create(desk, slug, data, by)
  await translate(desk, slug, data, saved, translatedBy)
  if (publishing) await publish(desk, { kind: 'collection', slug: slug as PublicSlug, id: saved.id }, publishing)
  return saved.id
}

/** Writes several documents one after the other, in the order of the record. */
export const writeAll = async <Key extends string>(
  desk: Desk,
  pieces: Record<Key, Piece>,
): Promise<Record<Key, string>> => {
  const ids: [string, string][] = []
  for (const [key, piece] of Object.entries<Piece>(pieces)) ids.push([key, await write(desk, piece)])
  return Object.fromEntries(ids) as Record<Key, string>
}
