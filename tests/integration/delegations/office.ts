import { tbilisiDay } from '../../../src/time/tbilisi.ts'
import type { Doc, ErrorBody } from '../../support/desk.ts'
import type { Answer, TestPerson } from '../../support/office.ts'
import { openReviewing, type Reviewing } from '../approval/reviewing.ts'

/** An office in which people are away, and others act for them. */
export type ActingOffice = Reviewing & {
  /** Enters an order of ten days from today on; by the head of the department when nobody else is named. */
  enter: (
    order: { principal: TestPerson; deputy: TestPerson; role: string } & Record<string, unknown>,
    as?: TestPerson,
  ) => Promise<Answer<{ doc: Doc } & ErrorBody>>
  endOrder: (id: string, as: TestPerson, body?: object) => Promise<Answer<ErrorBody>>
  /** How many orders, mails about them and rows of each outcome there are. */
  countOrders: () => Promise<Record<string, unknown> | undefined>
}

const dayMs = 86_400_000

/** A day so many days from now. */
export const inDays = (days: number): string => tbilisiDay(new Date(Date.now() + days * dayMs))

/** An instant so many days from now. */
export const daysLater = (days: number): Date => new Date(Date.now() + days * dayMs)

let count = 0

export const openActingOffice = async (): Promise<ActingOffice> => {
  const desk = await openReviewing()
  return {
    ...desk,
    enter: ({ principal, deputy, ...order }, as = desk.people.head) => {
      count += 1
      return desk.api('/delegations', {
        as,
        method: 'POST',
        body: {
          kind: 'acting',
          orderNumber: `${count}-კ`,
          orderedOn: inDays(0),
          beginsOn: inDays(0),
          endsOn: inDays(10),
          principal: principal.id,
          deputy: deputy.id,
          ...order,
        },
      })
    },
    endOrder: (id, as, body = { reason: 'დაბრუნდა' }) =>
      desk.api(`/delegations/${id}/actions/end`, { as, method: 'POST', body }),
    countOrders: async () =>
      (
        await desk.sql(`select (select count(*)::int from delegations) as orders,
          (select count(*)::int from outbox where subject like '%acting person%') as mails,
          (select count(*)::int from audit_log where document_collection = 'delegations' and outcome = 'done') as done,
          (select count(*)::int from audit_log where document_collection = 'delegations' and outcome = 'refused') as refused`)
      )[0],
  }
}
