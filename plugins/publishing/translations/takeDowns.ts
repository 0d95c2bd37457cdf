/** The words of what was taken down and waits for a second person: mails, which name no document, and the front page. */
export const takeDownWords = {
  ka: {
    alarm: {
      subject: 'მოხსნა დაუდასტურებელია',
      says: 'დოკუმენტი საჯარო წვდომიდან მოიხსნა და მეორე პირს ერთი საათის განმავლობაში არ დაუდასტურებია. ის თავისით აღარ გამოჩნდება; დაადასტურეთ მოხსნა ან დოკუმენტი ვიზირების გზით აღადგინეთ.',
    },
    by: 'მოხსნა',
    at: 'როდის',
    until: 'უნდა დადასტურებულიყო',
    title: 'მოხსნილია და დადასტურებას ელოდება',
    waits: (who: string, until: string) => `მოხსნა: ${who}; დადასტურებას ელოდება: ${until}-მდე`,
    late: (who: string, until: string) => `მოხსნა: ${who}; უნდა დადასტურებულიყო: ${until}-მდე`,
    yours: 'ადასტურებს სხვა: დეპარტამენტის უფროსი, დირექტორი ან მედიასთან ურთიერთობის სპეციალისტი',
    untitled: 'უსათაურო',
  },
  en: {
    alarm: {
      subject: 'A take-down is unconfirmed',
      says: 'A document was taken down, and no second person confirmed it within an hour. It does not show again by itself: confirm the take-down, or put the document back by an approval.',
    },
    by: 'Taken down by',
    at: 'At',
    until: 'To be confirmed until',
    title: 'Taken down, waits for confirmation',
    waits: (who: string, until: string) => `Taken down by ${who}, waits for confirmation until ${until}`,
    late: (who: string, until: string) => `Taken down by ${who}, should have been confirmed by ${until}`,
    yours: 'Another person confirms it: a head, a director or a press officer',
    untitled: 'Untitled',
  },
} as const
