import type { Role } from '../../../src/access/roles.ts'

/** Who takes down, and confirms what another one of them took down. */
export const takeDownRoles = ['head', 'director', 'press-officer'] as const satisfies readonly Role[]

/** Who is told when nobody has confirmed it in time. */
export const alarmedRoles = ['head', 'director'] as const satisfies readonly Role[]

const HOUR_MS = 60 * 60_000
const DAY_MS = 24 * HOUR_MS

/** Until when a second person is to confirm it: an hour by the clock, by night and on holidays too. */
export const confirmedUntil = (takenDownAt: Date): Date => new Date(takenDownAt.getTime() + HOUR_MS)

/** Whether people are to be told now that nobody has confirmed it: after its hour, and then once a day. */
export const isAlarmDue = (
  { takenDownAt, lastToldAt }: { takenDownAt: Date; lastToldAt: Date | null },
  at: Date,
): boolean =>
  at >= confirmedUntil(takenDownAt) && (lastToldAt === null || at.getTime() - lastToldAt.getTime() >= DAY_MS)
