import { type RunningServer, startServer } from './startServer.ts'

/** One running sample office for all walks, unless there is one already; the first start builds it. */
const startSampleOffice = async (): Promise<void> => {
  if (process.env.TEST_ORIGIN) return
  const server = await startServer()
  process.env.TEST_ORIGIN = server.origin
  process.env.TEST_DATA_FOLDER = server.dataFolder
  Object.assign(globalThis, { sampleOffice: server })
}

export const stopSampleOffice = async (): Promise<void> => {
  await (globalThis as { sampleOffice?: RunningServer }).sampleOffice?.stop()
}

export default startSampleOffice
