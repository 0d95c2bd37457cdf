/** The words of the actions on accounts. */
export const accountActionWords: Record<string, { ka: string; en: string }> = {
  confirmRole: { ka: 'როლის დადასტურება', en: 'Confirm the role' },
  declineRole: { ka: 'როლის უარყოფა', en: 'Decline the role' },
  deactivate: { ka: 'ანგარიშის გამორთვა', en: 'Switch the account off' },
  reactivate: { ka: 'ანგარიშის ჩართვა', en: 'Switch the account on' },
}

/** The words of the states of an account. */
export const accountStateWords: Record<string, { ka: string; en: string }> = {
  active: { ka: 'აქტიური', en: 'active' },
  inactive: { ka: 'გამორთული', en: 'switched off' },
}
