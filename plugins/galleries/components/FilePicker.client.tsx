'use client'
import { Button } from '@payloadcms/ui'
import { useRef } from 'react'
import type { PhotoWords } from '../translations/photos.ts'

type Props = { words: PhotoWords; count: number; onChoose: (files: File[]) => void }

/** Chooses many pictures. The browser's own control speaks the language of the browser, so it stays out of sight. */
export const FilePicker = ({ words, count, onChoose }: Props) => {
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className="statdesk-photos-files">
      <Button buttonStyle="secondary" margin={false} id="photos-choose" onClick={() => input.current?.click()}>
        {words.files}
      </Button>
      <output>{words.chosen(count)}</output>
      <input
        ref={input}
        id="photos-files"
        type="file"
        hidden
        multiple
        accept="image/*"
        aria-label={words.files}
        onChange={({ target }) => onChoose([...(target.files ?? [])])}
      />
    </div>
  )
}
