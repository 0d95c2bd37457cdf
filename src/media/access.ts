import type { Access } from 'payload'
import { can, neverPublic } from '../access/can.ts'
import { staffMember } from '../access/people.ts'
import { teamFiles } from '../access/read.ts'
import { slugs } from '../slugs.ts'

/** A public file can be read by all staff, and is worked on by its team alone: a save could make anybody one of it. */
const worksOnIt: Access = ({ req }) => {
  const person = staffMember(req.user)
  return person ? teamFiles(person) : false
}

/** Who may edit files, edits those on which they work. */
export const editFile: Access = (args) => can(slugs.media, 'update')(args) && worksOnIt(args)

/** Who may remove files, removes those on which they work and that were never public. */
export const removeFile: Access = async (args) => {
  const [never, own] = [await neverPublic(slugs.media)(args), await worksOnIt(args)]
  if (typeof never === 'boolean' || own === false) return false
  return own === true ? never : { and: [never, own] }
}
