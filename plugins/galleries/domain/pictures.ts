import { describe, type SharedWords } from './sharedWords.ts'

type Both = { ka?: string | null; en?: string | null }

/** A row of a gallery as its draft has it, with the words of its file in all languages. */
export type Picture = { id: string; name: string; alt: Both; credit: Both; licence: string | null; kind: string | null }

/** A write that fills what a file lacks in one language. */
export type Filling = { id: string; name: string; language: 'ka' | 'en'; data: Record<string, string> }

/** Most rows of a gallery. */
export const mostPictures = 500

const isEmpty = (text: string | null | undefined): boolean => !text?.trim()

/** How many files more a gallery takes. */
export const room = (count: number): number => Math.max(0, mostPictures - count)

/**
 * What shared words add to the pictures of a gallery: only what a picture lacks, so that nothing written by hand is lost.
 * The number of a picture is its place in the gallery.
 */
export const fillings = (pictures: readonly Picture[], words: SharedWords): Filling[] =>
  pictures.flatMap((picture, index) => {
    const wanted = describe(words, index + 1)
    const shared = Object.fromEntries(
      (['licence', 'kind'] as const).filter((name) => isEmpty(picture[name])).map((name) => [name, wanted[name]]),
    )
    return (['ka', 'en'] as const)
      .map((language) => ({
        id: picture.id,
        name: picture.name,
        language,
        data: {
          ...(isEmpty(picture.alt[language]) ? { alt: wanted[language].alt } : {}),
          ...(isEmpty(picture.credit[language]) ? { credit: wanted[language].credit } : {}),
          ...(language === 'ka' ? shared : {}),
        },
      }))
      .filter(({ data }) => Object.keys(data).length > 0)
  })
