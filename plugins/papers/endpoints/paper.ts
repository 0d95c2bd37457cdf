import { create } from 'content-disposition'
import type { Endpoint, PayloadRequest } from 'payload'
import { isStaff } from '../../../src/access/people.ts'
import { Refusal } from '../../../src/errors/Refusal.ts'
import { idInPath } from '../../../src/lifecycle/subjects.ts'
import { fileName } from '../../../src/papers/fileName.ts'
import type { Form } from '../../../src/papers/forms.ts'
import { paperLimits } from '../../../src/papers/limits.ts'
import { makePapers } from '../../../src/papers/makePapers.ts'
import { checkParameterNames, sentNames } from '../../../src/requests/publicQuery.ts'
import { inTurns } from '../../../src/requests/turns.ts'
import { type Language, languages, type PublicSlug } from '../../../src/slugs.ts'
import { archiveOf } from '../archive.ts'
import { type Asked, gatherPaper } from '../gather.ts'
import type { PapersOptions } from '../options.ts'

/** How a form is named and declared. */
type Kind = { ending: string; type: string }

const kinds = {
  docx: { ending: 'docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  pdf: { ending: 'pdf', type: 'application/pdf' },
  html: { ending: 'html', type: 'text/html; charset=utf-8' },
  text: { ending: 'txt', type: 'text/plain; charset=utf-8' },
} as const satisfies Partial<Record<Form, Kind>>

type Format = keyof typeof kinds

const zip = 'zip'
const formats = [...Object.keys(kinds), zip]

/** Nothing of a paper is kept by anybody on the way, shown inside a page of ours, or run. */
const headersOf = (slug: PublicSlug, title: string, { ending, type }: Kind): Headers =>
  new Headers({
    'Content-Type': type,
    'Content-Disposition': create(fileName(title, ending), { fallback: `${slug}.${ending}` }),
    'Cache-Control': 'private, no-store',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'X-Content-Type-Options': 'nosniff',
  })

const asked = (req: PayloadRequest): { format: string; language: Language } => {
  checkParameterNames(sentNames(req.query), ['format', 'locale'])
  const format = formats.find((one) => one === req.query.format)
  if (!format) throw new Refusal('request.parameterValue', 400, { parameter: 'format', allowed: formats })
  const language = languages.find((one) => one === (req.query.locale ?? languages[0]))
  if (!language) throw new Refusal('request.parameterValue', 400, { parameter: 'locale', allowed: languages })
  return { format, language }
}

const paperAnswer = async (of: Asked, format: Format, language: Language): Promise<Response> => {
  const paper = await gatherPaper(of, language)
  const made = await makePapers(paper, [format])
  const headers = headersOf(of.slug, paper.title, kinds[format])
  return new Response(Buffer.concat(made.map(({ bytes }) => bytes)), { headers })
}

const archiveAnswer = async (of: Asked): Promise<Response> => {
  const { title, body } = await archiveOf(of)
  return new Response(body, { headers: headersOf(of.slug, title, { ending: zip, type: 'application/zip' }) })
}

/** Papers are gathered in turn, too: their pictures are read and made smaller. */
const inTurn = inTurns({ ...paperLimits, busy: 'paper.busy' })

/**
 * `GET /api/<slug>/<id>/paper?format=docx|pdf|html|text|zip&locale=ka|en`: the document as a paper, for the staff who
 * may read it. To everybody else it looks as if it were not there.
 */
export const paperDoor = (slug: PublicSlug, options: PapersOptions): Omit<Endpoint, 'root'> => ({
  path: '/:id/paper',
  method: 'get',
  handler: async (req) => {
    if (!isStaff(req.user)) throw new Refusal('document.missing', 404)
    const { format, language } = asked(req)
    const of: Asked = { req, options, slug, id: idInPath(req) }
    return inTurn(() => (format === zip ? archiveAnswer(of) : paperAnswer(of, format as Format, language)))
  },
})
