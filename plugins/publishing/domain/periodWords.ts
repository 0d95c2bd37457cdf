/** A vowel of these stems falls out in some cases (იანვარი, იანვრის); აგვისტო alone ends in a vowel. */
const georgianMonth =
  '(?:(?:იანვა?რ|თებერვა?ლ|მარტ|აპრილ|მაის|ივნის|ივლის|სექტემბე?რ|ოქტომბე?რ|ნოემბე?რ|დეკემბე?რ)' +
  '(?:იც?|ისა?|ისას|ისთვის|ისკენ|ით|იდან|ამდე|ად|სა?ც?|მა|ზე|თან|ში(?:ც|ვე)?|(?=[-–]))' +
  '|აგვისტო(?:ს|მ|ც|ზე|თი|თან|დან|მდე|სთვის|სკენ|ში(?:ც|ვე)?)?)'

/** “May” at the head of a sentence may be the verb. */
const englishMonth =
  '(?:January|February|March|April|May(?! (?:be|not|have|also)\\b)|June|July|August|September|October|November|December)'

const month = `(?:${georgianMonth}|${englishMonth})`

/** What quarters and halves of a year are counted with, when the word for them follows. */
const roman = '[IVX]+(?:(?:[-–]| and | და )[IVX]+)*'
const ordinal = 'პირველ[იმა]*|მეორე|მესამე|მეოთხე|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth'
const partOfYear = `(?:(?:${roman}|${ordinal})(?=[ \u00a0](?:კვარტ|ნახევ|quarter|half))|[QH][1-4])`

/**
 * The words that say which month, quarter or half of a year is meant, in Georgian in every case and in English; a range
 * (იანვარ-სექტემბერში) is one. Source of a regular expression with the flag `u`.
 */
export const periodWords = `(?<![\\p{L}\\p{N}_])(?:${month}(?:[-–]${month})*|${partOfYear})(?![\\p{L}\\p{N}_])`
