import { both, type Data } from '../../desk/both.ts'
import type { Desk } from '../../desk/desk.ts'
import type { Publishing } from '../../desk/publish.ts'
import { write } from '../../desk/write.ts'
import type { Edition, EditionLinks } from './edition.ts'
import { drawEdition, type EditionPictures } from './pictures.ts'
import { bodyOfPressRelease, bodyOfPublication, boilerplate } from './texts.ts'

/** Ids of what an edition consists of. */
export type WrittenEdition = { publication: string; pressRelease: string; pictures: EditionPictures }

const common = (
  { publishedOn, days, frequency, summary, figures }: Edition,
  { topics, responsibleUnit, publicContact }: EditionLinks,
): Data => ({
  publishedOn,
  ...days,
  frequency,
  summary,
  figures,
  topics,
  responsibleUnit,
  publicContact,
})

const publicationOf = (edition: Edition, links: EditionLinks, pictures: EditionPictures): Data => ({
  ...common(edition, links),
  title: both(`${edition.series.ka}, ${edition.period.ka}`, `${edition.series.en}, ${edition.period.en}`),
  kind: 'statisticalRelease',
  series: edition.series,
  edition: edition.period,
  body: bodyOfPublication(edition, links),
  cover: pictures.cover,
  files: pictures.chart
    ? [
        { file: pictures.chart.ka, fileTitle: both('დიაგრამა (ქართულად)', 'Chart (in Georgian)') },
        { file: pictures.chart.en, fileTitle: both('დიაგრამა (ინგლისურად)', 'Chart (in English)') },
      ]
    : [],
  datasets: links.datasets,
  methodology: links.methodology,
  ...(edition.nextReleaseOn ? { nextReleaseOn: edition.nextReleaseOn } : {}),
  sharing: { sharingImage: pictures.card },
})

const pressReleaseOf = (
  edition: Edition,
  links: EditionLinks,
  pictures: EditionPictures,
  publication: string,
): Data => ({
  ...common(edition, links),
  title: edition.headline,
  number: edition.number,
  kind: 'pressRelease',
  body: bodyOfPressRelease(edition, pictures, publication),
  cover: pictures.card,
  publications: [publication],
  onDutyPhone: '+995 32 000 00 10',
  boilerplate,
  sharing: { sharingTitle: edition.headline, sharingText: edition.summary, sharingImage: pictures.card },
})

/**
 * Writes and publishes an edition: pictures, the publication, and the press release that leads to it.
 * @param publishing at once, or at a minute to come: then the pictures stay with the team
 */
export const writeEdition = async (
  desk: Desk,
  edition: Edition,
  links: EditionLinks,
  publishing: Publishing,
): Promise<WrittenEdition> => {
  const pictures = await drawEdition(desk, edition, publishing.publishAt === undefined)
  const publication = await write(desk, {
    slug: 'publications',
    data: publicationOf(edition, links, pictures),
    publishing,
  })
  const pressRelease = await write(desk, {
    slug: 'press-releases',
    data: pressReleaseOf(edition, links, pictures, publication),
    publishing,
  })
  return { publication, pressRelease, pictures }
}
