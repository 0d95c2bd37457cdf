import { contentBinding } from '../../../plugins/publishing/binding.ts'
import type { Role } from '../../access/roles.ts'
import type { ActionInput, Subject } from '../../lifecycle/binding.ts'
import { actorOf, perform } from '../../lifecycle/perform.ts'
import { fileRules } from '../../media/fileRules.ts'
import { type Desk, requestAs } from './desk.ts'

const binding = contentBinding(fileRules)

/** How a document goes out: at once, at a stated minute, or with a language that follows on a stated day. */
export type Publishing = { publishAt?: string; followsOn?: { en: string } }

/** At once, in both languages. */
export const now: Publishing = {}

/** The head reads the document and publishes what was read. */
export const publish = async (desk: Desk, subject: Subject, sent: Publishing): Promise<void> => {
  const req = await requestAs(desk, 'head')
  const { facts } = await binding.gather({ req, subject, actor: actorOf(req), input: {} })
  await perform(req, binding, subject, 'publish', { ...sent, contentHash: binding.contentHash(facts) })
}

/** Another action of the life cycle of content. */
export const act = async (
  desk: Desk,
  by: Role,
  subject: Subject,
  action: 'takeDown' | 'retire' | 'nextEdition',
  input: ActionInput,
): Promise<void> => {
  await perform(await requestAs(desk, by), binding, subject, action, input)
}
