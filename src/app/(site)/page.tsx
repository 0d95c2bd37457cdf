import { Brand } from './Brand.tsx'
import { frontWords } from './words.ts'

/** What runs here, in both languages, and the way to the admin, the API and the docs. Public, and tells nothing else. */
const FrontPage = () => (
  <main>
    <Brand />
    {frontWords.map(({ language, what, links }) => (
      <section key={language} lang={language}>
        <p>{what}</p>
        <ul>
          {links.map(({ href, text, note }) => (
            <li key={href}>
              <a href={href}>{text}</a>
              <span>{note}</span>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </main>
)

export default FrontPage
