import config from '@payload-config'
import { MinimalTemplate } from '@payloadcms/next/templates'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { getPayload } from 'payload'
import { ownerOfLink } from '../../../../../access/passwordLink.ts'
import { OutdatedLink } from '../../../../../config/screens/OutdatedLink.client.tsx'
import { importMap } from '../../../../../generated/importMap.js'

type Args = { params: Promise<{ token: string }>; searchParams: Promise<{ [key: string]: string | string[] }> }

const asSegments = async (params: Args['params']) => ({ segments: ['reset', (await params).token] })

export const generateMetadata = ({ params, searchParams }: Args): Promise<Metadata> =>
  generatePageMetadata({ config, params: asSegments(params), searchParams })

/** Payload's page for a new password, if the link still sets one: it would say so only after the password was typed. */
const Page = async ({ params, searchParams }: Args) => {
  const payload = await getPayload({ config })
  if (await ownerOfLink(payload, (await params).token))
    return RootPage({ config, params: asSegments(params), searchParams, importMap })
  return (
    <MinimalTemplate>
      <OutdatedLink />
    </MinimalTemplate>
  )
}

export default Page
