import { forgetUnsavedWork } from './forgetUnsavedWork.ts'
import { removeExpiredUploads } from './removeExpiredUploads.ts'
import { removeOrphanedFiles } from './removeOrphanedFiles.ts'
import { sealAudit } from './sealAudit.ts'
import { sendMail } from './sendMail.ts'
import type { Task } from './task.ts'

/** Everything the worker does. */
export const tasks: Task[] = [
  { name: 'audit.seal', everySeconds: 1, run: sealAudit },
  { name: 'mail.sendQueued', everySeconds: 15, channel: 'outbox', run: sendMail },
  { name: 'media.removeOrphans', everySeconds: 900, run: removeOrphanedFiles },
  { name: 'unsavedWork.forgetOld', everySeconds: 3600, run: forgetUnsavedWork },
  { name: 'uploads.removeExpired', everySeconds: 900, run: removeExpiredUploads },
]
