/**
 * The smaller pictures that every uploaded picture gets, by name. `thumbnail` is for lists of the desk; `card`, `wide` and
 * `large` are for websites, each as WebP, as AVIF and as a fallback that everything reads; those with a height are for
 * social networks, cut to the form that each of them shows. Changing the list changes columns and needs a migration.
 */
// biome-ignore format: one size, one line
export const renditionSizes = [
  { name: 'thumbnail',      width: 320,  encoding: 'webp',     label: { ka: 'მინიატიურა', en: 'Thumbnail' } },
  { name: 'card',           width: 640,  encoding: 'webp',     label: { ka: 'ბარათი', en: 'Card' } },
  { name: 'cardAvif',       width: 640,  encoding: 'avif',     label: { ka: 'ბარათი (AVIF)', en: 'Card (AVIF)' } },
  { name: 'cardFallback',   width: 640,  encoding: 'fallback', label: { ka: 'ბარათი (JPEG ან PNG)', en: 'Card (JPEG or PNG)' } },
  { name: 'wide',           width: 1280, encoding: 'webp',     label: { ka: 'განიერი', en: 'Wide' } },
  { name: 'wideAvif',       width: 1280, encoding: 'avif',     label: { ka: 'განიერი (AVIF)', en: 'Wide (AVIF)' } },
  { name: 'wideFallback',   width: 1280, encoding: 'fallback', label: { ka: 'განიერი (JPEG ან PNG)', en: 'Wide (JPEG or PNG)' } },
  { name: 'large',          width: 1920, encoding: 'webp',     label: { ka: 'დიდი', en: 'Large' } },
  { name: 'largeAvif',      width: 1920, encoding: 'avif',     label: { ka: 'დიდი (AVIF)', en: 'Large (AVIF)' } },
  { name: 'largeFallback',  width: 1920, encoding: 'fallback', label: { ka: 'დიდი (JPEG ან PNG)', en: 'Large (JPEG or PNG)' } },
  { name: 'social',         width: 1200, height: 630,  encoding: 'social', label: { ka: 'ბმულის სურათი 1.91:1', en: 'Shared link 1.91:1' } },
  { name: 'socialSquare',   width: 1080, height: 1080, encoding: 'social', label: { ka: 'სოციალური ქსელი 1:1', en: 'Social network 1:1' } },
  { name: 'socialPortrait', width: 1080, height: 1350, encoding: 'social', label: { ka: 'სოციალური ქსელი 4:5', en: 'Social network 4:5' } },
  { name: 'socialWide',     width: 1600, height: 900,  encoding: 'social', label: { ka: 'სოციალური ქსელი 16:9', en: 'Social network 16:9' } },
] as const

export type RenditionSize = (typeof renditionSizes)[number]
export type RenditionName = RenditionSize['name']

/** Sizes that are cut to a form: the point of interest decides what of the picture stays. */
export type CutSize = Extract<RenditionSize, { encoding: 'social' }>

export const isCut = (size: RenditionSize): size is CutSize => size.encoding === 'social'
