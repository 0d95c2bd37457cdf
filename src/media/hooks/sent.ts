import type { PayloadRequest } from 'payload'
import { slugs } from '../../slugs.ts'
import { type FocalPoint, readFocalPoint } from '../focalPoint.ts'

type Data = Record<string, unknown>
type Edits = { focalPoint?: { x?: unknown; y?: unknown }; [name: string]: unknown }

/** REST hands its body over without the names that Payload takes out by itself; here they still are. */
export const sentData = (req: PayloadRequest, data: Data | undefined): Data => {
  const isOwn = req.payloadAPI === 'REST' && req.routeParams?.collection === slugs.media
  return { ...data, ...(isOwn ? (req.data as Data | undefined) : {}) }
}

const editsOf = (req: PayloadRequest): Edits => {
  const edits = req.query?.uploadEdits
  return typeof edits === 'object' && edits !== null ? (edits as Edits) : {}
}

/** True when a request asks for anything but another point of interest: to crop or to turn. */
export const asksForEdits = (req: PayloadRequest): boolean =>
  typeof req.query?.uploadEdits === 'string' || Object.keys(editsOf(req)).some((name) => name !== 'focalPoint')

/** The point of interest that a request names: the desk puts it into the address, programs among the fields. */
export const sentFocalPoint = (req: PayloadRequest, data: Data | undefined): FocalPoint | null => {
  const { focalPoint } = editsOf(req)
  const { focalX, focalY } = sentData(req, data)
  return focalPoint ? readFocalPoint(focalPoint.x, focalPoint.y) : readFocalPoint(focalX, focalY)
}

/** Takes the edits out of the address: Payload would fetch the stored file anew and write it differently. */
export const forgetEdits = (req: PayloadRequest): void => {
  if (req.query) delete req.query.uploadEdits
}
