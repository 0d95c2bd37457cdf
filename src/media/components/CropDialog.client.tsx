'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import ReactCrop from 'react-image-crop'
import { type Crop, fitCrop, isWhole, wholeOf } from '../domain/crop.ts'
import type { CropWords } from '../translations/crop.ts'
import { CropNumbers } from './CropNumbers.client.tsx'
import 'react-image-crop/dist/ReactCrop.css'
import '../../lifecycle/components/actions.css'
import './crop.css'

type Size = { width: number; height: number }

type Props = {
  words: CropWords
  src: string
  /** Of the whole picture, when it is known; else that of what is shown. */
  size: Size | null
  crop: Crop | null
  /** Said in place of a picture that cannot be shown. */
  unseen: string
  isBusy: boolean
  /** Gets null for the whole picture. */
  onApply: (crop: Crop | null) => void
  onClose: () => void
}

const inPercent = ({ left, top, width, height }: Crop, whole: Size) => ({
  unit: '%' as const,
  x: (100 * left) / whole.width,
  y: (100 * top) / whole.height,
  width: (100 * width) / whole.width,
  height: (100 * height) / whole.height,
})

type Drawn = { x: number; y: number; width: number; height: number }

const inPixels = ({ x, y, width, height }: Drawn, whole: Size): Crop =>
  fitCrop(
    {
      left: (x * whole.width) / 100,
      top: (y * whole.height) / 100,
      width: (width * whole.width) / 100,
      height: (height * whole.height) / 100,
    },
    whole,
  )

/** Chooses what is kept of a picture: by drawing a frame, with the arrows of the keyboard, or in numbers. */
export const CropDialog = ({ words, src, size, crop, unseen, isBusy, onApply, onClose }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const [whole, setWhole] = useState<Size | null>(size)
  const [kept, setKept] = useState<Crop | null>(crop ?? (size && wholeOf(size)))
  const [isUnseen, setUnseen] = useState(false)
  useEffect(() => dialog.current?.showModal(), [])

  const learnSize = ({ naturalWidth, naturalHeight }: HTMLImageElement): void => {
    if (whole) return
    const shown = { width: naturalWidth, height: naturalHeight }
    setWhole(shown)
    setKept(crop ?? wholeOf(shown))
  }
  const picture = (
    // biome-ignore lint/performance/noImgElement: a file that is not stored yet, or its preview for staff
    <img
      src={src}
      alt={words.title}
      onLoad={({ currentTarget }) => learnSize(currentTarget)}
      onError={() => setUnseen(true)}
    />
  )

  return createPortal(
    <dialog
      ref={dialog}
      className="statdesk-dialog statdesk-crop-dialog"
      aria-labelledby="crop-title"
      onClose={onClose}
    >
      <h2 id="crop-title">{words.title}</h2>
      {isUnseen ? <p role="alert">{unseen}</p> : <p>{words.help}</p>}
      {!isUnseen && (
        <div className="statdesk-crop-picture">
          {whole && kept ? (
            <ReactCrop
              crop={inPercent(kept, whole)}
              keepSelection
              ruleOfThirds
              ariaLabels={words.handles}
              onChange={(_, drawn) => setKept(inPixels(drawn, whole))}
            >
              {picture}
            </ReactCrop>
          ) : (
            picture
          )}
        </div>
      )}
      {!isUnseen && whole && kept && (
        <>
          <CropNumbers words={words} crop={kept} whole={whole} onChange={setKept} />
          <output id="crop-kept">
            {isWhole(kept, whole) ? words.isWhole : words.kept(kept.width, kept.height, whole.width, whole.height)}
          </output>
        </>
      )}
      <footer>
        <Button buttonStyle="secondary" margin={false} id="crop-close" onClick={() => dialog.current?.close()}>
          {words.close}
        </Button>
        {!isUnseen && whole && (
          <>
            <Button buttonStyle="secondary" margin={false} id="crop-whole" onClick={() => setKept(wholeOf(whole))}>
              {words.whole}
            </Button>
            <Button
              margin={false}
              id="crop-apply"
              disabled={isBusy || !kept}
              onClick={() => onApply(kept && isWhole(kept, whole) ? null : kept)}
            >
              {isBusy ? words.busy : words.apply}
            </Button>
          </>
        )}
      </footer>
    </dialog>,
    document.body,
  )
}
