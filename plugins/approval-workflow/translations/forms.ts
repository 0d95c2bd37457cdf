/** The words of the forms that the actions of an approval show. */
export const formWords = {
  ka: {
    submitHelp:
      'დოკუმენტი ვიზირებაზე გადაეგზავნებათ მათ, ვინც უნდა დაეთანხმოს. ვინც მას წერდა ან თარგმნიდა, ვერ დაავიზირებს.',
    putBackHelp:
      'დოკუმენტი უკვე იყო საჯარო და მოიხსნა. ის თავიდან გაივლის ვიზირებას და საჯარო მხოლოდ ამის შემდეგ გახდება.',
    approveHelp:
      'ეთანხმებით ზუსტად იმ ტექსტსა და რიცხვებს, რომლებსაც ახლა ხედავთ. შემდეგ დოკუმენტი მომდევნო საფეხურზე გადავა.',
    requestChangesHelp: 'დოკუმენტი ავტორს დაუბრუნდება. დაწერეთ, რა არის შესასწორებელი.',
    recallHelp: 'დოკუმენტი ვიზირებიდან დაბრუნდება და რედაქტირება გაგრძელდება.',
    reassignHelp: 'ამ საფეხურს დაავიზირებს მხოლოდ ის, ვისაც გადასცემთ.',
    unlockHelp: 'დამტკიცება ძალას დაკარგავს: დოკუმენტი აღარ გამოქვეყნდება, სანამ თავიდან არ დამტკიცდება.',
    actingFor: (name: string, order: string) => `ვიზირებთ სხვის ნაცვლად: ${name} (ბრძანება №${order}).`,
    note: 'შენიშვნა მათთვის, ვინც დაავიზირებს',
    minor: 'მცირე ცვლილება',
    minorYes: 'დიახ: მართლწერა, ბმული ან განლაგება; არც ერთი რიცხვი არ შეცვლილა',
    minorNo: 'არა',
    reason: 'მიზეზი (შიდა)',
    person: 'ვის გადაეცემა',
  },
  en: {
    submitHelp: 'The document goes to those who have to agree to it. Whoever wrote or translated it cannot approve it.',
    putBackHelp:
      'The document was public before and was taken down. It passes its approval anew and is public only after that.',
    approveHelp:
      'You agree to exactly the words and figures that you see now. The document then goes to the next stage.',
    requestChangesHelp: 'The document goes back to its author. Write what is to be mended.',
    recallHelp: 'The document comes back from approval, and editing goes on.',
    reassignHelp: 'Only the person to whom you hand it over approves this stage.',
    unlockHelp: 'The approval ends: the document does not go out until it is approved anew.',
    actingFor: (name: string, order: string) => `You approve for somebody else: ${name} (order no. ${order}).`,
    note: 'Note to those who approve',
    minor: 'Minor change',
    minorYes: 'Yes: spelling, a link or layout; no figure was changed',
    minorNo: 'No',
    reason: 'Reason (internal)',
    person: 'To whom',
  },
} as const
