const MEGABYTE = 1024 * 1024

/** What one file may be at most. Checked before anything of it is decoded. */
export const fileLimits = {
  bytes: { picture: 25 * MEGABYTE, document: 50 * MEGABYTE, recording: 50 * MEGABYTE, source: 50 * MEGABYTE },
  /** All frames of an animation together. */
  pixels: 100_000_000,
  /** Longest side; also the most that WebP can hold. */
  side: 16_383,
  frames: 500,
  /** Entries of an archive. */
  entries: 10_000,
  /** What an archive may become when it is unpacked, and how many times its own size that may be. */
  unpackedBytes: 2048 * MEGABYTE,
  unpackedRatio: 200,
  /** An archive that unpacks to less is nobody's bomb, however dense it is. */
  harmlessBytes: 20 * MEGABYTE,
  /** Seconds that one step of decoding or encoding may take. */
  seconds: 20,
} as const

/** Bytes as a person reads them: '31.4 MB'. */
export const readableSize = (bytes: number): string =>
  bytes < MEGABYTE ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${Math.round((bytes / MEGABYTE) * 10) / 10} MB`
