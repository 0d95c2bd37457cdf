/** Words on the papers of this plugin. */
export const documentWords = {
  ka: {
    number: (number: string) => (/^[№N]/.test(number) ? number : `№ ${number}`),
    nextRelease: (day: string) => `შემდეგი გამოქვეყნება: ${day}`,
    contact: 'საკონტაქტო ინფორმაცია',
    onDutyPhone: (phone: string) => `მორიგის ტელეფონი: ${phone}`,
    phone: (phone: string) => `ტელეფონი: ${phone}`,
    hotline: (phone: string) => `ცხელი ხაზი: ${phone}`,
    email: (address: string) => `ელფოსტა: ${address}`,
    corrections: 'შესწორებები',
    aboutOffice: 'ცნობა ოფისის შესახებ',
    inThisLanguage: ' (ქართულად)',
    picture: (number: number) => ` – სურათი ${number}`,
  },
  en: {
    number: (number: string) => (/^(no|№)/i.test(number) ? number : `No ${number}`),
    nextRelease: (day: string) => `Next release: ${day}`,
    contact: 'Contact',
    onDutyPhone: (phone: string) => `On-duty phone: ${phone}`,
    phone: (phone: string) => `Phone: ${phone}`,
    hotline: (phone: string) => `Hotline: ${phone}`,
    email: (address: string) => `E-mail: ${address}`,
    corrections: 'Corrections',
    aboutOffice: 'About the office',
    inThisLanguage: ' (ინგლისურად)',
    picture: (number: number) => ` – picture ${number}`,
  },
} as const
