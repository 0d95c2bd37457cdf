import { approvalBinding } from '../../../plugins/approval-workflow/binding.ts'
import { isLast, turnIn } from '../../../plugins/approval-workflow/domain/rules.ts'
import { availableFor } from '../../../plugins/approval-workflow/domain/stages.ts'
import { officeFlows } from '../../../plugins/approval-workflow/officeFlows.ts'
import { officeHouse } from '../../../plugins/approval-workflow/officeHouse.ts'
import { publishedContent } from '../../../plugins/publishing/approvable.ts'
import { editorsOf } from '../../access/rights.ts'
import type { ActionInput, Subject } from '../../lifecycle/binding.ts'
import { actorOf, perform } from '../../lifecycle/perform.ts'
import { fileRules } from '../../media/fileRules.ts'
import { type Desk, idOf, requestAs, type SamplePerson } from './desk.ts'

const content = publishedContent(fileRules)

const flowOf = (slug: string) => {
  const flow = officeFlows[slug]
  if (!flow) throw new RangeError(`Nobody agrees to “${slug}”: it has no flow.`)
  return flow
}

const bindingOf = (slug: string) => approvalBinding(content, flowOf(slug), editorsOf(slug), officeHouse)

/** How a document goes out: at once, at a stated minute, or with a language that follows on a stated day. */
export type Publishing = { publishAt?: string; followsOn?: { en: string } }

/** At once, in both languages. */
export const now: Publishing = {}

/** Who submits: the first of the sample's people who may edit the collection. */
const submitterOf = (slug: string): SamplePerson => {
  const editor = (['author', 'relations-officer', 'press-officer'] as const).find((role) =>
    editorsOf(slug).includes(role),
  )
  if (!editor) throw new RangeError(`Nobody of the sample office may submit “${slug}”.`)
  return editor
}

/** An action of the life cycle, by the person of a role. */
export const act = async (
  desk: Desk,
  by: SamplePerson,
  subject: Subject,
  action: string,
  input: ActionInput = {},
): Promise<void> => {
  await perform(await requestAs(desk, by), bindingOf(subject.slug), subject, action, input)
}

/** Agrees to the document as it is: the person whose turn it is. */
const agree = async (desk: Desk, subject: Subject, sent: Publishing): Promise<void> => {
  const binding = bindingOf(subject.slug)
  const asked = await requestAs(desk, 'head')
  const { facts: seen } = await binding.gather({ req: asked, subject, actor: actorOf(asked), input: {} })
  const { stage } = turnIn(seen)
  const able = stage ? availableFor(stage, seen.candidates, seen) : []
  const next = able.find(({ id }) => !seen.underway?.approvals.some(({ by }) => by === id))
  const who = [...desk.people.keys()].find((person) => idOf(desk, person) === next?.id)
  if (!who) throw new RangeError(`Nobody of the sample office can agree to ${subject.slug} ${subject.id}.`)
  const req = await requestAs(desk, who)
  const sentNow = isLast({ ...seen, actor: actorOf(req) }) ? sent : {}
  await perform(req, binding, subject, 'approve', { ...sentNow, contentHash: binding.contentHash(seen) })
}

/** Somebody submits the document, and so many of those whose turn it is agree: the first, when nothing is said. */
export const submit = async (desk: Desk, subject: Subject, agreements = 1): Promise<void> => {
  await act(desk, submitterOf(subject.slug), subject, 'submit')
  for (let count = 0; count < agreements; count += 1) await agree(desk, subject, {})
}

/** Somebody submits the document, everybody of its flow reads it and agrees, and the last one lets it out. */
export const publish = async (desk: Desk, subject: Subject, sent: Publishing): Promise<void> => {
  await act(desk, submitterOf(subject.slug), subject, 'submit')
  for (const { approvals } of flowOf(subject.slug).stages)
    for (let count = 0; count < approvals; count += 1) await agree(desk, subject, sent)
}
