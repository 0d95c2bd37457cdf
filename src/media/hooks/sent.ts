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

/** Payload's form sends a frame along with every point of interest: all of the picture, and its size as it was seen. */
const isAllOf = (crop: unknown): boolean => {
  const { x, y, width, height } = (crop ?? {}) as Record<string, unknown>
  return Number(x) === 0 && Number(y) === 0 && Number(width) === 100 && Number(height) === 100
}

/** True when a request asks Payload for anything but another point of interest: to crop or to turn. */
export const asksForEdits = (req: PayloadRequest): boolean => {
  const { crop, ...edits } = editsOf(req)
  const harmless = isAllOf(crop) ? ['focalPoint', 'widthInPixels', 'heightInPixels'] : ['focalPoint']
  const asksToCrop = crop !== undefined && !isAllOf(crop)
  return (
    typeof req.query?.uploadEdits === 'string' ||
    asksToCrop ||
    Object.keys(edits).some((name) => !harmless.includes(name))
  )
}

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
