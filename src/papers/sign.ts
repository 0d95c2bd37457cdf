import { colours } from './colours.ts'

/** The sign of the office on its letterhead: three rising bars, as on the desk itself. */
export const sign = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" width="48" height="48"><rect width="48" height="48" rx="10" fill="${colours.brand}"/><path d="M12 34V24M20 34V18M28 34V13M36 34V26" stroke="#ffffff" stroke-width="4" stroke-linecap="round" fill="none"/></svg>`
