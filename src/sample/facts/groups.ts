import { both } from '../desk/both.ts'

/** Groups of consumption, as the facts name them. */
export const groups = {
  food: both('სურსათი და უალკოჰოლო სასმელები', 'Food and non-alcoholic beverages'),
  alcoholTobacco: both('ალკოჰოლური სასმელები და თამბაქო', 'Alcoholic beverages and tobacco'),
  tobacco: both('თამბაქო', 'Tobacco'),
  spirits: both('მაგარი ალკოჰოლური სასმელები', 'Spirits'),
  clothing: both('ტანსაცმელი', 'Clothing'),
  footwear: both('ფეხსაცმელი', 'Footwear'),
  clothingFootwear: both('ტანსაცმელი და ფეხსაცმელი', 'Clothing and footwear'),
  housing: both('საცხოვრებელი სახლი, წყალი, ელექტროენერგია, აირი', 'Housing, water, electricity, gas'),
  furnishings: both('ავეჯი, საოჯახო ნივთები და მოწყობილობა', 'Furnishings and household equipment'),
  health: both('ჯანმრთელობის დაცვა', 'Health'),
  transport: both('ტრანსპორტი', 'Transport'),
  communication: both('კავშირგაბმულობა', 'Communication'),
  information: both('ინფორმაცია და კომუნიკაცია', 'Information and communication'),
  recreation: both('დასვენება, გართობა და კულტურა', 'Recreation and culture'),
  recreationSport: both('დასვენება, სპორტი და კულტურა', 'Recreation, sport and culture'),
  education: both('განათლება', 'Education'),
  hotels: both('სასტუმროები, კაფეები და რესტორნები', 'Hotels, cafes and restaurants'),
  restaurants: both('რესტორნები და განთავსების მომსახურება', 'Restaurants and accommodation'),
  insurance: both('დაზღვევა და საფინანსო მომსახურება', 'Insurance and financial services'),
  personal: both('პირადი მოვლა, სხვა საქონელი და მომსახურება', 'Personal care and miscellaneous'),
  miscellaneous: both('სხვადასხვა საქონელი და მომსახურება', 'Miscellaneous goods and services'),
} as const

export type Group = keyof typeof groups
