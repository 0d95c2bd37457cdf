import type { PayloadRequest } from 'payload'
import type { FieldNode } from '../../src/fields/tree.ts'
import { treeOf } from '../../src/fields/treeOf.ts'
import { labelOfPath } from '../../src/labels/labelOfPath.ts'
import type { Subject } from '../../src/lifecycle/binding.ts'
import { configOf } from '../../src/lifecycle/configOf.ts'
import { inLanguage } from '../../src/lifecycle/inLanguage.ts'
import { type ReadableDoc, readableDoc } from '../../src/lifecycle/readable.ts'
import { type Language, slugs } from '../../src/slugs.ts'
import { namesIn, placeAt } from './domain/places.ts'
import { stands } from './domain/quotes.ts'
import { mayOf, type Outcome, type Rights, type Thread } from './domain/thread.ts'
import { idIn, type Row, rowsOf } from './store.ts'

/** A document in both languages, and its fields. */
type Texts = { tree: readonly FieldNode[]; ka: ReadableDoc; en: ReadableDoc }

const textsOf = async (req: PayloadRequest, subject: Subject): Promise<Texts> => ({
  tree: treeOf(configOf(req, subject)),
  ka: await readableDoc(inLanguage(req, 'ka'), subject),
  en: await readableDoc(inLanguage(req, 'en'), subject),
})

const namesOf = async (req: PayloadRequest, rows: readonly Row[]): Promise<Map<string, string>> => {
  const ids = rows.flatMap(({ author, endedBy }) => [author, endedBy].filter(Boolean).map(idIn))
  const { docs } = await req.payload.find({
    collection: slugs.users,
    where: { id: { in: [...new Set(ids)] } },
    select: { displayName: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map(({ id, displayName }) => [String(id), displayName ?? '—']))
}

/** What a stored comment says of itself, for the rules. */
export const asComment = ({ author, proposal, outcome }: Row) => ({
  author: idIn(author),
  proposal: proposal ?? null,
  outcome: (outcome ?? null) as Outcome | null,
})

type Told = { texts: Texts; names: Map<string, string>; rights: Rights; reader: Language; replies: readonly Row[] }

const threadOf = (row: Row, { texts, names, rights, reader, replies }: Told): Thread => {
  const language = (row.language ?? null) as Language | null
  const place = placeAt(texts.tree, texts[language ?? 'ka'], row.path)
  const nameOf = (person: unknown): string => names.get(idIn(person)) ?? '—'
  const quote = row.quote ?? ''
  return {
    id: String(row.id),
    path: row.path,
    language,
    label: labelOfPath(namesIn(row.path), reader),
    input: place?.input ?? null,
    quote,
    body: row.body,
    author: nameOf(row.author),
    at: row.at,
    isGone: place === null || !stands(place.value, quote),
    endedBy: row.endedBy ? nameOf(row.endedBy) : null,
    endedAt: row.endedAt ?? null,
    replies: replies
      .filter(({ replyTo }) => idIn(replyTo) === String(row.id))
      .map((one) => ({ id: String(one.id), body: one.body, author: nameOf(one.author), at: one.at })),
    may: mayOf(rights, asComment(row)),
    proposal: asComment(row).proposal,
    outcome: asComment(row).outcome,
  }
}

/** Every thread of a document, the oldest first, as its reader may see and handle it. */
export const threadsOf = async (
  req: PayloadRequest,
  subject: Subject,
  rights: Rights,
  reader: Language,
): Promise<Thread[]> => {
  const rows = await rowsOf(req, subject)
  if (rows.length === 0) return []
  const told = {
    texts: await textsOf(req, subject),
    names: await namesOf(req, rows),
    rights,
    reader,
    replies: rows.filter(({ replyTo }) => replyTo),
  }
  return rows.filter(({ replyTo }) => !replyTo).map((row) => threadOf(row, told))
}
