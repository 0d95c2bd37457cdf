const LEAST_LENGTH = 32
const LEAST_VARIETY = 10
const PLACEHOLDERS =
  /change.?(me|this|it)|secret|password|example|placeholder|qwerty|1234567|abcdefg|statdesk|payload|your.?(key|own)/i

/**
 * Why a secret is too weak to sign sessions with.
 * @returns half a sentence that follows the variable's name, or null for a secret that will do
 */
export function weaknessOf(secret: string): string | null {
  if (secret.length < LEAST_LENGTH) return `is too short: it has ${secret.length} characters and needs ${LEAST_LENGTH}`
  if (new Set(secret).size < LEAST_VARIETY) return `has too few different characters (at least ${LEAST_VARIETY})`
  if (isRepetition(secret)) return 'repeats one short piece'
  if (PLACEHOLDERS.test(secret)) return 'looks like a placeholder from an example'
  return null
}

function isRepetition(text: string): boolean {
  return (text + text).indexOf(text, 1) <= text.length / 2
}
