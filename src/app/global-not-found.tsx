import type { Metadata } from 'next'
import { Brand } from './(site)/Brand.tsx'
import { missingWords } from './(site)/words.ts'
import './(site)/site.css'

export const metadata: Metadata = { title: `${missingWords.map(({ title }) => title).join(' · ')} · Statdesk` }

/**
 * What a reader sees at an address that no route has, with the way home. A whole page of its own: where `notFound()` ends
 * a page of a layout, Next sends an empty one that only a browser's scripts fill.
 */
const NotFound = () => (
  <html lang="ka">
    <body>
      <main>
        <Brand />
        {missingWords.map(({ language, title, what, home }) => (
          <section key={language} lang={language}>
            <h2>{title}</h2>
            <p>
              {what} <a href="/">{home}</a>
            </p>
          </section>
        ))}
      </main>
    </body>
  </html>
)

export default NotFound
