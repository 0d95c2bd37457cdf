import type { PayloadRequest } from 'payload'
import type { Person } from '../../src/access/people.ts'
import { database } from '../../src/config/sql.ts'
import { type ShownDocument, shownDocuments } from '../../src/lifecycle/shownDocuments.ts'
import { nameOf } from '../../src/mail/nameOf.ts'
import { takeDownRoles } from './domain/takeDowns.ts'
import { type OpenTakeDown, openTakeDowns } from './takeDowns.ts'

/** A take-down as the front page tells it. */
export type ShownTakeDown = OpenTakeDown &
  ShownDocument & {
    /** The name of the person who took it down. */
    who: string
    /** That person is the one who reads, and cannot confirm it. */
    isYours: boolean
  }

const placeOf = ({ collection, documentId }: OpenTakeDown) => ({ collection, id: documentId })

/** What waits for a second person, from the first minute on, for those who may confirm it; nothing for others. */
export const shownTakeDowns = async (req: PayloadRequest, person: Person): Promise<ShownTakeDown[]> => {
  if (!takeDownRoles.some((role) => person.roles?.includes(role))) return []
  const runner = await database(req)
  const open = await openTakeDowns(runner)
  const documentAt = await shownDocuments(req, open.map(placeOf))
  const shown = open.map(async (takeDown) => {
    const document = documentAt(placeOf(takeDown))
    const who = await nameOf(runner, takeDown.by)
    return document ? [{ ...takeDown, ...document, who, isYours: takeDown.by === person.id }] : []
  })
  return (await Promise.all(shown)).flat()
}
