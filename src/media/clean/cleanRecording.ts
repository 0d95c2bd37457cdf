import type { Part } from '../bytes/parts.ts'
import type { ByteSource } from '../bytes/source.ts'
import type { RecordingKind } from '../kinds.ts'
import { broken } from '../refuse.ts'
import { cleanMp3 } from './mp3.ts'
import { cleanMp4 } from './mp4.ts'
import { cleanOgg } from './ogg.ts'
import { cleanWav } from './wav.ts'
import { cleanWebm } from './webm.ts'

const cleaners: Record<RecordingKind, (source: ByteSource) => Promise<Part[]>> = {
  MP4: cleanMp4,
  M4A: cleanMp4,
  WebM: cleanWebm,
  MP3: cleanMp3,
  OGG: cleanOgg,
  WAV: cleanWav,
}

/**
 * Video or sound without its words about itself: persons, titles, pictures, the place it was taken at. Picture and sound
 * are not touched; nothing is decoded, and of a large file only its structure is read.
 * @returns what the cleaned file consists of
 * @throws Refusal 400 when the file is cut off or damaged
 */
export const cleanRecording = async (source: ByteSource, kind: RecordingKind): Promise<Part[]> => {
  try {
    return await cleaners[kind](source)
  } catch (error) {
    // Numbers in a damaged file lead past its end.
    if (error instanceof RangeError) return broken()
    throw error
  }
}
