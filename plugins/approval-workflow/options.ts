import type { Role } from '../../src/access/roles.ts'
import type { ApprovableContent } from './content.ts'
import type { ContentSays } from './domain/facts.ts'
import type { Flow } from './domain/flow.ts'

/** What is approved, and by whom. */
export type ApprovalOptions<F extends ContentSays, State extends string, Effect extends string> = {
  content: ApprovableContent<F, State, Effect>
  /** The stages of each collection and global, by slug. */
  flows: Readonly<Record<string, Flow>>
  /** Roles that may edit a collection or global: they submit. */
  editorsOf: (slug: string) => readonly Role[]
}

/**
 * Holds the options against what can work.
 * @param known slugs of all collections and globals
 * @throws RangeError that names the option and the cure
 */
export const checkFlows = (flows: Readonly<Record<string, Flow>>, known: readonly string[]): void => {
  for (const [slug, { stages, minor }] of Object.entries(flows)) {
    if (!known.includes(slug))
      throw new RangeError(
        `approval-workflow: flows names “${slug}”, which is not configured: mend the slug or leave it out.`,
      )
    if (stages.length === 0)
      throw new RangeError(
        `approval-workflow: flows.${slug} has no stages: name at least one, or nobody agrees to anything.`,
      )
    if (minor.length === 0)
      throw new RangeError(
        `approval-workflow: flows.${slug} has no stage for minor changes: name one, or nobody agrees to them.`,
      )
    const names = stages.map(({ name }) => name)
    if (new Set(names).size < names.length)
      throw new RangeError(`approval-workflow: flows.${slug} has two stages of one name: agreements are kept by it.`)
    const empty = stages.find(({ approvals, roles }) => approvals < 1 || roles.length === 0)
    if (empty)
      throw new RangeError(
        `approval-workflow: the stage “${empty.name}” of flows.${slug} needs a role and one approval at least.`,
      )
  }
}
