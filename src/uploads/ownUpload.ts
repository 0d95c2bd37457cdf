import type { PayloadRequest } from 'payload'
import { can } from '../access/can.ts'
import { environment } from '../env.ts'
import { Refusal } from '../errors/Refusal.ts'
import { actorOf } from '../lifecycle/perform.ts'
import { slugs } from '../slugs.ts'
import { now } from '../time/clock.ts'
import { isExpired } from './domain/protocol.ts'
import { type Staged, type Staging, staging, stagingFolder } from './staging.ts'

/** Files on their way to this office. */
export const officeStaging = (): Staging => staging(stagingFolder(environment().dataFolder))

/** Who may put files into the library, or the refusal that the contract names first. */
export const uploaderOf = (req: PayloadRequest): string => {
  const { id } = actorOf(req)
  if (!can(slugs.media, 'create')({ req })) throw new Refusal('access.forbidden', 403)
  return id
}

/**
 * An upload of the caller. One of somebody else, one that is over its time and one that never was look alike.
 * @throws Refusal 401, 403, 404
 */
export const ownUpload = async (req: PayloadRequest, id: unknown): Promise<Staged> => {
  const owner = uploaderOf(req)
  const upload = await officeStaging().find(String(id))
  if (!upload || upload.owner !== owner || isExpired(upload.beganAt, now())) throw new Refusal('upload.unknown', 404)
  return upload
}
