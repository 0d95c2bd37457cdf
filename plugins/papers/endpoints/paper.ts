import { create } from 'content-disposition'
import type { Endpoint, PayloadRequest } from 'payload'
import { isStaff } from '../../../src/access/people.ts'
import { Refusal } from '../../../src/errors/Refusal.ts'
import { writeDocx } from '../../../src/papers/docx/writeDocx.ts'
import { fileName } from '../../../src/papers/fileName.ts'
import { writeHtml } from '../../../src/papers/html.ts'
import type { Paper } from '../../../src/papers/paper.ts'
import { writePdf } from '../../../src/papers/pdf/writePdf.ts'
import { writeText } from '../../../src/papers/text.ts'
import { checkParameterNames, sentNames } from '../../../src/requests/publicQuery.ts'
import { type Language, languages, type PublicSlug } from '../../../src/slugs.ts'
import { archiveOf } from '../archive.ts'
import { type Asked, gatherPaper } from '../gather.ts'
import type { PapersOptions } from '../options.ts'

type Writer = { type: string; ending: string; write: (paper: Paper) => Promise<Buffer> | string }

const writers = {
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: 'docx',
    write: writeDocx,
  },
  pdf: { type: 'application/pdf', ending: 'pdf', write: writePdf },
  html: { type: 'text/html; charset=utf-8', ending: 'html', write: writeHtml },
  text: { type: 'text/plain; charset=utf-8', ending: 'txt', write: writeText },
} as const satisfies Record<string, Writer>

const zip = 'zip'
const formats = [...Object.keys(writers), zip]

/** Nothing of a paper is kept by anybody on the way, shown inside a page of ours, or run. */
const headersOf = (slug: PublicSlug, title: string, ending: string, type: string): Headers =>
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

const answerWith = async (of: Asked, format: keyof typeof writers, language: Language): Promise<Response> => {
  const { type, ending, write }: Writer = writers[format]
  const paper = await gatherPaper(of, language)
  return new Response((await write(paper)) as BodyInit, { headers: headersOf(of.slug, paper.title, ending, type) })
}

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
    const of: Asked = { req, options, slug, id: String(req.routeParams?.id) }
    if (format !== zip) return answerWith(of, format as keyof typeof writers, language)
    const { title, body } = await archiveOf(of)
    return new Response(body, { headers: headersOf(slug, title, zip, 'application/zip') })
  },
})
