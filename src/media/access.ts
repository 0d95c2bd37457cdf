import type { Access } from 'payload'
import { can, neverPublic } from '../access/can.ts'
import { gateRead } from '../access/read.ts'
import { slugs } from '../slugs.ts'

/** A file is edited as a whole, so it counts as readable when any language of it is. */
const readable: Access = (args) => gateRead(slugs.media)({ ...args, isReadingStaticFile: true })

/** Who may edit files, edits those that they may read: an answer to a write shows the whole record. */
export const editFile: Access = (args) => can(slugs.media, 'update')(args) && readable(args)

/** Who may remove files, removes those that they may read and that were never public. */
export const removeFile: Access = async (args) => {
  const [never, sight] = [await neverPublic(slugs.media)(args), await readable(args)]
  if (typeof never === 'boolean' || sight === false) return false
  return sight === true ? never : { and: [never, sight] }
}
