import type { OrderState } from '../domain/order.ts'

/** The words of what may be done with an order. */
export const delegationActionWords: Record<string, { ka: string; en: string }> = {
  end: { ka: 'შეწყვეტა', en: 'End' },
}

/** The words of what has become of an order. */
export const delegationStateWords: Record<OrderState, { ka: string; en: string }> = {
  ahead: { ka: 'ჯერ არ დაწყებულა', en: 'not begun yet' },
  inForce: { ka: 'მოქმედებს', en: 'in force' },
  over: { ka: 'ვადა გავიდა', en: 'over' },
  ended: { ka: 'შეწყვეტილია', en: 'ended' },
}

/** The words of the form that ends an order. */
export const delegationFormWords = {
  ka: {
    endHelp: 'უფლებები მაშინვე შეწყდება. რაც უკვე დავიზირდა, ძალაში რჩება.',
    reason: 'მიზეზი (შიდა)',
  },
  en: {
    endHelp: 'The powers end at once. What was approved by them stays approved.',
    reason: 'Reason (internal)',
  },
} as const
