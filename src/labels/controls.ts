/** Names for controls that Payload draws as bare signs: a screen reader says them. */
export const controlNames = {
  previousPage: { ka: 'წინა გვერდი', en: 'Previous page' },
  nextPage: { ka: 'შემდეგი გვერდი', en: 'Next page' },
  previousMonth: { ka: 'წინა თვე', en: 'Previous month' },
  nextMonth: { ka: 'შემდეგი თვე', en: 'Next month' },
  wholeWidth: { ka: 'მთელი სიგანე', en: 'Whole width' },
  time: { ka: 'დრო', en: 'Time' },
  moreActions: { ka: 'სხვა მოქმედებები', en: 'More actions' },
  copy: { ka: 'კოპირება', en: 'Copy' },
  clearDate: { ka: 'თარიღის წაშლა', en: 'Clear the date' },
  lockedRow: { ka: 'ახლა ვიღაც რედაქტირებს', en: 'Somebody is editing this now' },
  moveRow: { ka: 'რიგის გადაადგილება', en: 'Move the row' },
  editFile: { ka: 'ფაილის აღწერის რედაქტირება', en: 'Edit what is said of the file' },
  removeFile: { ka: 'ფაილის მოხსნა', en: 'Take the file off' },
  selectAll: { ka: 'ყველას მონიშვნა', en: 'Select all' },
  selectRow: { ka: 'მონიშვნა', en: 'Select' },
  addNew: { ka: 'ახლის დამატება', en: 'Add a new one' },
  savedFiles: { ka: 'შენახული ფაილები', en: 'Files saved' },
  failedFiles: { ka: 'ვერ შეინახა ფაილები', en: 'Files not saved' },
  somebodyElse: { ka: 'სხვა თანამშრომელი', en: 'Somebody else' },
  dashboard: { ka: 'სამუშაო დაფა', en: 'Dashboard' },
} as const

/** The signs above and beside a text, by the part of their class that names them. */
export const toolbarNames: Readonly<Record<string, { ka: string; en: string }>> = {
  bold: { ka: 'მუქი', en: 'Bold' },
  italic: { ka: 'დახრილი', en: 'Italic' },
  underline: { ka: 'ხაზგასმული', en: 'Underline' },
  strikethrough: { ka: 'გადახაზული', en: 'Strikethrough' },
  subscript: { ka: 'ქვედა ინდექსი', en: 'Subscript' },
  superscript: { ka: 'ზედა ინდექსი', en: 'Superscript' },
  link: { ka: 'ბმული', en: 'Link' },
  indentDecrease: { ka: 'შეწევის შემცირება', en: 'Decrease the indent' },
  indentIncrease: { ka: 'შეწევის გაზრდა', en: 'Increase the indent' },
}

export type ControlName = keyof typeof controlNames
