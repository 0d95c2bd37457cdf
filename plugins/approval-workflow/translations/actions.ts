/** The words of the actions. Source: the office's own words. */
export const actionWords: Record<string, { ka: string; en: string }> = {
  submit: { ka: 'წარდგენა ვიზირებაზე', en: 'Submit for approval' },
  putBack: { ka: 'საჯარო წვდომის აღდგენა', en: 'Put back' },
  approve: { ka: 'ვიზირება', en: 'Approve' },
  requestChanges: { ka: 'დაბრუნება შესასწორებლად', en: 'Request changes' },
  recall: { ka: 'უკან გამოთხოვა', en: 'Recall' },
  reassign: { ka: 'სხვისთვის გადაცემა', en: 'Hand over' },
  unlock: { ka: 'რედაქტირებისთვის გახსნა', en: 'Unlock for editing' },
}

/** The last agreement is not one among others: it lets the document out. */
export const lastApproval = { ka: 'დამტკიცება', en: 'Approve and publish' } as const
