import type { Help } from './help.ts'

/** Help for orders by which somebody acts for somebody else. */
export const delegationHelp = {
  principal: {
    ka: 'თანამშრომელი, რომლის უფლებებსაც სხვა გამოიყენებს.',
    en: 'The person whose powers somebody else will use.',
  },
  deputy: {
    ka: 'თანამშრომელი, რომელიც მის ნაცვლად ვიზირებს. საკუთარ თავს ვერ მიუთითებთ.',
    en: 'The person who approves in their place. You cannot name yourself.',
  },
  role: {
    ka: 'რომელი მოვალეობა გადადის; ის უნდა ჰქონდეს მას, ვის ნაცვლადაც სრულდება.',
    en: 'Which role is held for them; the person for whom must have it.',
  },
  orderNumber: { ka: 'ნომერი ისე, როგორც ბრძანებაზე წერია.', en: 'The number as it stands on the order.' },
  orderedOn: { ka: 'დღე, რომელიც ბრძანებაზე წერია.', en: 'The day that stands on the order.' },
  beginsOn: {
    ka: 'პირველი დღე, ჩათვლით; გასული დღეც შეიძლება, თუ თანამშრომელი უკვე წასულია.',
    en: 'The first day, included; a past day for somebody who is away already.',
  },
} satisfies Help
