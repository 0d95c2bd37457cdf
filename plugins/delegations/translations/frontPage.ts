/** The lines of the front page on whom a person acts for, and who acts for them. */
export const actingWords = {
  ka: {
    title: 'მოვალეობის შესრულება',
    iActFor: (who: string, role: string) => `ასრულებთ მოვალეობას: ${who} – ${role}`,
    actsForMe: (who: string, role: string) => `თქვენს მოვალეობას ასრულებს: ${who} – ${role}`,
    order: (number: string) => `ბრძანება №${number}`,
    lastDay: (day: string) => `ბოლო დღე: ${day}`,
  },
  en: {
    title: 'Acting for others',
    iActFor: (who: string, role: string) => `You act for ${who} – ${role}`,
    actsForMe: (who: string, role: string) => `Acting for you: ${who} – ${role}`,
    order: (number: string) => `Order no. ${number}`,
    lastDay: (day: string) => `Last day: ${day}`,
  },
} as const
