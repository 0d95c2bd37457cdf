/** Names for controls that Payload draws as bare signs: a screen reader says them. */
export const controlNames = {
  previousPage: { ka: 'წინა გვერდი', en: 'Previous page' },
  nextPage: { ka: 'შემდეგი გვერდი', en: 'Next page' },
  previousMonth: { ka: 'წინა თვე', en: 'Previous month' },
  nextMonth: { ka: 'შემდეგი თვე', en: 'Next month' },
  time: { ka: 'დრო', en: 'Time' },
  moreActions: { ka: 'სხვა მოქმედებები', en: 'More actions' },
  copy: { ka: 'კოპირება', en: 'Copy' },
  removeFile: { ka: 'ფაილის მოხსნა', en: 'Take the file off' },
  selectAll: { ka: 'ყველას მონიშვნა', en: 'Select all' },
  selectRow: { ka: 'მონიშვნა', en: 'Select' },
  dashboard: { ka: 'სამუშაო დაფა', en: 'Dashboard' },
} as const

export type ControlName = keyof typeof controlNames
