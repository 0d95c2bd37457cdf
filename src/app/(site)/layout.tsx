import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import './site.css'

export const metadata: Metadata = {
  title: { default: 'Statdesk', template: '%s · Statdesk' },
  description: 'The editorial desk of a national statistics office',
}

const Layout = ({ children }: { children: ReactNode }) => (
  <html lang="ka">
    <body>{children}</body>
  </html>
)

export default Layout
