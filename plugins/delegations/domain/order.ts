import { coversDay } from '../../../src/access/acting.ts'

/** An order: who holds which role of whom, and from when to when. Days are 'YYYY-MM-DD', both included. */
export type Order = {
  principal: string
  deputy: string
  role: string
  /** `acting`: the principal is away. `standing`: the principal stays able too. */
  kind: string
  orderNumber: string
  beginsOn: string
  /** Null for a standing order without an end. */
  endsOn: string | null
}

/** What has become of an order: not begun, in force, past its last day, or ended by name. */
export type OrderState = 'ahead' | 'inForce' | 'over' | 'ended'

/** The state of an order on a day. */
export const stateOn = (order: Pick<Order, 'beginsOn' | 'endsOn'>, isEnded: boolean, day: string): OrderState => {
  if (isEnded) return 'ended'
  if (day < order.beginsOn) return 'ahead'
  return coversDay(order, day) ? 'inForce' : 'over'
}

type Days = Pick<Order, 'beginsOn' | 'endsOn'>

/** Whether two orders have a day in common. */
export const overlap = (one: Days, other: Days): boolean =>
  (other.endsOn === null || one.beginsOn <= other.endsOn) && (one.endsOn === null || other.beginsOn <= one.endsOn)
