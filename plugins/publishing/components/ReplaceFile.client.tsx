'use client'
import { Button, toast, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type ChangeEvent, useRef, useState } from 'react'
import { isLarge, putFile } from '../../../src/uploads/components/formFile.client.tsx'
import { UploadBar } from '../../../src/uploads/components/UploadBar.client.tsx'
import { UploadTray } from '../../../src/uploads/components/UploadTray.client.tsx'
import { useTransfer } from '../../../src/uploads/components/useTransfer.client.tsx'
import { replaceWords } from '../translations/replaceFile.ts'

type Answer = {
  doc?: { id: string }
  replacedIn?: unknown[]
  leftIn?: number
  errors?: { message: string; hint: string }[]
}

const send = async (id: string | number, file: File, upload: string | null): Promise<Answer | null> => {
  const form = new FormData()
  putFile(form, file, upload)
  try {
    const response = await fetch(`/api/media/${id}/replace`, { method: 'POST', credentials: 'include', body: form })
    return (await response.json()) as Answer
  } catch {
    return null
  }
}

/**
 * Puts another file in place of the stored one, and fetches the stored one as it was uploaded: both are for those who work
 * on the file, and it is theirs alone to save.
 */
export const ReplaceFile = () => {
  const { id, hasSavePermission } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const [isBusy, setBusy] = useState(false)
  const { words: uploadWords, shown, begin, clear } = useTransfer()
  const words = replaceWords[i18n.language === 'en' ? 'en' : 'ka']
  if (!(id && hasSavePermission)) return null

  const show = (answer: Answer | null): void => {
    const [error] = answer?.errors ?? []
    if (!answer?.doc) {
      toast.error(error ? `${error.message} ${error.hint}` : words.unreachable)
      return
    }
    toast.success(words.done(answer.replacedIn?.length ?? 0))
    if (answer.leftIn) toast.warning(words.left(answer.leftIn))
    router.push(`${config.routes.admin}/collections/media/${answer.doc.id}`)
  }

  const replaceBy = async (file: File): Promise<void> => {
    const transfer = isLarge(file) ? begin(file) : null
    try {
      const answer = await send(id, file, transfer && (await transfer.done))
      if (!answer?.doc) transfer?.cancel()
      clear()
      show(answer)
    } catch {
      // The bar says what became of the upload, or it was cancelled by hand.
    }
  }

  const replace = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = target.files ?? []
    if (!file) return
    setBusy(true)
    await replaceBy(file)
    setBusy(false)
    target.value = ''
  }

  const cancel = (): void => {
    shown?.transfer.cancel()
    clear()
  }

  return (
    <>
      <Button el="anchor" url={`/api/media/${id}/original`} buttonStyle="subtle" size="medium" margin={false}>
        {words.original}
      </Button>
      <Button
        buttonStyle="secondary"
        size="medium"
        margin={false}
        disabled={isBusy}
        onClick={() => input.current?.click()}
      >
        {isBusy ? words.busy : words.button}
      </Button>
      <input ref={input} type="file" hidden aria-label={words.button} onChange={(event) => void replace(event)} />
      {shown && (
        <UploadTray>
          <UploadBar words={uploadWords} shown={shown} isSaving={isBusy} onCancel={cancel} />
        </UploadTray>
      )}
    </>
  )
}
