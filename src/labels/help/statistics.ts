import type { Help } from './help.ts'

/** Periods, figures, tables, methods, and what users of statistics were asked. */
export const statisticsHelp = {
  periodFrom: {
    ka: 'პირველი დღე, რომელსაც მონაცემები ასახავს: იანვრისთვის – 1 იანვარი.',
    en: 'The first day that the figures describe: 1 January for January.',
  },
  periodTo: {
    ka: 'ბოლო დღე, რომელსაც მონაცემები ასახავს: იანვრისთვის – 31 იანვარი.',
    en: 'The last day that the figures describe: 31 January for January.',
  },
  frequency: {
    ka: 'რამდენად ხშირად ქვეყნდება ასეთი მონაცემები.',
    en: 'How often such figures appear.',
  },
  series: {
    ka: 'სერიის მუდმივი სახელი, გამოცემის ნომრისა და წლის გარეშე.',
    en: 'The lasting name of the series, without issue and year.',
  },
  edition: { ka: 'რომელი გამოცემაა, მაგალითად „2026 წლის I კვარტალი“.', en: 'Which issue it is, such as “2026 Q1”.' },
  isbn: {
    ka: '13 ციფრი დეფისებით, თუ პუბლიკაციას აქვს.',
    en: 'Thirteen digits with hyphens, if the publication has one.',
  },
  issn: { ka: 'სერიის ნომერი, მაგალითად 1512-4304.', en: 'The number of the series, such as 1512-4304.' },
  printRun: { ka: 'დაბეჭდილი ეგზემპლარების რაოდენობა.', en: 'How many copies were printed.' },
  figures: {
    ka: 'თითოეული ციფრი ცალკე, ერთეულითა და პერიოდით: ერთი მნიშვნელობა ორივე ენისთვის.',
    en: 'Each figure by itself with unit and period: one value for both languages.',
  },
  figureName: { ka: 'მაგალითად „წლიური ინფლაცია“.', en: 'Such as “Annual inflation”.' },
  value: {
    ka: 'მხოლოდ რიცხვი, ერთეულის გარეშე, მაგალითად 4.8.',
    en: 'The number alone, without its unit, such as 4.8.',
  },
  decimals: {
    ka: 'რამდენი ციფრი დაიწეროს წერტილის შემდეგ, 0-დან 6-მდე.',
    en: 'How many digits are written after the point, 0 to 6.',
  },
  unitOfMeasure: {
    ka: 'მაგალითად %, მლნ ლარი ან კაცი.',
    en: 'Such as %, GEL million or persons.',
  },
  period: { ka: 'როგორც მკითხველი დაინახავს: „2026 წლის იანვარი“.', en: 'As readers will see it: “January 2026”.' },
  dataStatus: {
    ka: 'არის თუ არა მონაცემი საბოლოო; წინასწარს დაზუსტების თარიღიც მიუთითეთ.',
    en: 'Whether the figure is final; give a preliminary one the date of its revision.',
  },
  revisionDueOn: {
    ka: 'დღე, როდესაც დაზუსტებული მონაცემი გამოქვეყნდება.',
    en: 'The day on which the revised figure appears.',
  },
  comparisons: {
    ka: 'რამდენით შეიცვალა მაჩვენებელი სხვა პერიოდთან შედარებით.',
    en: 'By how much the figure changed against another period.',
  },
  comparedWith: { ka: 'პერიოდი, რომელთანაც შედარება ხდება.', en: 'The period that it is compared with.' },
  change: {
    ka: 'რიცხვი ნიშნით: ზრდა 0.7, კლება -0.7.',
    en: 'A number with its sign: 0.7 for a rise, -0.7 for a fall.',
  },
  changeUnit: { ka: 'მაგალითად % ან პროცენტული პუნქტი.', en: 'Such as % or percentage points.' },
  variables: {
    ka: 'ცხრილის სვეტები და მათი მნიშვნელობა. საჯაროა.',
    en: 'The columns of the table and what they mean. Public.',
  },
  variableName: { ka: 'სვეტის სახელი ისე, როგორც ფაილში წერია.', en: 'The name of the column as the file has it.' },
  definition: {
    ka: 'ერთი-ორი წინადადება: რას ნიშნავს და რას მოიცავს.',
    en: 'One or two sentences: what it means and what it covers.',
  },
  coverage: {
    ka: 'ტერიტორია, მოსახლეობა და დარგები, რომლებსაც მონაცემები მოიცავს.',
    en: 'Territory, population and activities that the figures cover.',
  },
  distributions: {
    ka: 'ერთი და იგივე ცხრილი სხვადასხვა ფორმატით; CSV ყოველთვის იყოს.',
    en: 'The same table in several formats; let CSV be one of them.',
  },
  format: { ka: 'ფაილის ფორმატი, როგორც მკითხველი ირჩევს.', en: 'The format by which readers choose.' },
  tableUrl: {
    ka: 'ინტერაქტიული ცხრილის სრული ბმული, https-ით დაწყებული.',
    en: 'The full address of the interactive table, beginning with https.',
  },
  lastUpdatedAt: { ka: 'როდის შეიცვალა ცხრილის ციფრები ბოლოს.', en: 'When the figures of the table last changed.' },
  nextReleaseOn: {
    ka: 'დღე, როდესაც შემდეგი პერიოდის მონაცემები გამოქვეყნდება. საჯაროა.',
    en: 'The day on which the figures of the next period appear. Public.',
  },
  methodology: {
    ka: 'აღწერა, რომლის მიხედვითაც მონაცემები მომზადდა.',
    en: 'The description by which the figures were made.',
  },
  definitions: { ka: 'ტერმინები, რომლებსაც ტექსტი იყენებს.', en: 'Terms that the text uses.' },
  termName: { ka: 'ტერმინი მხოლობით რიცხვში.', en: 'The term in the singular.' },
  survey: {
    ka: 'კმაყოფილების კვლევა, რომლის შედეგებსაც აღწერთ.',
    en: 'The satisfaction survey whose results these are.',
  },
  method: { ka: 'როგორ შეივსო კითხვარები.', en: 'How the questionnaires were filled in.' },
  respondents: { ka: 'რამდენმა ადამიანმა უპასუხა.', en: 'How many people answered.' },
  plannedRespondents: { ka: 'რამდენი პასუხი იყო ჩაფიქრებული.', en: 'How many answers were planned.' },
  respondentGroups: {
    ka: 'ვის ეკითხებით: ჟურნალისტები, მკვლევრები, სტუდენტები.',
    en: 'Who is asked: journalists, researchers, students.',
  },
  groupName: { ka: 'ჯგუფის სახელი მრავლობით რიცხვში.', en: 'The name of the group in the plural.' },
  fieldworkFrom: { ka: 'დღე, როდესაც გამოკითხვა იწყება.', en: 'The day on which the interviews begin.' },
  fieldworkTo: { ka: 'დღე, როდესაც გამოკითხვა მთავრდება.', en: 'The day on which the interviews end.' },
  year: { ka: 'წელი, რომელსაც კვლევა ეხება, ოთხი ციფრით.', en: 'The year of the survey in four digits.' },
  indicators: {
    ka: 'კვლევის ძირითადი რიცხვები, მაგალითად კმაყოფილების წილი.',
    en: 'The main numbers of the survey, such as the share of the satisfied.',
  },
  indicatorName: { ka: 'რას გამოხატავს რიცხვი.', en: 'What the number says.' },
  findings: { ka: 'რა გაირკვა, მოკლედ და მიკერძოების გარეშე.', en: 'What was found, briefly and impartially.' },
  proposals: { ka: 'რის გაუმჯობესებას სთხოვს მომხმარებელი უწყებას.', en: 'What users ask the office to improve.' },
  proposalText: { ka: 'ერთი წინადადება ერთ ველში.', en: 'One proposal in one field.' },
} satisfies Help
