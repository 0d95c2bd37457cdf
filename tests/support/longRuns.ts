/** True in `npm run test:long`, where what takes minutes is walked as well. */
export const isLongRun = Boolean(process.env.LONG_RUNS)

/**
 * How many cases a property test tries: `npm run test:long` tries twenty times as many.
 * @param usual cases in `npm test`
 */
export const runs = (usual: number): { numRuns: number } => ({ numRuns: isLongRun ? usual * 20 : usual })
