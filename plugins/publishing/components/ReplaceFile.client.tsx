'use client'
import { Button, toast, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type ChangeEvent, useRef, useState } from 'react'
import { replaceWords } from '../translations/replaceFile.ts'

type Answer = {
  doc?: { id: string }
  replacedIn?: unknown[]
  leftIn?: number
  errors?: { message: string; hint: string }[]
}

const send = async (id: string | number, file: File): Promise<Answer | null> => {
  const form = new FormData()
  form.set('file', file)
  try {
    const response = await fetch(`/api/media/${id}/replace`, { method: 'POST', credentials: 'include', body: form })
    return (await response.json()) as Answer
  } catch {
    return null
  }
}

/** Puts another file in place of the stored one, and fetches the stored one as it was uploaded. */
export const ReplaceFile = () => {
  const { id, hasSavePermission } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const [isBusy, setBusy] = useState(false)
  const words = replaceWords[i18n.language === 'en' ? 'en' : 'ka']
  if (!id) return null

  const replace = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = target.files ?? []
    if (!file) return
    setBusy(true)
    const answer = await send(id, file)
    setBusy(false)
    target.value = ''
    const [error] = answer?.errors ?? []
    if (!answer?.doc) {
      toast.error(error ? `${error.message} ${error.hint}` : words.unreachable)
      return
    }
    toast.success(words.done(answer.replacedIn?.length ?? 0))
    if (answer.leftIn) toast.warning(words.left(answer.leftIn))
    router.push(`${config.routes.admin}/collections/media/${answer.doc.id}`)
  }

  return (
    <>
      <Button el="anchor" url={`/api/media/${id}/original`} buttonStyle="subtle" size="medium" margin={false}>
        {words.original}
      </Button>
      {hasSavePermission && (
        <Button
          buttonStyle="secondary"
          size="medium"
          margin={false}
          disabled={isBusy}
          onClick={() => input.current?.click()}
        >
          {isBusy ? words.busy : words.button}
        </Button>
      )}
      <input ref={input} type="file" hidden aria-label={words.button} onChange={(event) => void replace(event)} />
    </>
  )
}
