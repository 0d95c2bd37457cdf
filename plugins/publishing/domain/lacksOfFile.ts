/** What is known of a file when it is asked whether readers may get it. */
export type FileFacts = {
  mime: string
  alt: { ka: string | null; en: string | null }
  hasCredit: boolean
  licence: string | null
  /** 'YYYY-MM-DD', the last day on which the licence holds. */
  licenceEndsOn: string | null
  needsConsent: boolean
  hasConsent: boolean
  /** A working file of a designer. */
  isSource: boolean
}

export type Lack = 'source' | 'altKa' | 'altEn' | 'credit' | 'licence' | 'licenceEnded' | 'consent'

/**
 * What a file lacks before readers may get it; none when it may go out.
 * @param today 'YYYY-MM-DD', Tbilisi
 */
export const lacksOfFile = (file: FileFacts, today: string): Lack[] => {
  const isPicture = file.mime.startsWith('image/')
  const lacks: Record<Lack, boolean> = {
    source: file.isSource,
    altKa: isPicture && !file.alt.ka?.trim(),
    altEn: isPicture && !file.alt.en?.trim(),
    credit: !file.hasCredit,
    licence: !file.licence,
    licenceEnded: file.licenceEndsOn !== null && file.licenceEndsOn < today,
    consent: file.needsConsent && !file.hasConsent,
  }
  return (Object.keys(lacks) as Lack[]).filter((lack) => lacks[lack])
}
