import type { Jobs } from '../queue/jobs.ts'
import { forgetUnsavedWork } from './forgetUnsavedWork.ts'
import { removeExpiredUploads } from './removeExpiredUploads.ts'
import { removeOrphanedFiles } from './removeOrphanedFiles.ts'
import { sealAudit } from './sealAudit.ts'
import { sendMail } from './sendMail.ts'
import type { Task } from './task.ts'
import { wakeMail } from './wakeMail.ts'

/** What one worker of all does at its time. */
export const tasks: Task[] = [
  { name: 'audit.seal', everySeconds: 1, run: sealAudit },
  { name: 'mail.wake', everySeconds: 15, run: wakeMail },
  { name: 'media.removeOrphans', everySeconds: 900, run: removeOrphanedFiles },
  { name: 'unsavedWork.forgetOld', everySeconds: 3600, run: forgetUnsavedWork },
  { name: 'uploads.removeExpired', everySeconds: 900, run: removeExpiredUploads },
]

/** What any worker does when a change asks for it. */
export const jobs: Jobs = { 'mail.sendQueued': (_, context) => sendMail(context) }
