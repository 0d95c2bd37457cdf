'use client'
import { DetailedError, Upload } from 'tus-js-client'
import { isPassing, type Progress, retryDelays } from '../domain/progress.ts'
import { hoursKept, partBytes } from '../domain/protocol.ts'
import { uploadWords } from '../translations/words.ts'

/** A file on its way to the office. */
export type Transfer = {
  file: File
  /** The id of the upload, once all of the file is there. Rejected with a sentence when it was refused or cancelled. */
  done: Promise<string>
  pause: () => void
  resume: () => void
  /** Gives the upload up; nothing of it stays. */
  cancel: () => void
  /** Stops without giving up: chosen again, the file goes on where it was. */
  leave: () => void
}

type Refused = { status: number; code?: string; sentence?: string }

const refusalOf = (error: Error): Refused => {
  const answer = error instanceof DetailedError ? error.originalResponse : null
  if (!answer) return { status: 0 }
  try {
    const [first] =
      (JSON.parse(answer.getBody()) as { errors?: { code: string; message: string; hint: string }[] }).errors ?? []
    return { status: answer.getStatus(), code: first?.code, sentence: first && `${first.message} ${first.hint}` }
  } catch {
    return { status: answer.getStatus() }
  }
}

const isOld = (begun: string): boolean => Date.now() - new Date(begun).getTime() > hoursKept * 60 * 60 * 1000

/** The library remembers every upload in the browser; those that the office has forgotten are forgotten here. */
const forgetOld = (): void => {
  for (const key of Object.keys(localStorage).filter((one) => one.startsWith('tus::'))) {
    const known = JSON.parse(localStorage.getItem(key) ?? '{}') as { creationTime?: string }
    if (!known.creationTime || isOld(known.creationTime)) localStorage.removeItem(key)
  }
}

/** Goes on with what an earlier page began with the very same file, or begins. */
const startOrGoOn = async (upload: Upload): Promise<void> => {
  forgetOld()
  const [latest] = (await upload.findPreviousUploads()).toSorted(
    (one, other) => new Date(other.creationTime).getTime() - new Date(one.creationTime).getTime(),
  )
  if (latest) upload.resumeFromPreviousUpload(latest)
  upload.start()
}

/**
 * Sends a file in parts by the tus protocol. A lost connection is waited for; what is refused ends with a sentence.
 * @param onChange hears of every step, the first one later than this call
 */
export const startTransfer = (file: File, language: 'ka' | 'en', onChange: (progress: Progress) => void): Transfer => {
  const words = uploadWords[language]
  const outcome = Promise.withResolvers<string>()
  // Who waits for the outcome hears of a refusal; a transfer that nobody waits for yet is no unhandled one.
  outcome.promise.catch(() => undefined)
  let progress: Progress = { phase: 'running', sent: 0, size: file.size }
  const tell = (change: Partial<Progress>): void => {
    progress = { ...progress, ...change }
    onChange(progress)
  }
  const fail = (sentence: string): void => {
    window.removeEventListener('online', wake)
    tell({ phase: 'failed', sentence })
    outcome.reject(new Error(sentence))
  }
  const upload = new Upload(file, {
    endpoint: `${window.location.origin}/api/uploads`,
    chunkSize: partBytes,
    retryDelays,
    metadata: { filename: file.name },
    headers: { 'Accept-Language': language },
    onShouldRetry: (error) => {
      const { status, code } = refusalOf(error)
      if (!isPassing(status, code)) return false
      tell({ phase: 'waiting' })
      return true
    },
    onProgress: (sent) => tell({ sent, phase: 'running' }),
    onSuccess: () => {
      window.removeEventListener('online', wake)
      tell({ phase: 'done', sent: file.size })
      outcome.resolve(String(upload.url?.split('/').pop()))
    },
    onError: (error) => {
      const { status, code, sentence } = refusalOf(error)
      if (isPassing(status, code)) tell({ phase: 'paused' })
      else fail(sentence ?? words.unreachable)
    },
  })
  /** A try that was planned is called off first, so that there are not two. */
  const goOn = async (): Promise<void> => {
    await upload.abort()
    tell({ phase: 'running' })
    upload.start()
  }
  const wake = (): void => void (progress.phase === 'waiting' && goOn())
  window.addEventListener('online', wake)
  void startOrGoOn(upload)
  return {
    file,
    done: outcome.promise,
    pause: () => {
      void upload.abort()
      tell({ phase: 'paused' })
    },
    resume: () => void goOn(),
    cancel: () => {
      // What the office does not hear of now, it removes after a day.
      upload.abort(true).catch(() => undefined)
      fail(words.cancelled)
    },
    leave: () => {
      window.removeEventListener('online', wake)
      void upload.abort()
    },
  }
}
