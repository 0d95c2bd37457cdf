import { createHash } from 'node:crypto'

/** Values that JSON knows. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json | undefined }

/**
 * One text for one value: keys in order of code units, no white space, absent and undefined alike.
 * @source RFC 8785 (JSON Canonicalization Scheme), for the values that occur here
 */
export const canonicalJson = (value: Json | undefined): string => {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`
  if (value === null || value === undefined || typeof value !== 'object') return JSON.stringify(value ?? null)
  const keys = Object.keys(value)
    .filter((key) => value[key] !== undefined && value[key] !== null)
    .sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`).join(',')}}`
}

/** SHA-256 of the canonical form, as 64 hexadecimal digits. */
export const digest = (value: Json | undefined): string =>
  createHash('sha256').update(canonicalJson(value)).digest('hex')
