/** The mark and the name at the head of a page. */
export const Brand = () => (
  <header>
    <svg viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
      <rect width="48" height="48" rx="10" fill="#0b4f6c" />
      <path d="M12 34V24m8 10V18m8 16V13m8 21v-8" stroke="#fff" strokeWidth="4" strokeLinecap="round" />
    </svg>
    <h1>Statdesk</h1>
  </header>
)
