/** The words of the forms that the actions on accounts show. */
export const accountFormWords = {
  ka: {
    role: 'როლი',
    confirmHelp:
      'ამ როლით ადამიანი წყვეტს, რა გახდება საჯარო. თქვენ მეორე ხელი ხართ: დაადასტურეთ მხოლოდ მაშინ, თუ მინიჭებას ეთანხმებით.',
    declineHelp: 'მოთხოვნა გაუქმდება; ადმინისტრატორს შეუძლია ხელახლა მოითხოვოს.',
    deactivateHelp: 'ყველა ღია სესია და გასაღები მაშინვე დასრულდება. ჩანაწერები და ისტორია რჩება.',
    reactivateHelp: 'ადამიანი ისევ შეძლებს შესვლას. დამამტკიცებლის როლები მეორე ადამიანის დადასტურებას დაელოდება.',
  },
  en: {
    role: 'Role',
    confirmHelp:
      'With this role a person decides what becomes public. You are the second hand: confirm only what you agree to.',
    declineHelp: 'The request is dropped; an administrator can ask again.',
    deactivateHelp: 'All open sessions and keys end at once. Records and history stay.',
    reactivateHelp: 'The person can sign in again. Approving roles wait for a second person.',
  },
} as const
