import type { Help } from './help.ts'

/** Help for the way of a document through its approval. Nobody fills it in: the actions of the document write it. */
export const approvalHelp = {
  workflowState: {
    ka: 'გრძელდება ვიზირება თუ დასრულდა; იცვლება დოკუმენტის ღილაკებით.',
    en: 'Whether the approval goes on or has ended; changed by the buttons of the document.',
  },
  stage: { ka: 'ვის ელოდება დოკუმენტი ახლა.', en: 'Whom the document waits for now.' },
  assignedTo: {
    ka: 'ვის გადაეცა საფეხური სახელობითად; ცარიელია, თუ ვიზირება საფეხურის ყველა წევრს შეუძლია.',
    en: 'The person to whom the stage was handed; empty when everybody of the stage may approve.',
  },
  dueAt: {
    ka: 'როდემდე უნდა დავიზირდეს; სამუშაო საათებით ითვლება.',
    en: 'Until when the stage should approve; counted in working hours.',
  },
  submittedBy: { ka: 'ვინ გადასცა დოკუმენტი ვიზირებაზე.', en: 'Who submitted the document.' },
  submittedAt: { ka: 'როდის გადაეცა, თბილისის დროით.', en: 'When it was submitted, in Tbilisi time.' },
  note: {
    ka: 'რა მისწერა წარმდგენმა მათ, ვინც ვიზირებს.',
    en: 'What the one who submitted wrote to those who approve.',
  },
  isMinor: {
    ka: 'საჯარო ტექსტის მართლწერა, ბმული ან განლაგება, რიცხვების გარეშე; საკმარისია ერთი ვიზა.',
    en: 'Spelling, a link or layout of a public text, without any figure; one approval is enough.',
  },
  approvals: {
    ka: 'ვინ, როდის და ზუსტად რომელ შინაარსს დაეთანხმა.',
    en: 'Who agreed, when, and to exactly which contents.',
  },
  told: {
    ka: 'ვის ელოდება დოკუმენტი და რა შეხსენებები უკვე გაიგზავნა.',
    en: 'Whom the document waits for, and which reminders have been sent.',
  },
  endedBy: { ka: 'ვისი მოქმედებითაც დასრულდა ვიზირება.', en: 'Whose action ended the approval.' },
  endedAt: { ka: 'როდის დასრულდა, თბილისის დროით.', en: 'When it ended, in Tbilisi time.' },
} satisfies Help
