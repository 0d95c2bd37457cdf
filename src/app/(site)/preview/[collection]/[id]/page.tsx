import config from '@payload-config'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { getPayload } from 'payload'
import { isStaff } from '../../../../../access/people.ts'
import { isUuid } from '../../../../../lifecycle/rows.ts'
import { LiveLook } from '../../../../../preview/LiveLook.client.tsx'
import { previewedSlugs } from '../../../../../preview/slugs.ts'
import type { Language } from '../../../../../slugs.ts'

type Args = {
  params: Promise<{ collection: string; id: string }>
  searchParams: Promise<{ locale?: string | string[] }>
}

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Statdesk', robots: { index: false, follow: false } }

/** The newest draft of a document in one language, read with the rights of the member of staff who asks. */
const draftFor = async ({ params, searchParams }: Args) => {
  const [{ collection, id }, { locale }] = [await params, await searchParams]
  const slug = previewedSlugs.find((one) => one === collection)
  const language: Language = locale === 'en' ? 'en' : 'ka'
  if (!slug || !isUuid(id)) return null
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers() })
  if (!isStaff(user)) return null
  const doc = await payload.findByID({
    collection: slug,
    id,
    draft: true,
    depth: 0,
    locale: language,
    fallbackLocale: false,
    disableErrors: true,
    overrideAccess: false,
    user,
  })
  return doc && { doc: doc as unknown as Record<string, unknown>, language }
}

/** What the admin shows beside the form: for everybody but the staff, and for what they may not read, it is not there. */
const PreviewPage = async (args: Args) => {
  const found = await draftFor(args)
  if (!found) notFound()
  return <LiveLook saved={found.doc} language={found.language} />
}

export default PreviewPage
