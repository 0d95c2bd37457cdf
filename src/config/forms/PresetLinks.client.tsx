'use client'
import { Link, useListDrawerContext } from '@payloadcms/ui'
import './presets.css'

type Props = {
  label: string
  links: { name: string; label: string; address: string; isShown: boolean }[]
}

/** Filters as links; a drawer in which something is picked has none, because a link would leave the document. */
export const PresetLinks = ({ label, links }: Props) => {
  const { isInDrawer } = useListDrawerContext()
  if (isInDrawer) return null
  return (
    <nav className="statdesk-presets" aria-label={label}>
      {links.map(({ name, label: words, address, isShown }) => (
        <Link key={name} href={address} aria-current={isShown ? 'true' : undefined} id={`preset-${name}`}>
          {words}
        </Link>
      ))}
    </nav>
  )
}
