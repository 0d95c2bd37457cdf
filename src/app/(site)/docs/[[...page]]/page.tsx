import { marked } from 'marked'
import { notFound } from 'next/navigation'
import { docPages, readDoc } from '../pages.ts'

type Args = { params: Promise<{ page?: string[] }> }

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => docPages().map((page) => ({ page: page === 'index' ? [] : [page] }))

/** The docs for developers of websites, as they lie in docs/websites, so that they always fit the version that runs. */
const DocPage = async ({ params }: Args) => {
  const [page = 'index'] = (await params).page ?? []
  const text = readDoc(page)
  if (text === null) return notFound()
  return (
    <main lang="en">
      <p>
        <a href="/">Statdesk</a> · <a href="/docs">Docs</a>
      </p>
      {/* Our own Markdown from the repository, rendered at build time: no reader's input reaches this. */}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: see above */}
      <article dangerouslySetInnerHTML={{ __html: await marked(text) }} />
    </main>
  )
}

export default DocPage
