import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { distinctNames } from './fileName.ts'

/** A file of an archive: its name, and its bytes when its turn comes. */
export type ArchiveFile = { name: string; open: () => Promise<Readable> }

/**
 * An archive that is written while it is sent: no more than one file of it is open. A file that cannot be read
 * ends it, so that nobody takes half of one for the whole; yazl leaves the errors of the files to us, and one that
 * nobody hears would end the process.
 * @param modifiedAt the time that its files carry
 */
export const zipOf = (files: readonly ArchiveFile[], modifiedAt: Date): ReadableStream<Uint8Array> => {
  const archive = new ZipFile()
  const sent = archive.outputStream as Readable
  const end = (error: Error): void => void sent.destroy(error)
  archive.on('error', end)
  let open: Readable | undefined
  // A reader who goes away leaves no file open.
  sent.once('close', () => open?.destroy())
  const names = distinctNames(files.map(({ name }) => name))
  for (const [index, file] of files.entries())
    archive.addReadStreamLazy(names[index] ?? '', { mtime: modifiedAt }, (begin) => {
      file.open().then((stream) => {
        open = stream.once('error', end)
        begin(null, stream)
      }, end)
    })
  archive.end()
  return Readable.toWeb(sent) as ReadableStream<Uint8Array>
}
