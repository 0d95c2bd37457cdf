'use client'
import { useEffect, useState } from 'react'
import type { Doc } from '../fields/docValues.ts'

const fetchMedia = async (ids: readonly string[], language: string): Promise<Doc[]> => {
  const query = new URLSearchParams({
    depth: '0',
    limit: String(ids.length),
    locale: language,
    'where[id][in]': ids.join(','),
  })
  const response = await fetch(`/api/media?${query}`, { credentials: 'include' }).catch(() => null)
  return response?.ok ? ((await response.json()) as { docs: Doc[] }).docs : []
}

/** Files of the library by their ids, as the member of staff at the screen may read them; each is asked for once. */
export const useMedia = (ids: readonly string[], language: string): ReadonlyMap<string, Doc> => {
  const [known, setKnown] = useState<ReadonlyMap<string, Doc>>(new Map())
  const missing = ids.filter((id) => !known.has(id)).join(',')
  useEffect(() => {
    if (missing === '') return
    const asked = missing.split(',')
    void fetchMedia(asked, language).then((docs) =>
      setKnown((before) => {
        const found = new Map(docs.map((doc) => [String(doc.id), doc]))
        return new Map([...before, ...asked.map((id): [string, Doc] => [id, found.get(id) ?? {}])])
      }),
    )
  }, [missing, language])
  return known
}
