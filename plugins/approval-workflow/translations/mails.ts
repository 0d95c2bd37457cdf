import type { Notice } from '../domain/telling.ts'

type Sentence = { subject: string; says: string }

/** The words of the mails. They name no document: mail leaves the house. */
type MailWords = Record<Notice | 'yourTurn' | 'half' | 'due' | 'late', Sentence> &
  Record<'submittedBy' | 'stage' | 'dueAt' | 'by', string>

export const mailWords: Record<'ka' | 'en', MailWords> = {
  ka: {
    yourTurn: { subject: 'ელოდება თქვენს ვიზას', says: 'დოკუმენტი თქვენს ვიზას ელოდება.' },
    half: {
      subject: 'შეხსენება: ელოდება თქვენს ვიზას',
      says: 'ვიზირების ვადის ნახევარი გავიდა, დოკუმენტი კვლავ თქვენს ვიზას ელოდება.',
    },
    due: { subject: 'ვიზირების ვადა ამოიწურა', says: 'ვიზირების ვადა ამოიწურა, დოკუმენტი კი ჯერ არ დავიზირებულა.' },
    late: {
      subject: 'ვადაგადაცილებული ვიზირება',
      says: 'დოკუმენტი ვადის გასვლის შემდეგაც ვიზას ელოდება. საჭიროების შემთხვევაში გადაეცით საფეხური სხვას.',
    },
    sentBack: {
      subject: 'დაბრუნდა შესასწორებლად',
      says: 'თქვენი წარდგენილი დოკუმენტი შესასწორებლად დაგიბრუნდათ. მიზეზი მთავარ გვერდზე წერია.',
    },
    recalled: {
      subject: 'გამოთხოვილია ვიზირებიდან',
      says: 'თქვენი წარდგენილი დოკუმენტი ვიზირებიდან კოლეგამ გამოითხოვა.',
    },
    wentOut: { subject: 'გამოქვეყნდა', says: 'თქვენი წარდგენილი დოკუმენტი დამტკიცდა და გამოქვეყნდა.' },
    approved: {
      subject: 'დამტკიცდა',
      says: 'თქვენი წარდგენილი დოკუმენტი დამტკიცდა და გამოქვეყნების დროს ელოდება.',
    },
    takenDown: {
      subject: 'მოიხსნა საჯარო წვდომიდან',
      says: 'თქვენი წარდგენილი დოკუმენტი საჯარო წვდომიდან მოიხსნა.',
    },
    submittedBy: 'წარადგინა',
    stage: 'საფეხური',
    dueAt: 'ვადა',
    by: 'ვინ',
  },
  en: {
    yourTurn: { subject: 'Waits for your approval', says: 'A document waits for your approval.' },
    half: {
      subject: 'Reminder: waits for your approval',
      says: 'Half of the time is over, and the document still waits for your approval.',
    },
    due: { subject: 'An approval is due', says: 'The time for this approval is over, and nobody has approved yet.' },
    late: {
      subject: 'An approval is overdue',
      says: 'The document still waits, after its time. If need be, hand the stage over to somebody else.',
    },
    sentBack: {
      subject: 'Came back to you',
      says: 'The document that you submitted came back to be mended. The reason is on your front page.',
    },
    recalled: {
      subject: 'Recalled from approval',
      says: 'A colleague recalled the document that you submitted from its approval.',
    },
    wentOut: { subject: 'Published', says: 'The document that you submitted was approved and is public.' },
    approved: {
      subject: 'Approved',
      says: 'The document that you submitted was approved and waits for the time of its publication.',
    },
    takenDown: { subject: 'Taken down', says: 'The document that you submitted was taken down.' },
    submittedBy: 'Submitted by',
    stage: 'Stage',
    dueAt: 'Due',
    by: 'By',
  },
}
