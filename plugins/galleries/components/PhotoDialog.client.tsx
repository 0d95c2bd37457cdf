'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { UploadBar } from '../../../src/uploads/components/UploadBar.client.tsx'
import { useTransfer } from '../../../src/uploads/components/useTransfer.client.tsx'
import { inTurn, type Job, type Report } from '../domain/inTurn.ts'
import { fillings, room } from '../domain/pictures.ts'
import { describe, isComplete, type SharedWords } from '../domain/sharedWords.ts'
import type { PhotoWords } from '../translations/photos.ts'
import { FilePicker } from './FilePicker.client.tsx'
import { PhotoReport } from './PhotoReport.client.tsx'
import { append, fill, type Gallery, sendPhoto } from './requests.client.tsx'
import { SharedWordsForm } from './SharedWordsForm.client.tsx'

/** Photographs are added with shared words, or those that are there get what they lack. */
export type Mode = 'add' | 'describe'

type Props = {
  mode: Mode
  galleryId: string
  gallery: Gallery
  language: 'ka' | 'en'
  words: PhotoWords
  patterns: SharedWords['alt']
  onClose: (hasChanged: boolean) => void
}

type Phase = 'asking' | 'working' | 'stopping' | 'over'

/** Asks once for what photographs share, and does the work in turn, with a bar, until it is done or stopped. */
export const PhotoDialog = ({ mode, galleryId, gallery, language, words, patterns, onClose }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const stopped = useRef(false)
  const { words: uploadWords, shown, begin, clear } = useTransfer()
  const [phase, setPhase] = useState<Phase>('asking')
  const [files, setFiles] = useState<File[]>([])
  const [all, setAll] = useState(0)
  const [report, setReport] = useState<Report>({ done: [], failed: [], left: 0 })
  const [problem, setProblem] = useState<string | null>(null)
  const [shared, setShared] = useState<SharedWords>({
    alt: patterns,
    credit: { ka: '', en: '' },
    licence: '',
    kind: 'photo',
  })

  useEffect(() => dialog.current?.showModal(), [])

  const lacking = mode === 'describe' ? fillings(gallery.pictures, shared) : []
  const left = room(gallery.pictures.length)
  const isTooMany = files.length > left
  const hasWork = mode === 'add' ? files.length > 0 && !isTooMany : lacking.length > 0

  /** The bar of the one large photograph that is on its way; its words and rows come when it is there. */
  const sendInParts = async (file: File): Promise<string> => {
    try {
      return await begin(file).done
    } finally {
      clear()
    }
  }

  const jobs = (): Job[] =>
    mode === 'add'
      ? files.map((file, index) => ({
          name: file.name,
          run: () =>
            sendPhoto(file, describe(shared, gallery.pictures.length + index + 1), words.unreachable, sendInParts),
        }))
      : lacking.map((filling) => ({ name: filling.name, run: () => fill(filling, words.unreachable) }))

  const putIntoGallery = async (done: readonly string[]): Promise<void> => {
    const answer = await append(galleryId, done, words.unreachable)
    setProblem(answer.ok ? null : `${words.notAppended} ${answer.sentence}`)
  }

  const start = async (): Promise<void> => {
    const work = jobs()
    setAll(work.length)
    setReport({ done: [], failed: [], left: work.length })
    setPhase('working')
    const made = await inTurn(work, { isStopped: () => stopped.current, onStep: setReport })
    if (mode === 'add' && made.done.length > 0) await putIntoGallery(made.done)
    setPhase('over')
  }

  const close = (): void => dialog.current?.close()
  const isUnderWay = phase === 'working' || phase === 'stopping'
  const sentence = mode === 'add' ? words.added(report.done.length) : words.described(report.done.length)

  return (
    <dialog
      ref={dialog}
      className="statdesk-dialog statdesk-photos-dialog"
      aria-labelledby="photos-title"
      onCancel={(event) => isUnderWay && event.preventDefault()}
      onClose={() => onClose(report.done.length > 0)}
    >
      <h2 id="photos-title">{words[mode]}</h2>
      {phase === 'asking' ? (
        <>
          <p>{words[`${mode}Help`]}</p>
          {mode === 'add' && <FilePicker words={words} count={files.length} onChoose={setFiles} />}
          {isTooMany && <p role="alert">{words.noRoom(left)}</p>}
          {mode === 'describe' && lacking.length === 0 && <p>{words.nothingLacks}</p>}
          <SharedWordsForm words={words} language={language} shared={shared} disabled={false} onChange={setShared} />
          {hasWork && !isComplete(shared) && <p>{words.incomplete}</p>}
        </>
      ) : (
        <>
          <PhotoReport
            words={words}
            report={report}
            all={all}
            isOver={phase === 'over'}
            done={sentence}
            problem={problem}
          />
          {shown && <UploadBar words={uploadWords} shown={shown} onCancel={shown.transfer.cancel} />}
        </>
      )}
      <footer>
        {isUnderWay ? (
          <Button
            buttonStyle="secondary"
            margin={false}
            id="photos-stop"
            disabled={phase === 'stopping'}
            onClick={() => {
              stopped.current = true
              setPhase('stopping')
            }}
          >
            {phase === 'stopping' ? words.stopping : words.stop}
          </Button>
        ) : (
          <Button buttonStyle="secondary" margin={false} id="photos-close" onClick={close}>
            {words.close}
          </Button>
        )}
        {phase === 'asking' && (
          <Button
            margin={false}
            id="photos-start"
            disabled={!(hasWork && isComplete(shared))}
            onClick={() => void start()}
          >
            {words.start[mode]}
          </Button>
        )}
        {phase === 'over' && problem && (
          <Button margin={false} id="photos-again" onClick={() => void putIntoGallery(report.done)}>
            {words.again}
          </Button>
        )}
      </footer>
    </dialog>
  )
}
