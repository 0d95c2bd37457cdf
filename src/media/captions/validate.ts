import type { TextareaFieldValidation } from 'payload'
import { errorWords } from '../../errors/catalogue.ts'
import { callerLanguage } from '../../errors/language.ts'
import { longestCaptions, problemOfCaptions } from './findProblem.ts'

/** Captions are WebVTT that every player reads; the sentence names the line that is not. */
export const validateCaptions: TextareaFieldValidation = (value, { req }) => {
  const problem = value?.trim() ? problemOfCaptions(value) : null
  if (!problem) return true
  const { message, hint } = errorWords(problem.code, callerLanguage(req.headers), {
    line: String(problem.line),
    limit: String(longestCaptions),
  })
  return `${message} ${hint}`
}
