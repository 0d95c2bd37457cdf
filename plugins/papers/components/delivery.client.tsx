'use client'
import { parse } from 'content-disposition'

/** What became of a request for a file: the answer, or the sentences of a refusal; null when nobody answered. */
export type Fetched = { ok: true; response: Response } | { ok: false; message: string | null }

type Failure = { errors?: { message: string; hint: string }[] }

/** Asks a door for a file. */
export const fetchPaper = async (url: string): Promise<Fetched> => {
  try {
    const response = await fetch(url, { credentials: 'include' })
    if (response.ok) return { ok: true, response }
    const { errors } = (await response.json()) as Failure
    return { ok: false, message: errors?.[0] ? `${errors[0].message} ${errors[0].hint}` : null }
  } catch {
    return { ok: false, message: null }
  }
}

/** Saves an answer as a file, under the name that it carries. */
export const saveFile = async (response: Response): Promise<void> => {
  const name = parse(response.headers.get('content-disposition') ?? 'attachment').parameters.filename
  const address = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = name ?? 'document'
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** Puts a text on the clipboard, with its formatting and without. @returns false when the browser forbids it */
export const copyBoth = async (html: string, text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      }),
    ])
    return true
  } catch {
    return false
  }
}
