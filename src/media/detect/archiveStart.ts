/** How archives begin: bytes in hexadecimal, and where they stand. */
const starts: readonly [at: number, hex: string][] = [
  [0, '1f8b08'], // gzip
  [0, '1f9d'], // compress
  [0, '425a68'], // bzip2
  [0, 'fd377a585a00'], // xz
  [0, '28b52ffd'], // Zstandard
  [0, '04224d18'], // LZ4
  [0, '4c5a4950'], // lzip
  [0, '377abcaf271c'], // 7z
  [0, '526172211a07'], // RAR
  [0, '4d534346'], // CAB
  [0, '49536328'], // InstallShield
  [0, '60ea'], // ARJ
  [2, '2d6c68'], // LHA
  [0, '213c617263683e0a'], // ar, Debian
  [0, '303730373031'], // cpio
  [0, '78617221'], // xar
  [0, '4d5357494d000000'], // WIM
  [257, '7573746172'], // tar
]

/** How a ZIP begins: with its first entry; without any, with its end; or as the first of several disks. */
const zipStarts = ['504b0304', '504b0506', '504b0708', '504b3030']

const begins = (start: Buffer, at: number, hex: string): boolean =>
  start.toString('hex', at, at + hex.length / 2) === hex

/** So many bytes tell whether content is an archive. */
export const startBytes = 512

/** @param start the first bytes of some content */
export const isZipStart = (start: Buffer): boolean => zipStarts.some((hex) => begins(start, 0, hex))

/** True for archives of other kinds than ZIP. @param start the first bytes of some content */
export const isOtherArchiveStart = (start: Buffer): boolean => starts.some(([at, hex]) => begins(start, at, hex))
