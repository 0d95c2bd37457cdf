import { marked } from 'marked'
import { handbookWords } from '../../../labels/handbook.ts'
import { type Language, languages } from '../../../slugs.ts'
import { readHandbook } from './handbook.ts'

/** The handbook of editors in one language, as it lies in docs/editors, so that it always fits the version that runs. */
export const Handbook = async ({ language }: { language: Language }) => (
  <main lang={language}>
    <nav aria-label={handbookWords[language].handbook}>
      <a href="/admin">{handbookWords[language].desk}</a>
      {languages.map((one) => (
        <a key={one} href={`/handbook/${one}`} lang={one} aria-current={one === language ? 'page' : undefined}>
          {handbookWords[one].inThisLanguage}
        </a>
      ))}
    </nav>
    {/* Our own Markdown from the repository: no reader's input reaches this. */}
    {/* biome-ignore lint/security/noDangerouslySetInnerHtml: see above */}
    <article dangerouslySetInnerHTML={{ __html: await marked(readHandbook(language)) }} />
  </main>
)
