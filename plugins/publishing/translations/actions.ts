/** The words of the actions. Source: the office's own words. */
export const actionWords: Record<string, { ka: string; en: string }> = {
  takeDown: { ka: 'საჯარო წვდომიდან მოხსნა', en: 'Take down' },
  confirmTakeDown: { ka: 'მოხსნის დადასტურება', en: 'Confirm the take-down' },
  retire: { ka: 'არქივში გადატანა', en: 'Retire' },
  nextEdition: { ka: 'ახალი გამოცემა წინას მიხედვით', en: 'Next edition' },
}
