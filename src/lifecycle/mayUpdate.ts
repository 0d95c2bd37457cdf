import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { Subject } from './binding.ts'
import { configOf } from './configOf.ts'

type Document = Extract<Subject, { kind: 'collection' }>

const matches = async (req: PayloadRequest, { slug, id }: Document, where: Where): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection: slug as CollectionSlug,
    where: { and: [{ id: { equals: id } }, where] },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

/** Whether the rule on changing a collection or global lets a person change this one: a rule that is a query is asked of it. */
export const mayUpdate = async (req: PayloadRequest, subject: Subject): Promise<boolean> => {
  const { update } = configOf(req, subject).access
  if (subject.kind === 'global') return (await update({ req })) === true
  const answer = await update({ req, id: subject.id })
  return typeof answer === 'object' ? matches(req, subject, answer) : answer
}
