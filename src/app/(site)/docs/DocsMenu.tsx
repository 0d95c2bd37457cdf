import { addressOf, docPages, titleOf } from './pages.ts'

/** The pages of the docs beside each other; the one that is open is marked. */
export const DocsMenu = ({ open }: { open: string }) => (
  <nav aria-label="Documentation">
    <a href="/">Statdesk</a>
    {docPages().map((page) => (
      <a key={page} href={addressOf(page)} aria-current={page === open ? 'page' : undefined}>
        {page === 'index' ? 'Docs' : titleOf(page)}
      </a>
    ))}
  </nav>
)
