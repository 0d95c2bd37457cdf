/** Ends the PostgreSQL of the integration tests; it was a throw-away and leaves nothing. */
const stopDatabase = async (): Promise<void> => {
  await (globalThis as { stopTestCluster?: () => Promise<void> }).stopTestCluster?.()
}

export default stopDatabase
