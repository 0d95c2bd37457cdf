'use client'
import { useState } from 'react'
import { type Crop, withNumber } from '../domain/crop.ts'
import type { CropWords } from '../translations/crop.ts'

type NumberProps = { id: string; label: string; value: number; onChange: (value: number) => void }

/** A number that counts once it is typed to its end: on the way there it may be too small. */
const CropNumber = ({ id, label, value, onChange }: NumberProps) => {
  const [typed, setTyped] = useState<string | null>(null)
  const commit = (): void => {
    if (typed !== null && typed.trim() !== '' && Number.isFinite(Number(typed))) onChange(Number(typed))
    setTyped(null)
  }
  return (
    <label htmlFor={id}>
      {label}
      <input
        id={id}
        type="number"
        step={1}
        min={0}
        value={typed ?? value}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          commit()
        }}
      />
    </label>
  )
}

type Props = {
  words: CropWords
  crop: Crop
  whole: { width: number; height: number }
  onChange: (crop: Crop) => void
}

/** The frame in numbers, for who cannot or will not draw it. */
export const CropNumbers = ({ words, crop, whole, onChange }: Props) => (
  <fieldset className="statdesk-crop-numbers">
    <legend className="statdesk-crop-legend">{words.title}</legend>
    {(['left', 'top', 'width', 'height'] as const).map((name) => (
      <CropNumber
        key={name}
        id={`crop-${name}`}
        label={words[name]}
        value={crop[name]}
        onChange={(value) => onChange(withNumber(crop, name, value, whole))}
      />
    ))}
  </fieldset>
)
