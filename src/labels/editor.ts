type Words = { ka: string; en: string }

/** What the editor of formatted text calls its own things, beside the words of its maker (config/languages/ka/lexical.ts). */
export const editorLabels = {
  chart: { ka: 'დიაგრამა', en: 'Chart' },
  charts: { ka: 'დიაგრამები', en: 'Charts' },
  chartForm: { ka: 'სახე', en: 'Form' },
  chartTitle: { ka: 'სათაური', en: 'Title' },
  chartUnit: { ka: 'საზომი ერთეული', en: 'Unit' },
  chartSource: { ka: 'წყარო', en: 'Source' },
  chartDescription: { ka: 'აღწერა', en: 'Description' },
  chartDecimals: { ka: 'ათწილადი ნიშნები', en: 'Decimals' },
  chartFigures: { ka: 'მონაცემები', en: 'Figures' },
  chartPreview: { ka: 'ასე გამოჩნდება', en: 'How it will look' },
  chartEmpty: { ka: 'დიაგრამა გამოჩნდება, როცა მონაცემებს შეიყვანთ.', en: 'The chart appears when you enter figures.' },
  category: { ka: 'დასახელება', en: 'Name' },
  seriesName: { ka: 'მწკრივის სახელი', en: 'Name of the series' },
  figure: { ka: 'მნიშვნელობა', en: 'Value' },
  addRow: { ka: 'სტრიქონის დამატება', en: 'Add a row' },
  addColumn: { ka: 'მწკრივის დამატება', en: 'Add a series' },
  removeRow: { ka: 'სტრიქონის წაშლა', en: 'Remove the row' },
  removeColumn: { ka: 'მწკრივის წაშლა', en: 'Remove the series' },
  footnote: { ka: 'სქოლიო', en: 'Footnote' },
  footnotes: { ka: 'სქოლიოები', en: 'Footnotes' },
  footnoteText: { ka: 'სქოლიოს ტექსტი', en: 'Text of the footnote' },
  tableCaption: { ka: 'ცხრილის სათაური', en: 'Caption of a table' },
  tableCaptions: { ka: 'ცხრილების სათაურები', en: 'Captions of tables' },
  pictureCaption: { ka: 'წარწერა', en: 'Caption' },
  table: { ka: 'ცხრილი', en: 'Table' },
  insertTable: { ka: 'ცხრილის ჩასმა', en: 'Insert a table' },
  rowAbove: { ka: 'სტრიქონი ზემოთ', en: 'Row above' },
  rowBelow: { ka: 'სტრიქონი ქვემოთ', en: 'Row below' },
  columnLeft: { ka: 'სვეტი მარცხნივ', en: 'Column to the left' },
  columnRight: { ka: 'სვეტი მარჯვნივ', en: 'Column to the right' },
  headerRow: { ka: 'სათაურის სტრიქონი', en: 'Header row' },
  headerColumn: { ka: 'სათაურის სვეტი', en: 'Header column' },
  mergeCells: { ka: 'უჯრედების გაერთიანება', en: 'Merge cells' },
  splitCell: { ka: 'უჯრედის გაყოფა', en: 'Split the cell' },
  deleteRow: { ka: 'სტრიქონის წაშლა', en: 'Delete the row' },
  deleteColumn: { ka: 'სვეტის წაშლა', en: 'Delete the column' },
  deleteTable: { ka: 'ცხრილის წაშლა', en: 'Delete the table' },
} as const satisfies Record<string, Words>

/** What stands below a field of a block. */
export const editorHelp = {
  chartDescription: {
    ka: 'რას გვიჩვენებს დიაგრამა, ორი-სამი წინადადებით: მათთვის, ვინც მას ვერ ხედავს.',
    en: 'What the chart shows, in two or three sentences: for those who cannot see it.',
  },
  chartFigures: {
    ka: 'პირველ სტრიქონში მწკრივების სახელებია, პირველ სვეტში კი პერიოდები ან დასახელებები. დააკოპირეთ ცხრილი Excel-ში, სათაურებით ან მათ გარეშე, და ჩასვით ნებისმიერ უჯრედში: სახელები თავის ადგილას მოხვდება. ცარიელი უჯრედი ნიშნავს, რომ მონაცემი არ არის.',
    en: 'The first row names the series, the first column the periods or things. Copy a table in Excel, with its headers or without, and paste it into any cell: names find their place. An empty cell means that there is no figure.',
  },
  tableCaption: {
    ka: 'ეკუთვნის ცხრილს, რომელიც უშუალოდ მის ქვემოთ დგას, ხოლო თუ ქვემოთ ცხრილი არ არის – ზემოთ მდგომს. ცარიელი სტრიქონი ხელს არ უშლის.',
    en: 'Belongs to the table directly below it or, when none follows, to the one directly above. An empty line does not part them.',
  },
  pictureCaption: {
    ka: 'თუ ცარიელია, ბიბლიოთეკის წარწერა გამოჩნდება.',
    en: 'When it is empty, the caption of the library is shown.',
  },
} as const satisfies Record<string, Words>

export type EditorLabel = keyof typeof editorLabels

/** A word of the editor in the language of the admin. */
export const editorWord = (name: EditorLabel, language: string): string =>
  editorLabels[name][language === 'en' ? 'en' : 'ka']
