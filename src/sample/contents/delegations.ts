import { slugs } from '../../slugs.ts'
import { tbilisiDay } from '../../time/tbilisi.ts'
import { type Desk, idOf, requestAs, type SamplePerson } from '../desk/desk.ts'

type SampleOrder = {
  kind: 'acting' | 'standing'
  principal: SamplePerson
  orderNumber: string
  beginsOn: string
  endsOn: string | null
}

const dayMs = 86_400_000
const daysFrom = ({ startedAt }: Desk, days: number): string => tbilisiDay(new Date(startedAt.getTime() + days * dayMs))

/** A standing deputy, and an absence that is still to come, so that nobody of a new sample is away. */
const orders = (desk: Desk): SampleOrder[] => [
  {
    kind: 'standing',
    principal: 'approver-dissemination',
    orderNumber: 'ნიმუში-1',
    beginsOn: daysFrom(desk, -30),
    endsOn: null,
  },
  {
    kind: 'acting',
    principal: 'approver-trade',
    orderNumber: 'ნიმუში-2',
    beginsOn: daysFrom(desk, 30),
    endsOn: daysFrom(desk, 43),
  },
]

/** Orders by which a colleague approves for others; the head of the department enters them. */
export const fillDelegations = async (desk: Desk): Promise<void> => {
  for (const { principal, beginsOn, ...order } of orders(desk))
    await desk.payload.create({
      collection: slugs.delegations,
      data: {
        ...order,
        beginsOn,
        orderedOn: daysFrom(desk, -30),
        principal: idOf(desk, principal),
        deputy: idOf(desk, 'executor'),
        role: 'approver',
      },
      depth: 0,
      overrideAccess: false,
      req: await requestAs(desk, 'head'),
    })
}
