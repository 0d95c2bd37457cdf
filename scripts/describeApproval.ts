import type { Flow, Stage } from '../plugins/approval-workflow/domain/flow.ts'
import { wholeLifecycle } from '../plugins/approval-workflow/domain/lifecycle.ts'
import { approverThenHead } from '../plugins/approval-workflow/flows.ts'
import { officeFlows } from '../plugins/approval-workflow/officeFlows.ts'
import { officeHouse } from '../plugins/approval-workflow/officeHouse.ts'
import { approvalRules, beside, contentLifecycle, urgent } from '../plugins/publishing/domain/lifecycle.ts'
import { editorsOf } from '../src/access/rights.ts'
import { describeDiagram, describeRights } from '../src/lifecycle/describe.ts'
import type { Lifecycle } from '../src/lifecycle/table.ts'
import { slugs } from '../src/slugs.ts'
import { en } from '../src/translations/en.ts'

const stageOf = ({ roles, approvals, ofUnit, dueHours }: Stage): string =>
  `${approvals > 1 ? `${approvals} × ` : ''}${roles.join(' or ')}${ofUnit ? ' of the unit' : ''} (${dueHours} h)`

const wayOf = ({ stages, ends }: Flow): string =>
  `${stages.map(stageOf).join(' → ')} → ${ends === 'publish' ? 'public' : 'ready for release'}`

/** Collections with the same stages stand in one row. */
const stages = (): string => {
  const ways = Map.groupBy(
    Object.entries(officeFlows),
    ([, flow]) => `${wayOf(flow)} | ${flow.minor.map(stageOf).join(' → ')}`,
  )
  const rows = [...ways].map(([way, flows]) => `| ${flows.map(([slug]) => `\`${slug}\``).join(', ')} | ${way} |`)
  return ['| what | stages | a minor change |', '| --- | --- | --- |', ...rows].join('\n')
}

const codes = (): string =>
  [
    '| code | says |',
    '| --- | --- |',
    ...Object.entries(en)
      .filter(([code]) => code.startsWith('approval.'))
      .map(([code, { message }]) => `| \`${code}\` | ${message} |`),
  ].join('\n')

/** The generated part of the plugin's README: who agrees to what, one life cycle as an example, and its refusals. */
export const describeApproval = (): string => {
  // Printing asks no rule, so that the facts of the rules are of no matter here.
  const lifecycle = wholeLifecycle<never, string>(
    approverThenHead,
    { ...officeHouse, submitters: editorsOf(slugs.pressReleases) },
    { rules: approvalRules as never, lifecycle: contentLifecycle as Lifecycle<never>, urgent, beside },
  )
  return [
    stages(),
    'The life cycle of a press release, whose stages are those of its unit and of the head:',
    describeDiagram(lifecycle),
    describeRights(lifecycle),
    codes(),
  ].join('\n\n')
}
