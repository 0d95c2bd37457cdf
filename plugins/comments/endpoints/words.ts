import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { Refusal } from '../../../src/errors/Refusal.ts'
import { plain } from '../../../src/richText/text.ts'
import type { Language } from '../../../src/slugs.ts'

/** More than anybody says of one sentence. */
export const mostLetters = 2_000

/** What is sent with a new comment. */
export type NewComment = {
  path: string
  language: Language | null
  quote: string
  body: string
  proposal: string | null
}

type Sent = Record<string, unknown>

const sentWith = async (req: PayloadRequest): Promise<Sent> => {
  await addDataAndFileToRequest(req)
  const data: unknown = req.data
  return data && typeof data === 'object' ? (data as Sent) : {}
}

const wordsIn = (sent: Sent, name: string): string => {
  const words = plain(sent[name]).trim()
  if (words.length > mostLetters) throw new Refusal('comment.tooLong', 422, { count: mostLetters })
  return words
}

const bodyIn = (sent: Sent): string => {
  const body = wordsIn(sent, 'body')
  if (body === '') throw new Refusal('comment.wordsNeeded', 422)
  return body
}

/**
 * The words of a reply.
 * @throws Refusal 422
 */
export const replyIn = async (req: PayloadRequest): Promise<string> => bodyIn(await sentWith(req))

/**
 * The words of a new comment, and its place as it is named. Who proposes a wording has said enough.
 * @throws Refusal 422
 */
export const commentIn = async (req: PayloadRequest): Promise<NewComment> => {
  const sent = await sentWith(req)
  const [quote, proposal] = [wordsIn(sent, 'quote'), wordsIn(sent, 'proposal')]
  if (proposal !== '' && quote === '') throw new Refusal('comment.proposalNeedsQuote', 422)
  const { language } = sent
  return {
    path: plain(sent.path).slice(0, 500),
    language: language === 'ka' || language === 'en' ? language : null,
    quote,
    body: bodyIn(sent),
    proposal: proposal === '' ? null : proposal,
  }
}
