'use client'
import { Button, useDocumentInfo, useForm, useFormModified, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { writeClock, writeInstant } from '../../../src/format/dates.ts'
import { withChanges } from '../domain/changes.ts'
import { unsavedWords } from '../translations/words.ts'
import { dropKept, type Kept, readKept } from './requests.client.tsx'
import { useKeeping } from './useKeeping.client.tsx'
import './unsaved.css'

const useDoor = (): string => {
  const { collectionSlug, globalSlug, id } = useDocumentInfo()
  const { code } = useLocale()
  const place = globalSlug ? `globals/${globalSlug}` : `${collectionSlug}/${id ?? 'new'}`
  return `/api/${place}/unsaved-work?locale=${code}`
}

const useLeftBehind = (door: string, isAsked: boolean): [Kept | null, () => void] => {
  const [found, setFound] = useState<Kept | null>(null)
  useEffect(() => {
    let isOpen = true
    setFound(null)
    if (isAsked)
      void readKept(door).then((kept) => {
        if (isOpen) setFound(kept)
      })
    return () => {
      isOpen = false
    }
  }, [door, isAsked])
  return [found, () => setFound(null)]
}

/** Above a form: what its reader typed here and did not save, with the choice to take it back; and that work is kept. */
export const UnsavedWork = () => {
  const { hasSavePermission, lastUpdateTime } = useDocumentInfo()
  const { getData, reset, setModified } = useForm()
  const isModified = useFormModified()
  const { i18n } = useTranslation()
  const door = useDoor()
  const [found, leaveBehind] = useLeftBehind(door, Boolean(hasSavePermission))
  const [kept, takeBack] = useKeeping({ door, isOff: !hasSavePermission, offered: found?.changes ?? null })
  const language = i18n.language === 'en' ? 'en' : 'ka'
  const words = unsavedWords[language]

  const restore = (changes: Kept['changes']): Promise<void> =>
    takeBack(async () => {
      await reset(withChanges(getData(), changes))
      setModified(true)
      leaveBehind()
    })
  const discard = (): void => {
    leaveBehind()
    void dropKept(door)
  }

  if (found)
    return (
      <section className="statdesk-unsaved" role="status">
        <p>{words.found(writeInstant(new Date(found.keptAt), language))}</p>
        {isModified && <p>{words.typedSince}</p>}
        {Number(lastUpdateTime) > Date.parse(found.keptAt) && <p>{words.changedSince}</p>}
        <Button buttonStyle="primary" margin={false} onClick={() => void restore(found.changes)} size="small">
          {words.restore}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={discard} size="small">
          {words.discard}
        </Button>
      </section>
    )
  return (
    <p className="statdesk-unsaved-state" role="status">
      {kept === 'failed' && words.notKept}
      {kept && kept !== 'failed' && words.kept(writeClock(new Date(kept.keptAt)))}
    </p>
  )
}
