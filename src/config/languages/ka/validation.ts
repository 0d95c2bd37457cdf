import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** Payload's words when a value does not fit its field. A label comes in the nominative, in one number for all counts. */
export const validation: DefaultTranslationsObject['validation'] = {
  emailAddress: 'მიუთითეთ ელფოსტის სწორი მისამართი.',
  enterNumber: 'მიუთითეთ რიცხვი.',
  fieldHasNo: 'ამ ველში {{label}} არ არის',
  greaterThanMax: '{{label}}: {{value}}. დასაშვებია არაუმეტეს {{max}}.',
  invalidBlock: 'ბლოკი „{{block}}“ აქ დაუშვებელია.',
  invalidBlocks: 'ეს ველი შეიცავს ბლოკებს, რომლებიც აღარ არის დასაშვები: {{blocks}}.',
  invalidInput: 'ველი არასწორად არის შევსებული.',
  invalidSelection: 'არჩეული მნიშვნელობა დაუშვებელია.',
  invalidSelections: 'ამ ველში დაუშვებელია შემდეგი მნიშვნელობები:',
  latitudeOutOfBounds: 'განედი უნდა იყოს -90-დან 90-მდე.',
  lessThanMin: '{{label}}: {{value}}. დასაშვებია არანაკლებ {{min}}.',
  limitReached: 'ზღვარი მიღწეულია: შესაძლებელია მხოლოდ {{max}} ელემენტის დამატება.',
  longerThanMin: 'მნიშვნელობა უნდა შეიცავდეს სულ მცირე {{minLength}} სიმბოლოს.',
  longitudeOutOfBounds: 'გრძედი უნდა იყოს -180-დან 180-მდე.',
  notValidDate: '„{{value}}“ არ არის სწორი თარიღი.',
  required: 'ეს ველი სავალდებულოა.',
  requiresAtLeast: 'ამ ველში საჭიროა სულ მცირე {{count}} ({{label}}).',
  requiresNoMoreThan: 'ამ ველში დასაშვებია არაუმეტეს {{count}} ({{label}}).',
  requiresTwoNumbers: 'ამ ველში საჭიროა ორი რიცხვი.',
  shorterThanMax: 'მნიშვნელობა არ უნდა აღემატებოდეს {{maxLength}} სიმბოლოს.',
  timezoneRequired: 'მიუთითეთ სასაათო სარტყელი.',
  trueOrFalse: 'ამ ველის მნიშვნელობა შეიძლება იყოს მხოლოდ „დიახ“ ან „არა“.',
  username: 'მიუთითეთ მომხმარებლის სწორი სახელი. დასაშვებია ასოები, ციფრები, დეფისი, წერტილი და ქვედა ტირე.',
  validUploadID: 'ამ ველში მითითებული ფაილის ID არასწორია.',
}
