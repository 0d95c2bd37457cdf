import { createHash } from 'node:crypto'
import { digest } from '../lifecycle/canonical.ts'

/**
 * A row of the audit log as it is sealed: every column as text, null where it holds nothing. A column that is added to
 * the table later joins here and leaves the digests of older rows as they are, because null is no part of a digest.
 */
export type LoggedRow = {
  id: string
  at: string
  action: string
  outcome: string
  actorId: string | null
  actorRoles: string | null
  documentCollection: string | null
  documentId: string | null
  beforeDigest: string | null
  afterDigest: string | null
  reason: string | null
  details: string | null
}

/** Where a chain ends: how many rows it holds, and the hash that stands for all of them in their order. */
export type Head = { position: number; chainHash: string }

/** The seal of one row. */
export type Seal = Head & {
  rowId: string
  rowDigest: string
  /** Instant in UTC, as the database writes it. */
  sealedAt: string
}

/** Why a chain is not what was sealed, at the first position at which it shows. */
export type ChainFault =
  | { kind: 'rowChanged' | 'rowMissing'; position: number; rowId: string }
  | { kind: 'sealMissing'; position: number; found: number }
  | { kind: 'chainBroken'; position: number }

/** The head of a log in which nothing is sealed. */
export const BEGINNING: Head = { position: 0, chainHash: '0'.repeat(64) }

/** Both hashes before the position have 64 digits, so that no two seals are one text. */
const chainHash = (before: Head, rowDigest: string, position: number, sealedAt: string): string =>
  createHash('sha256').update(`${before.chainHash}${rowDigest}${position} ${sealedAt}`).digest('hex')

/**
 * Seals a row as the next one after a head.
 * @param sealedAt instant in UTC
 * @returns the seal, which is the new head
 * @source docs/adr/0023-the-audit-log-is-sealed.md
 */
export const sealRow = (before: Head, row: LoggedRow, sealedAt: string): Seal => {
  const [position, rowDigest] = [before.position + 1, digest(row)]
  return {
    position,
    rowId: row.id,
    rowDigest,
    chainHash: chainHash(before, rowDigest, position, sealedAt),
    sealedAt,
  }
}

/**
 * Holds a seal against the one before it and against its row.
 * @param before the head up to which the chain is whole
 * @param row    the row that the seal names, or null when there is none
 * @returns null when the seal and its row are what was sealed
 */
export const faultOf = (before: Head, seal: Seal, row: LoggedRow | null): ChainFault | null => {
  const position = before.position + 1
  if (seal.position !== position) return { kind: 'sealMissing', position, found: seal.position }
  const isFollowing = seal.chainHash === chainHash(before, seal.rowDigest, position, seal.sealedAt)
  if (!isFollowing) return { kind: 'chainBroken', position }
  if (!row) return { kind: 'rowMissing', position, rowId: seal.rowId }
  return digest(row) === seal.rowDigest ? null : { kind: 'rowChanged', position, rowId: seal.rowId }
}
