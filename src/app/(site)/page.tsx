import { frontWords } from './words.ts'

/** What runs here, in both languages, and the way to the admin, the API and the docs. Public, and tells nothing else. */
const FrontPage = () => (
  <main>
    <header>
      <svg viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
        <rect width="48" height="48" rx="10" fill="#0b4f6c" />
        <path d="M12 34V24m8 10V18m8 16V13m8 21v-8" stroke="#fff" strokeWidth="4" strokeLinecap="round" />
      </svg>
      <h1>Statdesk</h1>
    </header>
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
