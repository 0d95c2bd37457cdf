/**
 * How many cases a property test tries: `npm run test:long` tries twenty times as many.
 * @param usual cases in `npm test`
 */
export const runs = (usual: number): { numRuns: number } => ({ numRuns: process.env.LONG_RUNS ? usual * 20 : usual })
