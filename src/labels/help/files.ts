import type { Help } from './help.ts'

/** Files, pictures, and what must be known of them before they become public. */
export const fileHelp = {
  counterpart: {
    ka: 'თუ ფაილს ენა აქვს (რუკა, დიაგრამა, ანგარიში) – მისი წყვილი მეორე ენაზე; მასთან ერთად ქვეყნდება.',
    en: 'If the file has a language (a map, a chart, a report): its pair in the other one, published with it.',
  },
  downloadName: {
    ka: 'ამ სახელით ინახავს ფაილს მკითხველი; თავიდან ატვირთული ფაილის სახელია.',
    en: 'Readers save the file under it; at first it is the name of the uploaded file.',
  },
  language: {
    ka: 'რომელ ენაზეა წარწერები ფაილში; ცარიელი ნიშნავს, რომ ფაილი ორივე ენისთვის გამოდგება.',
    en: 'In which language the words in the file are; empty when it serves both.',
  },
  replaces: {
    ka: 'ფაილი, რომლის ადგილსაც ეს იკავებს, როცა დოკუმენტი დამტკიცდება; სისტემა თვითონ წერს.',
    en: 'The file whose place this one takes when the document is approved; written by the system.',
  },
  sourceFiles: {
    ka: 'AI, PSD, INDD და სხვა ფაილები, რომლებიდანაც ეს ფაილი შეიქმნა; არასოდეს ხდება საჯარო.',
    en: 'AI, PSD, INDD and other files that this one was made from; never public.',
  },
  cover: {
    ka: 'სურათი, რომელიც დოკუმენტს სიებსა და ბმულებში წარმოადგენს.',
    en: 'The picture that stands for the document in lists and links.',
  },
  files: {
    ka: 'ჩამოსატვირთი ფაილები; თითოეულს გასაგები სათაური მიეცით. საჯაროა.',
    en: 'Files to download; give each a clear title. Public.',
  },
  file: {
    ka: 'აირჩიეთ მედიათეკიდან ან ატვირთეთ ახალი.',
    en: 'Choose one from the media library or upload a new one.',
  },
  fileTitle: {
    ka: 'რა წერია ფაილში, მაგალითად „ცხრილები, 2010–2026“.',
    en: 'What the file holds, such as “Tables, 2010–2026”.',
  },
  pictures: {
    ka: 'სურათები იმ რიგით, რომლითაც მკითხველი ნახავს.',
    en: 'Pictures in the order in which readers see them.',
  },
  gallery: {
    ka: 'ღონისძიების ფოტოები, თუ გალერეა უკვე შექმნილია.',
    en: 'The photographs, if a gallery was made of them.',
  },
  alt: {
    ka: 'რას ხედავს ადამიანი სურათზე – მათთვის, ვინც სურათს ვერ ხედავს.',
    en: 'What the picture shows, for people who cannot see it.',
  },
  caption: {
    ka: 'წინადადება სურათის ქვეშ: ვინ, რა, სად, როდის.',
    en: 'The sentence under the picture: who, what, where, when.',
  },
  captions: {
    ka: 'რას ამბობენ ჩანაწერში, დროის მითითებით, WebVTT ფორმატით: პირველი სტრიქონია WEBVTT. ვიდეოს სჭირდება ეს ან ჩანაწერის ტექსტი, ორივე ენაზე. საჯაროა.',
    en: 'What is said, with its times, as WebVTT: the first line is WEBVTT. A film needs these or a transcript, in both languages. Public.',
  },
  poster: {
    ka: 'სურათი, რომელიც ჩანაწერის ჩართვამდე ჩანს; მასთან ერთად ქვეყნდება.',
    en: 'The picture that is shown before the recording is played; published with it.',
  },
  transcript: {
    ka: 'რა ისმის ჩანაწერში, ჩვეულებრივ ტექსტად: ვინ რას ამბობს. აუდიოს აუცილებლად სჭირდება, ორივე ენაზე. საჯაროა.',
    en: 'What is heard, as plain text: who says what. Sound always needs it, in both languages. Public.',
  },
  credit: {
    ka: 'ვინ გადაიღო, დახატა ან მოგვაწოდა. საჯაროა.',
    en: 'Who took, drew or gave it. Public.',
  },
  crop: {
    ka: 'სურათის რა ნაწილს ხედავს მკითხველი; დანარჩენი არც ერთ საჯარო ფაილში არ რჩება, მთლიანი სურათი კი თანამშრომლებისთვის ინახება.',
    en: 'Which part of the picture readers see; nothing of the rest is in any public file, and the whole is kept for staff.',
  },
  licence: { ka: 'რა პირობით შეუძლიათ სხვებს გამოყენება.', en: 'On what terms others may use it.' },
  licenceEndsOn: {
    ka: 'ბოლო დღე, როდესაც ფაილის ჩვენება შეგვიძლია; უვადოსთვის ცარიელია.',
    en: 'The last day on which we may show it; empty when there is none.',
  },
  needsConsent: {
    ka: 'მონიშნეთ, როდესაც სურათზე ადამიანის სახე ირჩევა.',
    en: 'Tick it when the face of a person can be recognised.',
  },
  hasConsent: {
    ka: 'მონიშნეთ, როდესაც თანხმობა წერილობით გვაქვს.',
    en: 'Tick it when we hold the consent in writing.',
  },
  stillHolds: {
    ka: 'რის ამოღებაც ფაილიდან ვერ მოხერხდა; ხელმოწერის გარდა, ყველაფერი გამოქვეყნებამდე ფაილშივე უნდა წაიშალოს.',
    en: 'What the desk cannot take out of the file; all but a signature has to be removed in the file before it is published.',
  },
  mayGoAsSigned: {
    ka: 'ხელმოწერა ნებისმიერი ცვლილებით ირღვევა, ამიტომ ფაილში ავტორების სახელებიც რჩება. მონიშნეთ, თუ მკითხველმა მათი ნახვა შეიძლება.',
    en: 'Any change breaks a signature, so the names of the authors stay in the file. Tick it when readers may see them.',
  },
  isShared: {
    ka: 'ლოგოები და საარქივო ფოტოები, რომლებსაც ყველა თანამშრომელი ხედავს.',
    en: 'Logos and stock pictures that all staff may see.',
  },
  team: {
    ka: 'ვინც ფაილს გამოქვეყნებამდე ხედავს; დოკუმენტის გუნდი თავისით ემატება.',
    en: 'Who sees the file before publication; the team of its document is added by itself.',
  },
  originalName: { ka: 'სახელი, რომლითაც ფაილი აიტვირთა.', en: 'The name under which the file was uploaded.' },
  fileDigest: {
    ka: 'შინაარსიდან გამოთვლილი რიცხვი: თუ ორ ფაილს ერთნაირი აქვს, ისინი ერთი და იგივეა.',
    en: 'A number computed from the contents (SHA-256): two files with the same one are the same file.',
  },
  logo: { ka: 'ლოგო გამჭვირვალე ფონით, თუ არის.', en: 'The logo, with a transparent ground if there is one.' },
} satisfies Help
