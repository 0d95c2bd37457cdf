/** The sign of the desk with its name, on the page where people sign in. */
export const Logo = () => (
  <span style={{ display: 'inline-flex', gap: '0.75rem', alignItems: 'center', fontSize: '1.75rem', fontWeight: 600 }}>
    <svg viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
      <rect width="48" height="48" rx="10" fill="#0b4f6c" />
      <path d="M12 34V24m8 10V18m8 16V13m8 21v-8" stroke="#fff" strokeWidth="4" strokeLinecap="round" />
    </svg>
    Statdesk
  </span>
)
