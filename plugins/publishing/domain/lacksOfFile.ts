type Both = { ka: string | null; en: string | null }

/** What is known of a file when it is asked whether readers may get it. */
export type FileFacts = {
  mime: string
  alt: Both
  /** What is said in a recording, with its times, and as plain text. */
  captions: Both
  transcript: Both
  hasCredit: boolean
  licence: string | null
  /** 'YYYY-MM-DD', the last day on which the licence holds. */
  licenceEndsOn: string | null
  needsConsent: boolean
  hasConsent: boolean
  /** What the desk could not take out of it. */
  stillHolds: readonly string[]
  /** A signed file stays as it is, with the names of its authors; somebody has said that readers may see them. */
  mayGoAsSigned: boolean
  /** A working file of a designer. */
  isSource: boolean
}

export type Lack =
  | 'source'
  | 'altKa'
  | 'altEn'
  | 'captionsKa'
  | 'captionsEn'
  | 'transcriptKa'
  | 'transcriptEn'
  | 'credit'
  | 'licence'
  | 'licenceEnded'
  | 'consent'
  | 'comments'
  | 'trackedChanges'
  | 'attachments'
  | 'connections'
  | 'uncleaned'
  | 'signature'

const isEmpty = (text: string | null): boolean => !text?.trim()

/**
 * What a file lacks before readers may get it; none when it may go out.
 * @param today 'YYYY-MM-DD', Tbilisi
 */
export const lacksOfFile = (file: FileFacts, today: string): Lack[] => {
  const [family] = file.mime.split('/')
  const [isFilm, isSound] = [family === 'video', family === 'audio']
  const isSeenOrHeard = isFilm || isSound || family === 'image'
  const { alt, captions, transcript, stillHolds } = file
  const lacks: Record<Lack, boolean> = {
    source: file.isSource,
    altKa: isSeenOrHeard && isEmpty(alt.ka),
    altEn: isSeenOrHeard && isEmpty(alt.en),
    captionsKa: isFilm && isEmpty(captions.ka) && isEmpty(transcript.ka),
    captionsEn: isFilm && isEmpty(captions.en) && isEmpty(transcript.en),
    transcriptKa: isSound && isEmpty(transcript.ka),
    transcriptEn: isSound && isEmpty(transcript.en),
    credit: !file.hasCredit,
    licence: !file.licence,
    licenceEnded: file.licenceEndsOn !== null && file.licenceEndsOn < today,
    consent: file.needsConsent && !file.hasConsent,
    comments: stillHolds.includes('comments'),
    trackedChanges: stillHolds.includes('trackedChanges'),
    attachments: stillHolds.includes('attachments'),
    connections: stillHolds.includes('connections'),
    uncleaned: stillHolds.includes('uncleaned'),
    signature: stillHolds.includes('signature') && !file.mayGoAsSigned,
  }
  return (Object.keys(lacks) as Lack[]).filter((lack) => lacks[lack])
}

/** Words under a picture, or of whom it is, that only one language has: readers of the other would see the wrong one or none. */
export const wordsLackingIn = (
  words: { [name in 'caption' | 'credit']: Both },
  language: keyof Both,
): ('caption' | 'credit')[] => {
  const other = language === 'ka' ? 'en' : 'ka'
  return (['caption', 'credit'] as const).filter(
    (name) => isEmpty(words[name][language]) && !isEmpty(words[name][other]),
  )
}
