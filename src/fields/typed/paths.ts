/** Fields of ours in place of Payload's, which make another number or date of what they cannot read. */
export const typedFields = {
  number: '/src/fields/typed/NumberField.client.tsx#NumberField',
  date: '/src/fields/typed/DateField.client.tsx#DateField',
} as const

/** A filter above a list has Payload's own calendar: this one takes what its format says and leaves all else. */
export const strictDate = { overrides: { strictParsing: true } } as const
