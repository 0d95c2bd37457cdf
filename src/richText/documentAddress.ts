/** Where a document is found on a website. */
export type Located = { collection: string; locale: string; id: string; slug: string | null }

/**
 * The address of a document on the office's website, from its root: `/ka/publications/inflacia`. A website with other
 * addresses reads `data-document` of the link instead.
 */
export const documentAddress = ({ collection, locale, id, slug }: Located): string =>
  `/${locale}/${collection}/${encodeURIComponent(slug || id)}`
