'use client'
import { Button } from '@payloadcms/ui'
import { type Progress, percentOf } from '../domain/progress.ts'
import type { UploadWords } from '../translations/words.ts'
import type { Shown } from './useTransfer.client.tsx'
import './upload.css'

type Props = { words: UploadWords; shown: Shown; isSaving?: boolean; onCancel: () => void }

const isStopped = ({ phase }: Progress): boolean => phase === 'paused' || phase === 'waiting'

/** How far a file has come, with what may be done about it. Only what changes in kind is read aloud, not every per cent. */
export const UploadBar = ({ words, shown: { transfer, progress }, isSaving = false, onCancel }: Props) => {
  const { phase, sent, size, sentence } = progress
  const percent = percentOf(progress)
  const amount = `${words.size(sent)} / ${words.size(size)}`
  const isOver = phase === 'done' || phase === 'failed'
  return (
    <section className="statdesk-upload" aria-label={words.title} data-phase={phase}>
      <p className="statdesk-upload-name">{transfer.file.name}</p>
      <progress
        max={100}
        value={phase === 'done' && isSaving ? undefined : percent}
        aria-label={words.bar(transfer.file.name)}
        aria-valuetext={`${words.percent(percent)}, ${amount}`}
      />
      <p className="statdesk-upload-amount">
        <strong>{words.percent(percent)}</strong> <span>{amount}</span>
      </p>
      <p role="status">{sentence ?? (phase === 'done' && isSaving ? words.saving : words[phase])}</p>
      {!isOver && (
        <footer>
          {isStopped(progress) ? (
            <Button buttonStyle="secondary" size="small" margin={false} id="upload-resume" onClick={transfer.resume}>
              {words.resume}
            </Button>
          ) : (
            <Button buttonStyle="secondary" size="small" margin={false} id="upload-pause" onClick={transfer.pause}>
              {words.pause}
            </Button>
          )}
          <Button buttonStyle="subtle" size="small" margin={false} id="upload-cancel" onClick={onCancel}>
            {words.cancel}
          </Button>
        </footer>
      )}
      {phase === 'failed' && (
        <footer>
          <Button buttonStyle="secondary" size="small" margin={false} onClick={onCancel}>
            {words.close}
          </Button>
        </footer>
      )}
    </section>
  )
}
