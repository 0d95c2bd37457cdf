import { marked } from 'marked'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { environment } from '../../../../env.ts'
import { DocsMenu } from '../DocsMenu.tsx'
import { docPages, readDoc, titleOf } from '../pages.ts'

type Args = { params: Promise<{ page?: string[] }> }

/** Made for each request, because only the running office knows the address that its examples ask. */
export const dynamic = 'force-dynamic'

const pageOf = async ({ params }: Args): Promise<string> => {
  const page = (await params).page?.join('/') ?? 'index'
  return docPages().includes(page) ? page : notFound()
}

export const generateMetadata = async (args: Args): Promise<Metadata> => ({ title: titleOf(await pageOf(args)) })

/** The docs for developers of websites, as they lie in docs/websites, so that they always fit the version that runs. */
const DocPage = async (args: Args) => {
  const page = await pageOf(args)
  return (
    <main lang="en">
      <DocsMenu open={page} />
      {/* Our own Markdown from the repository: no reader's input reaches this. */}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: see above */}
      <article dangerouslySetInnerHTML={{ __html: await marked(readDoc(page, environment().origin)) }} />
    </main>
  )
}

export default DocPage
