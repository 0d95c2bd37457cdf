'use client'
import { useListDrawerContext } from '@payloadcms/ui'
import './presets.css'

type Props = {
  label: string
  links: { name: string; label: string; address: string; isShown: boolean }[]
}

/**
 * Filters as links; a drawer in which something is picked has none, because a link would leave the document. They load the
 * page anew: Payload's filter keeps its rows by number, and would look up the value of the last one in the field of the next.
 */
export const PresetLinks = ({ label, links }: Props) => {
  const { isInDrawer } = useListDrawerContext()
  if (isInDrawer) return null
  return (
    <nav className="statdesk-presets" aria-label={label}>
      {links.map(({ name, label: words, address, isShown }) => (
        <a key={name} href={address} aria-current={isShown ? 'true' : undefined} id={`preset-${name}`}>
          {words}
        </a>
      ))}
    </nav>
  )
}
