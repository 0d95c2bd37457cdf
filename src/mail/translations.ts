/** The words that all mails about documents share. */
export const letterWords = { ka: { document: 'დოკუმენტი' }, en: { document: 'Document' } } as const
