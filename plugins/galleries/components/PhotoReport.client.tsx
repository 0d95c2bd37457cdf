'use client'
import type { Report } from '../domain/inTurn.ts'
import type { PhotoWords } from '../translations/photos.ts'

type Props = { words: PhotoWords; report: Report; all: number; isOver: boolean; done: string; problem: string | null }

/** How far the work is, what it did, and what failed, with the sentence of each failure. */
export const PhotoReport = ({ words, report, all, isOver, done, problem }: Props) => (
  <div className="statdesk-photos-report" role="status">
    <label htmlFor="photos-progress">{words.progress(all - report.left, all)}</label>
    <progress id="photos-progress" max={all} value={all - report.left} />
    {isOver && <p id="photos-done">{problem ?? done}</p>}
    {isOver && report.left > 0 && <p>{words.left(report.left)}</p>}
    {report.failed.length > 0 && (
      <>
        <p>{words.failed}</p>
        <ul>
          {report.failed.map(({ name, sentence }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
            <li key={index}>
              <strong>{name}</strong> – {sentence}
            </li>
          ))}
        </ul>
      </>
    )}
  </div>
)
