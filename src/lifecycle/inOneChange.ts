import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { Refusal } from '../errors/Refusal.ts'
import { auditRefusal } from './audit.ts'
import type { Subject } from './binding.ts'
import { actorOf } from './perform.ts'
import { lockRow } from './rows.ts'

/**
 * Reads and writes under the lock of a document, in one transaction: of two people who act at the same instant one waits
 * and then finds what the other did. A refusal is audited like that of every action.
 * @param act its name in the audit log
 */
export const inOneChange = async <T>(
  req: PayloadRequest,
  subject: Subject,
  act: string,
  change: () => Promise<T>,
): Promise<T> => {
  const actor = actorOf(req)
  const opened = await initTransaction(req)
  try {
    await lockRow(req, subject)
    const done = await change()
    if (opened) await commitTransaction(req)
    return done
  } catch (error) {
    if (opened) await killTransaction(req)
    if (error instanceof Refusal && error.status !== 404)
      await auditRefusal(req, {
        action: `${subject.slug}.${act}`,
        actor,
        documentCollection: subject.slug,
        documentId: subject.id,
        details: { code: error.code, status: error.status },
      })
    throw error
  }
}
