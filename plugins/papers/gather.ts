import type { PayloadRequest } from 'payload'
import { fromLocaleSet } from '../../src/access/publicRead.ts'
import { Refusal } from '../../src/errors/Refusal.ts'
import { type Doc, textOf } from '../../src/fields/docValues.ts'
import type { Vocabulary } from '../../src/fields/vocabulary.ts'
import { isUuid } from '../../src/lifecycle/rows.ts'
import { marksOf } from '../../src/papers/marks.ts'
import type { Letterhead, Paper } from '../../src/papers/paper.ts'
import type { Language, PublicSlug } from '../../src/slugs.ts'
import { now } from '../../src/time/clock.ts'
import type { PapersOptions } from './options.ts'
import { picturesFor, readableFiles } from './pictures.ts'
import { contactPart, type Printed, picturesIn, printedOf } from './printed.ts'
import { withRecordings } from './recordings.ts'
import { documentWords } from './translations/words.ts'

/** Whose papers are asked for, and by whom. */
export type Asked = { req: PayloadRequest; options: PapersOptions; slug: PublicSlug; id: string }

const read = async ({ req, slug, id }: Asked, locale: Language, draft: boolean): Promise<Doc | null> =>
  isUuid(id)
    ? ((await req.payload.findByID({
        collection: slug,
        id,
        locale,
        draft,
        depth: 0,
        disableErrors: true,
        overrideAccess: false,
        req,
      })) as unknown as Doc | null)
    : null

/**
 * The newest state of a document, in one language, as the caller may read it.
 * @throws Refusal 404, the same for a document that is missing and for one that the caller may not read
 */
export const readNewest = async (asked: Asked, locale: Language): Promise<Doc> => {
  const doc = await read(asked, locale, true)
  if (!doc) throw new Refusal('document.missing', 404)
  return doc
}

/** A document has a language when it has a title in it. */
export const hasLanguage = (doc: Doc): boolean => textOf(doc, 'title') !== ''

/** True when what the paper says is word for word what was approved in that language. */
const isApproved = (row: Doc | null, printed: Printed, kinds: Vocabulary, language: Language): boolean =>
  row !== null &&
  row._status === 'published' &&
  fromLocaleSet(textOf(row, 'publicLocales')).includes(language) &&
  JSON.stringify(printedOf(row, kinds, language)) === JSON.stringify(printed)

const instantOf = (doc: Doc | null, name: string): Date | null => {
  const instant = new Date(textOf(doc, name))
  return Number.isNaN(instant.getTime()) ? null : instant
}

const letterheadOf = async ({ req, options }: Asked, locale: Language): Promise<Letterhead> => {
  const common = { slug: options.settings, locale, depth: 0, overrideAccess: false, req } as const
  const settings = (await req.payload.findGlobal(common)) as unknown as Doc
  const words = documentWords[locale]
  const [phone, hotline, email] = ['phone', 'hotline', 'email'].map((name) => textOf(settings, name))
  return {
    officeName: textOf(settings, 'officeName'),
    addressLines: textOf(settings, 'address').split('\n').filter(Boolean),
    contactLines: [phone && words.phone(phone), hotline && words.hotline(hotline), email].filter(
      (line) => !!line,
    ) as string[],
  }
}

const contactOf = async ({ req, options }: Asked, id: string | null, locale: Language): Promise<Doc | null> =>
  id === null
    ? null
    : ((await req.payload.findByID({
        collection: options.contacts,
        id,
        locale,
        depth: 0,
        disableErrors: true,
        overrideAccess: false,
        req,
      })) as unknown as Doc | null)

/**
 * The paper of a document in one language, from its newest state.
 * @throws Refusal 404 when the caller may not read it, 409 when it has no text in that language
 */
export const gatherPaper = async (asked: Asked, language: Language): Promise<Paper> => {
  const { req, options, slug } = asked
  const kinds = options.documents[slug]?.kinds ?? []
  const doc = await readNewest(asked, language)
  if (!hasLanguage(doc)) throw new Refusal('paper.languageMissing', 409, { language })
  const row = await read(asked, language, false)
  const madeAt = now()
  const printed = printedOf(doc, kinds, language)
  const facts = { isApproved: isApproved(row, printed, kinds, language), visibleFrom: instantOf(row, 'visibleFrom') }
  const contact = await contactOf(asked, printed.contactId, language)
  const files = await readableFiles(req, options.media, picturesIn(printed.parts), language)
  return {
    language,
    madeAt,
    letterhead: await letterheadOf(asked, language),
    marks: marksOf(facts, madeAt),
    kind: printed.kind,
    title: printed.title,
    facts: printed.facts,
    parts: [
      ...withRecordings(printed.parts, files, language),
      contactPart(contact, printed.onDutyPhone, language),
      ...printed.closing,
    ],
    pictures: await picturesFor(req, options.media, files),
  }
}
