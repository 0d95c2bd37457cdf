import type { PayloadRequest } from 'payload'
import type { Binding, Subject } from '../../src/lifecycle/binding.ts'
import type { ActionForm } from '../../src/lifecycle/domain/actionInput.ts'
import type { Part } from '../../src/reading/parts.ts'
import type { ApprovalState, ContentSays } from './domain/facts.ts'
import type { ContentRules } from './domain/lifecycle.ts'

/** Which text of a document: the newest, the one that is out, or the newest of a past instant. */
export type TextAt = 'newest' | 'out' | Date

/** What is agreed to, as the workflow sees it: the plugin of the content answers, and the workflow never looks inside. */
export type ApprovableContent<
  Facts extends ContentSays = ContentSays,
  State extends string = string,
  Effect extends string = string,
> = {
  /** What else may be done with the content; the rows of an approval are put beside these. */
  binding: Binding<Facts, State, Effect>
  rules: ContentRules<Facts, Effect>
  /** What a person is asked for when it goes out. */
  goingOutForm: (language: 'ka' | 'en') => ActionForm
  /** Actions that never wait for an approval under way, which they end. */
  urgent: readonly string[]
  /** Actions that leave the document as it is: they are done beside an approval under way, which goes on. */
  beside: readonly string[]
  /** Whether it was agreed to for a later time that has not come yet. */
  waitsForItsTime: (req: PayloadRequest, subject: Subject) => Promise<boolean>
  /** Writes the state where lists show it, without touching anything else. */
  markState: (req: PayloadRequest, subject: Subject, state: ApprovalState) => Promise<void>
  /**
   * What a document says to its readers, part by part, as people read it; null when there is no such text. Where it is
   * missing, approvers read the form.
   */
  parts?: (req: PayloadRequest, subject: Subject, at: TextAt, reader: 'ka' | 'en') => Promise<readonly Part[] | null>
}
