import type { Help } from './help.ts'

/** Help for the calendar of the office. */
export const calendarHelp = {
  dayOff: {
    ka: 'დღე, რომელიც არასამუშაოდ გამოცხადდა. შაბათ-კვირა და კანონით დადგენილი უქმე დღეები სისტემამ თვითონ იცის.',
    en: 'A day that was declared off. Weekends and the holidays of the law are known without being entered.',
  },
  act: {
    ka: 'აქტი, რომლითაც დღე გამოცხადდა: დასახელება, ნომერი, თარიღი.',
    en: 'The act that declared it: its name, number and date.',
  },
  appliesToUs: {
    ka: 'მოხსენით, თუ აქტი ამ დღეს ჩვენს უწყებას მუშაობას ავალებს: მაშინ დღე ვადებში ჩაითვლება.',
    en: 'Clear it when the act has this office work on the day: it then counts in every term.',
  },
} satisfies Help
