/** The fields of a form, by the names of its top level. */
export type Content = Record<string, unknown>

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

/**
 * What somebody changed in a form since it was saved.
 * @param saved the form as it was saved
 * @param now   the form as it stands
 * @returns the fields that differ, as they stand; null for one that was emptied
 */
export const changesBetween = (saved: Content, now: Content): Content =>
  Object.fromEntries(
    [...new Set([...Object.keys(saved), ...Object.keys(now)])]
      .filter((name) => !isSame(saved[name], now[name]))
      .map((name) => [name, now[name] ?? null]),
  )

/** The form with these changes in it. Fields that nobody touched stay as they were saved, by whomever. */
export const withChanges = (saved: Content, changes: Content): Content => ({ ...saved, ...changes })
