import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** Payload's words for the languages of the content (its locales). */
export const localization: DefaultTranslationsObject['localization'] = {
  cannotCopySameLocale: 'იმავე ენაზე კოპირება შეუძლებელია',
  copyFrom: 'საწყისი ენა',
  copyFromTo: 'კოპირება: {{from}} → {{to}}',
  copyTo: 'სამიზნე ენა',
  copyToLocale: 'სხვა ენაზე კოპირება',
  localeToPublish: 'გამოსაქვეყნებელი ენა',
  selectedLocales: 'არჩეულ ენებზე',
  selectLocaleToCopy: 'აირჩიეთ დასაკოპირებელი ენა',
  selectLocaleToDuplicate: 'აირჩიეთ ასლის ენები',
}
