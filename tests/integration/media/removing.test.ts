import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { fileStore } from '../../../src/storage/index.ts'
import { picture } from '../../support/media/files.ts'
import { type Library, type MediaDoc, openLibrary } from '../../support/media/library.ts'

let library: Library

beforeAll(async () => {
  library = await openLibrary()
}, 120_000)
afterEach(() => {
  jest.restoreAllMocks()
})
afterAll(() => library.close())

const uploaded = async (): Promise<MediaDoc> => (await library.upload(await picture('png'), 'a.png')).body.doc

const filesOf = async (doc: MediaDoc): Promise<string[]> =>
  (await library.stored()).filter((name) => name.startsWith(doc.filename.slice(0, 32)))

const hasRow = async (doc: MediaDoc): Promise<boolean> =>
  (await library.sql('select 1 from media where id = $1', [doc.id])).length > 0

const removal = (doc: MediaDoc, transactionID?: string | number) =>
  library.payload.delete({
    collection: 'media',
    id: doc.id,
    overrideAccess: true,
    ...(transactionID === undefined ? {} : { req: { transactionID } }),
  })

describe('record and files agree', () => {
  it('when the record goes: all of its files go with it', async () => {
    const doc = await uploaded()
    expect((await filesOf(doc)).length).toBeGreaterThan(5)
    await removal(doc)
    expect([await hasRow(doc), await filesOf(doc)]).toEqual([false, []])
  })

  it('when one of the files cannot be removed: the record is gone, and so is every other file', async () => {
    const doc = await uploaded()
    const store = fileStore()
    const { remove } = store
    let calls = 0
    jest.spyOn(store, 'remove').mockImplementation(async (name) => {
      calls += 1
      if (calls === 2) throw new Error('silent')
      await remove(name)
    })
    await removal(doc)
    expect([await hasRow(doc), (await filesOf(doc)).length]).toEqual([false, 1])
  })

  it('when the deletion is taken back: the record is there, and no file was touched', async () => {
    const doc = await uploaded()
    const before = await filesOf(doc)
    const { db } = library.payload
    const transaction = (await db.beginTransaction()) ?? ''
    await removal(doc, transaction)
    expect(await filesOf(doc)).toEqual(before)
    await db.rollbackTransaction(transaction)
    expect([await hasRow(doc), await filesOf(doc)]).toEqual([true, before])
  })
})

it('a picture and its renditions are settled on the disk once, before their record is final', async () => {
  const settle = jest.spyOn(fileStore(), 'settle')
  await uploaded()
  expect(settle).toHaveBeenCalledTimes(1)
})
