import type { Endpoint, PayloadRequest } from 'payload'
import { isStaff } from '../../../src/access/people.ts'
import { Refusal } from '../../../src/errors/Refusal.ts'
import { treeOf } from '../../../src/fields/treeOf.ts'
import { labelOfPath } from '../../../src/labels/labelOfPath.ts'
import type { Subject } from '../../../src/lifecycle/binding.ts'
import { configOf } from '../../../src/lifecycle/configOf.ts'
import { readableDoc } from '../../../src/lifecycle/readable.ts'
import { documentOf } from '../../../src/lifecycle/subjects.ts'
import { languages, type PublicSlug } from '../../../src/slugs.ts'
import type { LocalizedDoc } from '../domain/compileRow.ts'
import { inLanguage } from '../domain/inLanguage.ts'
import { asText } from '../domain/values.ts'
import { waitingSentences } from '../editions/waiting.ts'
import { latestDoc, mainRow } from '../rows.ts'

/** The edition before, as it is public or as it stands; null when the caller may not read it. */
const editionBefore = async (
  req: PayloadRequest,
  slug: PublicSlug,
  id: string | null,
): Promise<LocalizedDoc | null> => {
  if (!id) return null
  const subject: Subject = { kind: 'collection', slug, id }
  const isReadable = await readableDoc(req, subject).then(
    () => true,
    () => false,
  )
  return isReadable ? mainRow(req, subject) : null
}

/** `GET …/waiting`: the sentences that wait for figures, in both languages, and how they read in the edition before. */
export const waitingDoor = (slug: PublicSlug): Omit<Endpoint, 'root'> => ({
  path: '/:id/waiting',
  method: 'get',
  handler: async (req) => {
    if (!isStaff(req.user)) throw new Refusal('session.none', 401)
    const subject = documentOf(slug)(req)
    await readableDoc(req, subject)
    const tree = treeOf(configOf(req, subject))
    const doc = await latestDoc(req, subject)
    const before = await editionBefore(req, slug, asText(doc.previousEdition))
    const sentences = languages.flatMap((language) =>
      waitingSentences(tree, inLanguage(tree, doc, language), before && inLanguage(tree, before, language)).map(
        ({ path, ...rest }) => ({ language, field: labelOfPath(path, req.i18n?.language ?? 'ka'), ...rest }),
      ),
    )
    return Response.json({ sentences }, { headers: { 'Cache-Control': 'private, no-store' } })
  },
})
