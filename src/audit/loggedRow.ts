const inUtc = (instant: string): string => `to_jsonb((${instant}) at time zone 'utc') #>> '{}'`

/**
 * The row `a` of audit_log as one `LoggedRow`, in SQL. Times and JSON as the database itself writes them: read into
 * JavaScript first, two different numbers or instants could become one.
 */
export const LOGGED_ROW = `case when a.id is not null then json_build_object(
  'id', a.id, 'at', ${inUtc('a.at')}, 'action', a.action, 'outcome', a.outcome,
  'actorId', a.actor_id, 'actorRoles', a.actor_roles::text,
  'documentCollection', a.document_collection, 'documentId', a.document_id,
  'beforeDigest', a.before_digest, 'afterDigest', a.after_digest,
  'reason', a.reason, 'details', a.details::text) end`

/** The seal `s` of audit_seals, column by column as `Seal` names them; its position comes as text. */
export const SEAL = `s.position::text, s.row_id::text as "rowId", s.row_digest as "rowDigest",
  s.chain_hash as "chainHash", ${inUtc('s.sealed_at')} as "sealedAt"`

/** The instant of the statement by the database's clock, as exact as a seal keeps it. */
export const PRESENT = inUtc(`date_trunc('milliseconds', statement_timestamp())`)
