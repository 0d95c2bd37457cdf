import { both } from '../desk/both.ts'

/** Activities of the economy, as the facts name them. */
export const sectors = {
  information: both('ინფორმაცია და კომუნიკაცია', 'Information and communication'),
  arts: both('ხელოვნება, გართობა და დასვენება', 'Arts, entertainment and recreation'),
  construction: both('მშენებლობა', 'Construction'),
  trade: both('საბითუმო და საცალო ვაჭრობა', 'Wholesale and retail trade'),
  education: both('განათლება', 'Education'),
  publicAdministration: both('სახელმწიფო მმართველობა', 'Public administration'),
  health: both('ჯანდაცვა', 'Human health'),
  mining: both('სამთომოპოვებითი მრეწველობა', 'Mining'),
  manufacturing: both('დამამუშავებელი მრეწველობა', 'Manufacturing'),
  agriculture: both('სოფლის მეურნეობა', 'Agriculture'),
  realEstate: both('უძრავ ქონებასთან დაკავშირებული საქმიანობა', 'Real estate'),
  transport: both('ტრანსპორტირება და დასაწყობება', 'Transportation and storage'),
  electricity: both('ელექტროენერგიისა და აირის მიწოდება', 'Electricity and gas'),
  finance: both('საფინანსო და სადაზღვევო საქმიანობა', 'Financial and insurance activities'),
  accommodation: both('განთავსება და საკვების მიწოდება', 'Accommodation and food'),
} as const

export type Sector = keyof typeof sectors
