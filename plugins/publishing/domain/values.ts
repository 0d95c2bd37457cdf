/** The named parts of a value that nobody vouches for; none when it is no object. */
export const asRecord = (value: unknown): Record<string, unknown> =>
  value && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : {}

/** The text that a value is, or null when it is something else. */
export const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null)
