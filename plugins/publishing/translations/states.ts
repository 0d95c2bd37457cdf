/** States that the row alone does not tell. */
export const stateWords = {
  ka: { planned: (time: string) => `დაგეგმილია: ${time}` },
  en: { planned: (time: string) => `Planned for ${time}` },
} as const
