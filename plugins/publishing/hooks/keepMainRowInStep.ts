import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { treeOf } from '../../../src/fields/treeOf.ts'
import type { Subject } from '../../../src/lifecycle/binding.ts'
import { configOf } from '../../../src/lifecycle/configOf.ts'
import type { PublicSlug } from '../../../src/slugs.ts'
import type { LocalizedDoc } from '../domain/compileRow.ts'
import { referencesIn } from '../domain/references.ts'
import { withWritten } from '../domain/writtenText.ts'
import { noteMediaOfDraft } from '../mediaDrafts.ts'
import { shareMediaWithTeam } from '../mediaTeam.ts'
import { latestDoc, mainRow, writeMainRow } from '../rows.ts'

/** What staff decide by while a document is public: who works on its next state, answers for it, and edited it. */
// biome-ignore format: one list
const ofTheTeam = ['authors', 'translators', 'designers', 'responsibleUnit', 'editorIds', 'updatedBy', 'internalNote'] as const

const pick = (doc: LocalizedDoc, names: readonly string[]): LocalizedDoc =>
  Object.fromEntries(names.filter((name) => name in doc).map((name) => [name, doc[name]]))

/**
 * Payload writes a draft into the versions only, and the main row of a document keeps the text of its first save. The
 * reading rules ask the main row, so it follows: whole, while nothing of it is public; else only the team.
 */
const follow = async (req: PayloadRequest, subject: Subject): Promise<LocalizedDoc> => {
  const [draft, row] = [await latestDoc(req, subject), await mainRow(req, subject)]
  const isPublished = row._status === 'published'
  await writeMainRow(
    req,
    subject,
    isPublished
      ? { ...row, ...pick(draft, ofTheTeam) }
      : { ...withWritten(treeOf(configOf(req, subject)), draft, () => null), id: subject.id, _status: 'draft' },
  )
  return draft
}

/** After every save of a draft. */
export const keepMainRowInStep: CollectionAfterChangeHook = async ({ doc, req, collection }) => {
  const subject: Subject = { kind: 'collection', slug: collection.slug as PublicSlug, id: String(doc.id) }
  const draft = await follow(req, subject)
  const tree = treeOf(configOf(req, subject))
  const media = ['ka', 'en']
    .flatMap((language) => referencesIn(tree, draft, language))
    .filter((link) => link.collection === 'media')
  const ids = [...new Set(media.map((link) => link.id))]
  await shareMediaWithTeam(req, ids, draft)
  await noteMediaOfDraft(req, subject, ids)
  return doc
}
