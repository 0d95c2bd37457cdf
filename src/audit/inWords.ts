import type { ChainFault } from './chain.ts'
import type { Compared, HeadFault } from './compareHeads.ts'
import type { Protection } from './protection.ts'
import { LONGEST_WAIT_MINUTES, type Unsealed, type UnsealedFault } from './unsealed.ts'
import type { Verification } from './verify.ts'

/** What a verification says to the person at the terminal, one sentence or two a line. */
export type Verdict = {
  isWhole: boolean
  /** What is right, or each thing that is wrong. */
  findings: string[]
  /** What does not make the log wrong and is to be seen to. */
  warnings: string[]
}

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

const ofChain = (fault: ChainFault): string => {
  const wrong = `Wrong at position ${fault.position}:`
  switch (fault.kind) {
    case 'rowChanged':
      return `${wrong} row ${fault.rowId} was changed after it was sealed.`
    case 'rowMissing':
      return `${wrong} row ${fault.rowId} was taken away after it was sealed.`
    case 'sealMissing':
      return `${wrong} its seal is missing, and the next one that is there has position ${fault.found}.`
    case 'chainBroken':
      return `${wrong} its seal does not follow from those before it. A row was put in, taken out or moved here, or a seal was rewritten.`
  }
}

const ofHead = (fault: HeadFault, file: string): string => {
  const { position, at } = fault.head
  if (fault.kind === 'rewritten')
    return `Wrong between positions ${fault.after + 1} and ${position}: the log has been rewritten there since ${at}, when ${file} took down its head.`
  return `Wrong after position ${fault.last}: ${file} knows position ${position} of ${at}. The last ${many(position - fault.last, 'row was', 'rows were')} cut off, or the database was brought back from an older copy.`
}

const ofUnsealed = ({ kind, count, rowId }: UnsealedFault): string => {
  const rows = count === 1 ? `row ${rowId} was` : `${count} rows, of them ${rowId}, were`
  return kind === 'unnoted'
    ? `Wrong: ${rows} put into the log past its triggers and will never be sealed.`
    : `Wrong: ${rows} written and taken away again before a seal covered it.`
}

const ofWait = ({ waitingLong }: Unsealed): string[] =>
  waitingLong === 0
    ? []
    : [
        `Wrong: ${many(waitingLong, 'row waits', 'rows wait')} for a seal for more than ${LONGEST_WAIT_MINUTES} minutes. Start the office, or see in its log why the worker does not seal.`,
      ]

const whole = ({ chain, heads, unsealed }: Verification): string => {
  const { position, chainHash } = chain.head
  const chained = position
    ? `${many(position, 'row is', 'rows are')} as sealed and in their order, up to ${chainHash}`
    : 'nothing is sealed yet'
  const compared = heads?.equal
    ? `; ${many(heads.equal, 'exported head agrees', 'exported heads agree')}, up to position ${heads.upTo}`
    : ''
  return `The audit log is whole: ${chained}${compared}; ${many(unsealed.waiting, 'row is', 'rows are')} not sealed yet.`
}

const ofHeadFile = (heads: Compared | null, file: string, sealed: number): string[] => {
  const unreadable = heads?.unreadable ?? 0
  const isSilent = sealed > 0 && !heads?.equal && !heads?.rewritten && !heads?.cutOff
  return [
    ...(unreadable > 0 ? [`${many(unreadable, 'line', 'lines')} of ${file} cannot be read.`] : []),
    ...(isSilent
      ? [`No head is in ${file}, so a log that was rewritten as a whole would not show. Name a copy with --heads.`]
      : []),
  ]
}

const ofProtection = ({ triggersOff, user, mayAlso }: Protection, isEmbedded: boolean): string[] => [
  ...(triggersOff.length > 0
    ? [`The database has these triggers of the audit log no more, or not switched on: ${triggersOff.join(', ')}.`]
    : []),
  ...(!isEmbedded && mayAlso.length > 0
    ? [
        `The office's database user “${user}” may do more with the audit log than read and add: ${mayAlso.join(', ')}. See “Audit log” in docs/operators/README.md.`,
      ]
    : []),
]

/**
 * Says what a verification found.
 * @param headFile   the file of exported heads, as it is to be named
 * @param isEmbedded the database is the one that the office brings, whose user owns it
 */
export const inWords = (found: Verification, headFile: string, isEmbedded: boolean): Verdict => {
  const { chain, heads, unsealed, protection } = found
  const wrong = [
    ...(chain.fault ? [ofChain(chain.fault)] : []),
    ...[heads?.rewritten, heads?.cutOff].flatMap((fault) => (fault ? [ofHead(fault, headFile)] : [])),
    ...unsealed.faults.map(ofUnsealed),
    ...ofWait(unsealed),
  ]
  const isWhole = wrong.length === 0
  const soundUpTo = Math.min(chain.head.position, heads?.rewritten ? heads.rewritten.after : chain.head.position)
  const waiting = `${many(unsealed.waiting, 'row is', 'rows are')} not sealed yet.`
  return {
    isWhole,
    findings: isWhole
      ? [whole(found)]
      : [...wrong, `The sealed rows up to position ${soundUpTo} are whole; ${waiting}`],
    warnings: [...ofHeadFile(heads, headFile, chain.head.position), ...ofProtection(protection, isEmbedded)],
  }
}
