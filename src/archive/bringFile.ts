import { sql } from '@payloadcms/db-postgres/drizzle'
import { database } from '../config/sql.ts'
import { audit } from '../lifecycle/audit.ts'
import { actorOf } from '../lifecycle/perform.ts'
import { withFile } from '../media/bytes/source.ts'
import { checkSource } from '../media/checkFile.ts'
import { slugs } from '../slugs.ts'
import type { Brought } from './bring.ts'
import { digestOf, type FileOnDisk, findFile, stageFile } from './fileOnDisk.ts'
import { fingerprint, isUntouched } from './fingerprint.ts'
import { leadHere, newPaths, oldPathProblem } from './oldAddresses.ts'
import type { Reason } from './place.ts'
import type { Planned } from './plan.ts'
import { type Entry, enter } from './register.ts'
import type { Requests, Run } from './run.ts'
import { writeContent } from './write.ts'

const refused = (reason: Reason): Brought => ({ outcome: 'refused', reasons: [reason], documentId: null })

/**
 * The file with the same bytes that this archive brought before under another name. A record of the library with these
 * bytes may wait for its release, and its words with it: the archive gets one of its own.
 */
const twinOf = async (run: Run, requests: Requests, fileDigest: string): Promise<string | null> => {
  const runner = await database(requests.ka)
  const found = await runner.execute(
    sql`select document_id as id from import_items where source = ${run.source} and file_digest = ${fileDigest} limit 1`,
  )
  return (found.rows[0]?.id as string | undefined) ?? null
}

const written = (content: Planned['content'], name: string, language: string): boolean =>
  Boolean((content[name] as Record<string, unknown> | undefined)?.[language])

/** What lacks before a document with this file can be public: said at once, while somebody looks. */
const notReady = ({ content, item }: Planned): Reason[] => {
  const isPicture = /\.(jpe?g|png|webp|avif|gif|tiff?)$/i.test(item.path ?? '')
  const hasAlt = !isPicture || (written(content, 'alt', 'ka') && written(content, 'alt', 'en'))
  const hasCredit = written(content, 'credit', 'ka') || written(content, 'credit', 'en')
  return hasAlt && hasCredit && content.licence ? [] : [{ code: 'import.fileNotReady' }]
}

const remember = async (
  run: Run,
  requests: Requests,
  { item, names }: Planned,
  documentId: string,
  fileDigest: string,
): Promise<void> => {
  const left = await run.gate.latestDoc(requests.ka, { kind: 'collection', slug: slugs.media, id: documentId })
  const contentDigest = fingerprint(run.fieldsOf(slugs.media), names, left)
  await enter(await database(requests.ka), run.source, slugs.media, item.externalId, {
    documentId,
    digest: item.digest,
    contentDigest,
    fileDigest,
    isPublic: false,
  })
  run.names.learn({ collection: slugs.media, key: item.externalId }, documentId)
}

const upload = async (run: Run, requests: Requests, { content }: Planned, file: FileOnDisk): Promise<string> =>
  writeContent(run, requests, slugs.media, null, content, await stageFile(requests.ka, file))

/** The checks of an upload, with nothing written. */
const rehearse = async ({ path, name }: FileOnDisk): Promise<void> =>
  void (await withFile(path, (source) => checkSource(source, name, { focal: null })))

const bringNewFile = async (run: Run, requests: Requests, planned: Planned): Promise<Brought> => {
  const file = await findFile(run, planned)
  if ('code' in file) return refused(file)
  const fileDigest = await digestOf(requests.ka, file)
  const taken = await oldPathProblem(requests.ka, planned.item.oldPaths, null)
  if (taken) return refused(taken)
  const twin = await twinOf(run, requests, fileDigest)
  const notes: Reason[] = twin ? [{ code: 'import.sameFile' }] : notReady(planned)
  if (run.isDryRun) {
    if (!twin) await rehearse(file)
    return { outcome: 'created', reasons: notes, documentId: null }
  }
  const id = twin ?? (await upload(run, requests, planned, file))
  await audit(requests.ka, {
    action: 'import.create',
    outcome: 'done',
    actor: actorOf(requests.ka),
    documentCollection: slugs.media,
    documentId: id,
    afterDigest: fileDigest,
  })
  await leadHere(requests.ka, slugs.media, id, planned.item.oldPaths)
  await remember(run, requests, planned, id, fileDigest)
  return { outcome: 'created', reasons: notes, documentId: id }
}

/** Words of a file may change with the archive; the file itself is another one, with a number of its own. */
const bringFileAgain = async (run: Run, requests: Requests, planned: Planned, entry: Entry): Promise<Brought> => {
  const file = await findFile(run, planned)
  if ('code' in file) return refused(file)
  const fileDigest = await digestOf(requests.ka, file)
  if (fileDigest !== entry.fileDigest) return refused({ code: 'import.fileChanged' })
  const [req, id] = [requests.ka, entry.documentId]
  const doc = await run.gate.latestDoc(req, { kind: 'collection', slug: slugs.media, id })
  if (!doc.id || !isUntouched(run.fieldsOf(slugs.media), entry.contentDigest, planned.names, doc))
    return { outcome: 'leftAlone', reasons: [{ code: 'import.editedHere' }], documentId: id }
  if (!run.isDryRun) {
    await writeContent(run, requests, slugs.media, id, planned.content)
    await leadHere(req, slugs.media, id, await newPaths(req, planned.item.oldPaths))
    await remember(run, requests, planned, id, fileDigest)
  }
  return { outcome: 'updated', reasons: notReady(planned), documentId: id }
}

/** Brings a file in: through the checks of every upload, once, however many items of the archive are this file. */
export const bringFile = (
  run: Run,
  requests: Requests,
  planned: Planned,
  entry: Entry | undefined,
): Promise<Brought> => (entry ? bringFileAgain(run, requests, planned, entry) : bringNewFile(run, requests, planned))
