import { Readable } from 'node:stream'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  PutObjectCommand,
  paginateListObjectsV2,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import type { ObjectStorage } from '../env.ts'
import type { StreamedContent } from './content.ts'
import { type FileStore, type StoredFile, StoreUnreachable } from './fileStore.ts'

/** A large file goes over in parts, two of which are in memory at a time. */
const partBytes = 16 * 1024 * 1024

const isMissing = (error: unknown): boolean =>
  error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404

/** Says in our terms that a server did not answer, or not as it should; the cause keeps what it said. */
const answered = async <T>(question: Promise<T>): Promise<T> => {
  try {
    return await question
  } catch (error) {
    if (isMissing(error)) throw error
    throw new StoreUnreachable('The object storage did not do what it was asked.', { cause: error })
  }
}

/**
 * Object storage that speaks the S3 protocol. The bucket is to be private: readers receive files from Statdesk alone,
 * after the gate.
 */
export const objectStore = ({ bucket, region, endpoint, accessKeyId, secretAccessKey }: ObjectStorage): FileStore => {
  const client = new S3Client({
    region,
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    credentials: { accessKeyId, secretAccessKey },
    // Storage of other makers does not know the checksums that Amazon's own asks for.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: 3_000, requestTimeout: 30_000 },
    maxAttempts: 3,
  })
  const at = (name: string) => ({ Bucket: bucket, Key: name })

  const sizeOf: FileStore['sizeOf'] = async (name) => {
    try {
      const { ContentLength } = await answered(client.send(new HeadObjectCommand(at(name))))
      return ContentLength ?? null
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  }

  const writeInParts = async (name: string, content: StreamedContent): Promise<void> => {
    const params = { ...at(name), Body: Readable.from(content.stream(), { objectMode: false }) }
    await answered(new Upload({ client, params, queueSize: 1, partSize: partBytes }).done())
  }

  const body = async (name: string, range?: string) => {
    const { Body } = await answered(
      client.send(new GetObjectCommand({ ...at(name), ...(range ? { Range: range } : {}) })),
    )
    if (!Body) throw new StoreUnreachable(`The object storage answered without the bytes of ${name}.`)
    return Body
  }

  const list: FileStore['list'] = async () => {
    const found: StoredFile[] = []
    for await (const page of paginateListObjectsV2({ client }, { Bucket: bucket }))
      for (const { Key, LastModified } of page.Contents ?? [])
        if (Key && LastModified) found.push({ name: Key, changedAt: LastModified })
    return found
  }

  return {
    write: async (name, content) => {
      if (!Buffer.isBuffer(content)) return writeInParts(name, content)
      await answered(client.send(new PutObjectCommand({ ...at(name), Body: content, ContentLength: content.length })))
    },
    // What the storage has confirmed, it keeps.
    settle: async () => undefined,
    read: async (name) => Buffer.from(await (await body(name)).transformToByteArray()),
    sizeOf,
    stream: async (name, from, to) => (await body(name, `bytes=${from}-${to}`)).transformToWebStream(),
    remove: async (name) => {
      await answered(client.send(new DeleteObjectCommand(at(name))))
    },
    list: () => answered(list()),
    check: async () => {
      await answered(client.send(new HeadBucketCommand({ Bucket: bucket })))
    },
  }
}
