/**
 * The smaller pictures that every uploaded picture gets, by name. `thumbnail` is for lists of the desk, `card` and
 * `wide` for websites, `social` for links shared elsewhere. Changing the list changes columns and needs a migration.
 */
export const renditionSizes = [
  { name: 'thumbnail', width: 320, label: { ka: 'მინიატიურა', en: 'Thumbnail' } },
  { name: 'card', width: 640, label: { ka: 'ბარათი', en: 'Card' } },
  { name: 'wide', width: 1280, label: { ka: 'განიერი', en: 'Wide' } },
  { name: 'social', width: 1200, height: 630, label: { ka: 'სოციალური ქსელი', en: 'Social network' } },
] as const

export type RenditionName = (typeof renditionSizes)[number]['name']
