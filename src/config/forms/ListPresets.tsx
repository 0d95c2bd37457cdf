import type { BeforeListTableServerProps } from 'payload'
import { presetLabels, presetsLabel } from '../../labels/presets.ts'
import type { Slug } from '../../slugs.ts'
import { now } from '../../time/clock.ts'
import { PresetLinks } from './PresetLinks.client.tsx'
import { asQuery, isShown, type Preset, presetsOf } from './presets.ts'

const addressOf = (slug: string, { where }: Preset): string => {
  const query = new URLSearchParams(asQuery(where)).toString()
  return `/admin/collections/${slug}${query ? `?${query}` : ''}`
}

/** The ready filters above a list: what an editor asks for every day, one click away. */
export const ListPresets = ({ collectionConfig, i18n, searchParams, user }: BeforeListTableServerProps) => {
  if (!user) return null
  const language = i18n.language === 'en' ? 'en' : 'ka'
  const presets = presetsOf(collectionConfig.slug as Slug, { personId: String(user.id), now: now() })
  const links = presets.map((preset) => ({
    name: preset.name,
    label: presetLabels[preset.name][language],
    address: addressOf(collectionConfig.slug, preset),
    isShown: isShown(preset, searchParams),
  }))
  return <PresetLinks label={presetsLabel[language]} links={links} />
}
