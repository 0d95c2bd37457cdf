import type { Slug } from '../../src/slugs.ts'
import { documentSlugs, globalSlugs, slugs } from '../../src/slugs.ts'
import { canaryAt, newCanary } from './canaries.ts'
import { type Desk, type Doc, pictureBytes } from './desk.ts'
import { type Filling, fillDocument } from './fillDocument.ts'
import { film } from './media/recordings.ts'
import type { TestPerson } from './office.ts'
import { linkNode, relationshipNode } from './text.ts'

/** What can be true of a document. `edited` is public, and its newer draft is not; `hub` is public and links to all others. */
export const states = [
  'draft',
  'inReview',
  'embargoed',
  'takenDown',
  'trashed',
  'expired',
  'kaOnly',
  'edited',
  'published',
  'hub',
] as const
export type State = (typeof states)[number]

const isHidden = (state: State): boolean =>
  ['draft', 'inReview', 'embargoed', 'takenDown', 'trashed', 'expired'].includes(state)

export type Seed = { slug: Slug; state: State; id: string; canary: string; isHidden: boolean }

/** Who and what is in the office. */
export type LeakContents = { people: Desk['people']; unit: string; seeds: Seed[]; apiKey: string; outsider: TestPerson }

const embargoEnds = '2199-01-01T00:00:00.000Z'

const texts =
  (canary: string): Filling['textFor'] =>
  (place) =>
    canaryAt(canary, place)

const ofRecordings = ['captions', 'transcript', 'poster']

/** The words of a file in one language; captions are said in their own notation. */
const fileWords = (desk: Desk, canary: string, language: 'ka' | 'en', isRecording: boolean): object => {
  const { flattenedFields } = desk.payload.collections.media.config
  const textFor: Filling['textFor'] = (place) =>
    place.path === 'captions'
      ? `WEBVTT\n\n00:00.000 --> 00:01.000\n${canaryAt(canary, place)}`
      : canaryAt(canary, place)
  const without = isRecording ? [] : ofRecordings
  return fillDocument(flattenedFields, { language, textFor, linksTo: () => [], without })
}

/** The one collection without drafts: its files are public through the documents that use them. */
const upload = async (desk: Desk, writer: TestPerson, state: State, bytes: Buffer, ending: string): Promise<Seed> => {
  const canary = newCanary()
  const isRecording = ending === 'mp4'
  const form = new FormData()
  form.set('_payload', JSON.stringify(fileWords(desk, canary, 'ka', isRecording)))
  form.set('file', new Blob([new Uint8Array(bytes)]), `${canary}px.${ending}`)
  const created = await desk.api<{ doc: Doc }>('/media?locale=ka', { as: writer, method: 'POST', form })
  if (created.status !== 201) throw new Error(`media: ${created.text}`)
  const { id } = created.body.doc
  await desk.change('media', id, fileWords(desk, canary, 'en', isRecording), 'en', writer)
  return { slug: slugs.media, state, id, canary, isHidden: isHidden(state) }
}

/** Documents of staff-only collections, so that links lead somewhere. */
const staffDocuments = async (desk: Desk): Promise<Partial<Record<Slug, string>>> => {
  const made: Partial<Record<Slug, string>> = {}
  for (const slug of [slugs.units, slugs.organisations, slugs.contacts] as const) {
    const data = fillDocument(desk.payload.collections[slug].config.flattenedFields, {
      language: 'ka',
      textFor: texts(newCanary()),
      linksTo: () => [],
    })
    made[slug] = String(
      (await desk.payload.create({ collection: slug, data: data as never, locale: 'ka', overrideAccess: true })).id,
    )
  }
  return { ...made, users: desk.people.author.id }
}

const submitted = async (desk: Desk, slug: Slug, id: string): Promise<void> => {
  const { status, text } = await desk.submit(slug, id)
  if (status !== 200) throw new Error(`submit ${slug}: ${text}`)
}

/**
 * Fills an office so that every public collection has a document in every state, and every text has its canary. Takes
 * about half a minute, which is why it is done once for all test files (leakTemplate.ts).
 */
export const fillLeakOffice = async (desk: Desk): Promise<LeakContents> => {
  const writer = await desk.person('author', 'press-officer', 'relations-officer', 'translator', 'designer')
  const media = {} as Record<State, Seed>
  for (const state of states) media[state] = await upload(desk, writer, state, await pictureBytes(), 'png')
  const unusedFilm = await upload(desk, writer, 'draft', film(), 'mp4')
  const staff = await staffDocuments(desk)
  // Every document names this unit, and its head agrees to what is published.
  await desk.sql('update users set unit_id = $2 where id = $1', [desk.people.approver.id, staff.units])
  const seeds: Seed[] = []

  const linksOf =
    (state: State): Filling['linksTo'] =>
    (collections, path) => {
      if (collections.includes(slugs.media)) return [{ relationTo: slugs.media, id: media[state].id }]
      const staffLink = collections.flatMap((relationTo) =>
        staff[relationTo as Slug] ? [{ relationTo, id: String(staff[relationTo as Slug]) }] : [],
      )
      if (staffLink.length > 0) return staffLink
      const wanted = seeds.filter(({ slug }) => collections.includes(slug))
      if (state !== 'hub')
        return wanted
          .filter(({ state: other }) => other === 'published')
          .map(({ slug, id }) => ({ relationTo: slug, id }))
      const hidden = wanted.filter((seed) => seed.isHidden)
      const turned = [...hidden.slice(path.length % 5), ...hidden, ...wanted]
      return [...new Map(turned.map((seed) => [seed.id, { relationTo: seed.slug as string, id: seed.id }])).values()]
    }

  const seed = async (slug: Slug, state: State): Promise<void> => {
    const canary = newCanary()
    const { flattenedFields } = desk.payload.collections[slug].config
    const nodes = () =>
      state === 'hub'
        ? seeds
            .filter((other, index) => other.isHidden && index % 3 === slug.length % 3)
            .flatMap((other) => [linkNode(other.slug, other.id, 'text'), relationshipNode(other.slug, other.id)])
        : []
    const fill = (language: 'ka' | 'en', word: string, without: string[] = []) =>
      fillDocument(flattenedFields, { language, textFor: texts(word), linksTo: linksOf(state), nodes, without })
    const created = await desk.api<{ doc: Doc }>(`/${slug}?locale=ka`, {
      as: writer,
      method: 'POST',
      body: fill('ka', canary),
    })
    if (created.status !== 201) throw new Error(`${slug} ${state}: ${created.text}`)
    const { id } = created.body.doc
    const draft = await desk.payload.findByID({
      collection: slug,
      id,
      draft: true,
      depth: 0,
      locale: 'ka',
      overrideAccess: true,
    })
    const english = (word: string) =>
      withRowIds(fill('en', word, state === 'kaOnly' ? ['title'] : []), draft as unknown as Doc)
    await desk.change(slug, id, english(canary), 'en', writer)
    if (state === 'inReview') await submitted(desk, slug, id)
    if (state === 'embargoed') await desk.publish(slug, id, { publishAt: embargoEnds })
    if (['takenDown', 'expired', 'edited', 'published', 'hub'].includes(state)) await desk.publish(slug, id)
    if (state === 'kaOnly') await desk.publish(slug, id, { followsOn: { en: '2199-01-01' } })
    if (state === 'takenDown') await desk.takeDown(slug, id)
    if (state === 'trashed')
      await desk.change(slug, id, { deletedAt: '2026-01-01T00:00:00.000Z' }, 'ka', desk.people.head)
    if (state === 'expired') {
      await desk.sql(`update ${slug.replaceAll('-', '_')} set visible_until = '2020-01-01' where id = $1`, [id])
      await desk.sql(
        `update _${slug.replaceAll('-', '_')}_v set version_visible_until = '2020-01-01' where parent_id = $1`,
        [id],
      )
    }
    if (state === 'edited') {
      const secret = newCanary()
      await desk.change(slug, id, withRowIds(fill('ka', secret), draft as unknown as Doc), 'ka', writer)
      await desk.change(slug, id, english(secret), 'en', writer)
    }
    seeds.push({ slug, state, id, canary, isHidden: isHidden(state) })
  }

  await seed(slugs.publicContacts, 'published')
  for (const state of states.filter((name) => name !== 'hub'))
    for (const slug of documentSlugs)
      if (!(slug === slugs.publicContacts && state === 'published')) await seed(slug, state)
  for (const slug of documentSlugs) await seed(slug, 'hub')
  for (const slug of Object.values(globalSlugs)) {
    const { flattenedFields } = desk.payload.globals.config.find((global) => global.slug === slug) ?? {
      flattenedFields: [],
    }
    const save = async (word: string) => {
      const fill = (language: 'ka' | 'en') =>
        fillDocument(flattenedFields, { language, textFor: texts(word), linksTo: linksOf('hub') })
      const saved = await desk.change(slug, slug, fill('ka'), 'ka', desk.people.press)
      await desk.change(slug, slug, withRowIds(fill('en'), saved), 'en', desk.people.press)
    }
    const [canary, secret] = [newCanary(), newCanary()]
    await save(canary)
    await desk.publish(slug, slug)
    await save(secret)
    seeds.push({ slug: slug as never, state: 'published', id: slug, canary, isHidden: false })
  }
  // Several statements in one text are one transaction, which the trigger on media has to be told.
  await desk.sql(
    `select set_config('statdesk.gate', 'on', true); update media set visible_until = '2020-01-01' where id = '${media.expired.id}'`,
  )
  const apiKey = newCanary().repeat(3)
  await desk.payload.create({
    collection: 'api-clients',
    data: { title: 'website', enableAPIKey: true, apiKey },
    overrideAccess: true,
  })
  return {
    people: desk.people,
    unit: desk.unit,
    seeds: [...Object.values(media), unusedFilm, ...seeds],
    apiKey,
    outsider: await desk.person('executor'),
  }
}

/** A second language is written into the rows that the first one made. */
const withRowIds = (data: Record<string, unknown>, saved: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const rows = saved[name]
      if (!Array.isArray(value) || !Array.isArray(rows)) return [name, value]
      return [
        name,
        value.map((row, index) =>
          row && typeof row === 'object' && rows[index]?.id && !('relationTo' in row)
            ? { ...withRowIds(row, rows[index]), id: rows[index].id }
            : row,
        ),
      ]
    }),
  )
