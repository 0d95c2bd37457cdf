/** Control characters that no text of the office holds and XML forbids; tab and line end stay. */
const forbidden = /[[\p{Cc}\uFFFE\uFFFF]--[\t\n\r]]/gv

/** Text as every output may carry it: without control characters and halves of surrogate pairs; '' for no text. */
export const plain = (value: unknown): string =>
  typeof value === 'string' ? value.toWellFormed().replace(/\r\n?/g, '\n').replace(forbidden, '') : ''
