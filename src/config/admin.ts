import type { Config } from 'payload'
import { outgoingMailPath } from '../mail/screen/address.ts'
import { previewedSlugs } from '../preview/slugs.ts'
import { slugs } from '../slugs.ts'

/** The admin: Georgian dates, our own sign, no outside addresses, no generated pictures. */
export const admin: NonNullable<Config['admin']> = {
  user: slugs.users,
  dateFormat: 'dd.MM.yyyy HH:mm',
  timezones: {
    defaultTimezone: 'Asia/Tbilisi',
    supportedTimezones: [{ label: 'თბილისი (UTC+4)', value: 'Asia/Tbilisi' }],
  },
  avatar: 'default',
  meta: { titleSuffix: ' · Statdesk', defaultOGImageType: 'off' },
  // Sentences that come together are all to be read: one says what happened to a file, the next how many there were.
  // In the corner where no upload is shown.
  toast: { expand: true, duration: 8_000, position: 'bottom-left' },
  livePreview: {
    collections: [...previewedSlugs],
    // Before its first save a document is nowhere to be read from.
    url: ({ data, collectionConfig, locale }) =>
      data?.id ? `/preview/${collectionConfig?.slug}/${data.id}?locale=${locale.code}` : null,
    breakpoints: [
      { name: 'phone', label: '360', width: 360, height: 740 },
      { name: 'tablet', label: '768', width: 768, height: 1_024 },
    ],
  },
  components: {
    graphics: { Icon: '/src/config/brand/Icon.tsx#Icon', Logo: '/src/config/brand/Logo.tsx#Logo' },
    actions: ['/src/config/screens/HelpLink.client.tsx#HelpLink'],
    afterNavLinks: ['/src/mail/screen/OutgoingMailLink.tsx#OutgoingMailLink'],
    views: {
      outgoingMail: {
        Component: '/src/mail/screen/OutgoingMail.tsx#OutgoingMail',
        path: outgoingMailPath,
        exact: true,
        meta: { title: 'გამავალი ელფოსტა · Outgoing mail' },
      },
    },
    providers: [
      '/src/config/screens/GeorgianDates.client.tsx#GeorgianDates',
      '/src/config/screens/LanguageNames.client.tsx#LanguageNames',
      '/src/config/screens/NamedControls.client.tsx#NamedControls',
      '/src/media/components/FileNames.client.tsx#FileNames',
      '/src/uploads/components/ManyFiles.client.tsx#ManyFiles',
      // The last is the first to stand before `fetch`: the drawer for many files reads its whole sentences.
      '/src/config/screens/WholeRefusals.client.tsx#WholeRefusals',
    ],
  },
  importMap: { baseDir: process.cwd(), importMapFile: `${process.cwd()}/src/generated/importMap.js` },
}
