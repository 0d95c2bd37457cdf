/**
 * Ends this process in good order when it is told to (SIGTERM, SIGINT, SIGHUP), and also when its supervisor is gone,
 * even killed: the channel between them breaks then.
 * @param finish  lets work under way finish; called once
 */
export function onStop(finish: () => Promise<void>): void {
  let isStopping = false
  const stop = async () => {
    if (isStopping) return
    isStopping = true
    try {
      await finish()
      process.exit(0)
    } catch (error) {
      console.error(error)
      process.exit(1)
    }
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop)
  process.on('disconnect', stop)
}
