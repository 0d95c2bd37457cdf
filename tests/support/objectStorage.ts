import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from 's3rver'
import type { ObjectStorage } from '../../src/env.ts'

/** A server that speaks the S3 protocol, with one empty bucket. */
export const openObjectStorage = async (): Promise<{ settings: ObjectStorage; close: () => Promise<void> }> => {
  const directory = mkdtempSync(join(tmpdir(), 'statdesk-objects-'))
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory,
    configureBuckets: [{ name: 'media' }],
  })
  const { port } = await server.run()
  return {
    settings: {
      bucket: 'media',
      region: 'eu-central-1',
      endpoint: `http://127.0.0.1:${port}`,
      accessKeyId: 'S3RVER',
      secretAccessKey: 'S3RVER',
    },
    close: async () => {
      await server.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
