import { both } from '../../desk/both.ts'

/** Units of measure in words. */
export const percent = both('პროცენტი', 'percent')
export const percentagePoint = both('პროცენტული პუნქტი', 'percentage points')
export const billionGel = both('მილიარდი ლარი', 'billion GEL')
export const billionUsd = both('მილიარდი აშშ დოლარი', 'billion USD')
export const millionUsd = both('მილიონი აშშ დოლარი', 'million USD')
