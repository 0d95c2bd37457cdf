import { forgetUnsavedWork } from './forgetUnsavedWork.ts'
import { removeExpiredUploads } from './removeExpiredUploads.ts'
import { removeOrphanedFiles } from './removeOrphanedFiles.ts'
import { sealAudit } from './sealAudit.ts'
import { sendMail } from './sendMail.ts'
import { wakeMail } from './wakeMail.ts'
import type { Work } from './work.ts'

/** What the worker does for the desk itself; what it does for plugins they hand over in worker.config.ts. */
export const work: Work = {
  tasks: [
    { name: 'audit.seal', everySeconds: 1, run: sealAudit },
    { name: 'mail.wake', everySeconds: 15, run: wakeMail },
    { name: 'media.removeOrphans', everySeconds: 900, run: removeOrphanedFiles },
    { name: 'unsavedWork.forgetOld', everySeconds: 3600, run: forgetUnsavedWork },
    { name: 'uploads.removeExpired', everySeconds: 900, run: removeExpiredUploads },
  ],
  jobs: { 'mail.sendQueued': (_, context) => sendMail(context) },
}
