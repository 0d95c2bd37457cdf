import type { Desk } from '../desk/desk.ts'
import { writeAll } from '../desk/write.ts'

/** Old addresses of a website, and where they lead now. */
export const fillRedirects = (desk: Desk, targets: { topic: string; news: string }): Promise<Record<string, string>> =>
  writeAll(desk, {
    prices: {
      slug: 'redirects',
      by: 'press-officer',
      data: {
        fromPath: '/ka/modules/categories/26/samomkhmareblo-pasebis-indeksi',
        toDocument: { relationTo: 'topics', value: targets.topic },
      },
    },
    news: {
      slug: 'redirects',
      by: 'press-officer',
      data: { fromPath: '/ka/single-news/3109', toDocument: { relationTo: 'news', value: targets.news } },
    },
  })
