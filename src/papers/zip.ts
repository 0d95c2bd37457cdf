import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { distinctNames } from './fileName.ts'

/** A file of an archive: its name, and its bytes when its turn comes. */
export type ArchiveFile = { name: string; open: () => Promise<Readable> }

/**
 * An archive that is written while it is sent: no more than one file of it is in memory. A file that cannot be read
 * ends it, so that nobody takes half of one for the whole; yazl leaves the errors of the files to us, and one that
 * nobody hears would end the process.
 * @param modifiedAt the time that its files carry
 */
export const zipOf = (files: readonly ArchiveFile[], modifiedAt: Date): ReadableStream<Uint8Array> => {
  const archive = new ZipFile()
  const sent = archive.outputStream as Readable
  const end = (error: Error): void => void sent.destroy(error)
  archive.on('error', end)
  const names = distinctNames(files.map(({ name }) => name))
  for (const [index, { open }] of files.entries())
    archive.addReadStreamLazy(names[index] ?? '', { mtime: modifiedAt }, (begin) => {
      open().then((stream) => {
        stream.once('error', end)
        // A reader who goes away leaves no file open.
        sent.once('close', () => stream.destroy())
        begin(null, stream)
      }, end)
    })
  archive.end()
  return Readable.toWeb(sent) as ReadableStream<Uint8Array>
}
