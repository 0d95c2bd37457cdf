/** What the server itself answers before Next or Payload see a request. `{limit}` is filled in. */
export const words = {
  'request.tooLarge': {
    status: 413,
    ka: ['მოთხოვნა ძალიან დიდია: დასაშვებია არაუმეტეს {limit} მბ.', 'შეამცირეთ ფაილი ან გაყავით მასალა ნაწილებად.'],
    en: ['The request is too large: at most {limit} MB are allowed.', 'Make the file smaller or split the material.'],
  },
  'request.addressTooLong': {
    status: 414,
    ka: ['მისამართი ძალიან გრძელია: დასაშვებია არაუმეტეს {limit} ათასი სიმბოლო.', 'შეამცირეთ პირობების რაოდენობა.'],
    en: ['The address is too long: at most {limit} thousand characters are allowed.', 'Use fewer conditions.'],
  },
  'request.headersTooLarge': {
    status: 431,
    ka: ['მოთხოვნის სათაურები ძალიან დიდია.', 'წაშალეთ ამ საიტის ქუქიები და სცადეთ ხელახლა.'],
    en: ['The headers of the request are too large.', 'Remove the cookies of this site and try again.'],
  },
  'request.timedOut': {
    status: 408,
    ka: ['მოთხოვნა ბოლომდე არ მოვიდა დროულად.', 'შეამოწმეთ კავშირი და სცადეთ ხელახლა.'],
    en: ['The request did not arrive completely in time.', 'Check the connection and try again.'],
  },
  'request.malformed': {
    status: 400,
    ka: ['მოთხოვნა გაუგებარია: მისი მისამართი ან სათაურები წესს არ შეესაბამება.', 'შეამოწმეთ ისინი და სცადეთ ხელახლა.'],
    en: ['The request cannot be understood: its address or headers break the rules.', 'Check them and try again.'],
  },
  'server.failed': {
    status: 500,
    ka: ['სერვერზე მოხდა შეცდომა.', 'სცადეთ ცოტა ხანში; თუ განმეორდა, მიმართეთ ადმინისტრატორს.'],
    en: ['Something failed on the server.', 'Try again in a moment; if it happens again, tell the administrator.'],
  },
} as const

export type RefusalCode = keyof typeof words
export type Language = 'ka' | 'en'

/**
 * The language of an answer, by Accept-Language.
 * @returns Georgian unless English is preferred to it
 */
export function languageOf(header: string | undefined): Language {
  const weights = { ka: 0, en: 0 }
  for (const range of (header ?? '').slice(0, 500).split(',')) {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';')
    const quality = Number(parameters.find((parameter) => parameter.trim().startsWith('q='))?.split('=')[1] ?? 1)
    const language = tag.split('-')[0]
    if (language === 'ka' || language === 'en') weights[language] = Math.max(weights[language], quality || 0)
  }
  return weights.en > weights.ka ? 'en' : 'ka'
}

/** The body of a refusal, in the form of every other error of the API. */
export function refusalBody(code: RefusalCode, language: Language, limit: number | string = ''): string {
  const [message, hint] = words[code][language].map((text) => text.replace('{limit}', String(limit)))
  return JSON.stringify({ errors: [{ code, message, hint }] })
}
