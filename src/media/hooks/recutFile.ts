import type { PayloadRequest } from 'payload'
import { fileStore } from '../../storage/index.ts'
import { explainStore } from '../explainStore.ts'
import { readFocalPoint } from '../focalPoint.ts'
import { inTurn } from '../inTurn.ts'
import { isPictureKind, kindByMime } from '../kinds.ts'
import { pictureFacts } from '../pictureFacts.ts'
import { renditionColumns } from '../renditionColumns.ts'
import type { Look } from '../renditionOf.ts'
import { isCut, renditionSizes } from '../renditionSizes.ts'
import { makeRenditions, newCutMark, type Rendition, renditionFile } from '../renditions.ts'
import { keepNewFiles } from './taken.ts'

type Doc = Record<string, unknown>

/** What of a record decides how its picture is cut. */
const cutBy = ['focalX', 'focalY', 'kind'] as const

const isRecut = (data: Doc, stored: Doc): boolean =>
  cutBy.some((name) => name in data && (data[name] ?? null) !== (stored[name] ?? null))

const cutAnew = async (name: string, stored: Doc, look: Look): Promise<Rendition[]> => {
  const kind = kindByMime(String(stored.mimeType))
  if (!kind || !isPictureKind(kind)) return []
  const bytes = await explainStore(fileStore().read(name))
  const facts = await pictureFacts(bytes, kind)
  return inTurn(() => makeRenditions({ bytes, kind, facts }, look, renditionSizes.filter(isCut)))
}

/**
 * Cuts a stored picture anew when somebody says what matters in it. The cuts are files of their own, under new names; the
 * ones before are swept up once no row names them (removeOrphanedFiles).
 * @returns the columns of all sizes, or those that are stored when nothing is cut
 */
export const recutFile = async (req: PayloadRequest, data: Doc, stored: Doc): Promise<unknown> => {
  if (!isRecut(data, stored)) return stored.sizes
  const now = { ...stored, ...data }
  const look = { mediaKind: now.kind, focal: readFocalPoint(now.focalX, now.focalY) }
  const original = String(stored.filename)
  const renditions = await cutAnew(original, stored, look)
  const [first] = renditions
  if (!first) return stored.sizes
  const mark = newCutMark()
  const nameOf = (rendition: Rendition): string => renditionFile(original, rendition, mark)
  keepNewFiles(
    req,
    renditions.map((rendition) => ({ name: nameOf(rendition), bytes: rendition.bytes })),
    { [`sizes.${first.name}.filename`]: { equals: nameOf(first) } },
  )
  return { ...(stored.sizes as Doc), ...renditionColumns(original, renditions, mark) }
}
