import type { Desk, ErrorBody } from './desk.ts'

/** The code of an answer's first error. */
export const codeOf = (answer: { body: unknown }): string | undefined => (answer.body as ErrorBody).errors?.[0]?.code

/** The Local API at a door of its own: 200, or the status of what it throws. */
export const locally = async (attempt: () => Promise<unknown>): Promise<{ status: number }> =>
  attempt().then(
    () => ({ status: 200 }),
    (error: { status?: number }) => ({ status: error.status ?? 500 }),
  )

/** What the public reads of a document in both languages, byte for byte; the gate closed reads as 404. */
export const publicFace = async (desk: Desk, slug: string, id: string): Promise<string> => {
  const [ka, en] = [await desk.asPublic(slug, id, 'ka'), await desk.asPublic(slug, id, 'en')]
  return `${ka.status} ${ka.text}\n${en.status} ${en.text}`
}

/** The gate of a news item, as its row holds it. */
export const rowOf = async (desk: Desk, id: string): Promise<Record<string, unknown> | undefined> =>
  (
    await desk.sql(
      'select _status, state, visible_from, public_locales, ever_public, deleted_at from news where id = $1',
      [id],
    )
  )[0]

/** The gate of what nobody published. */
export const draftRow = { _status: 'draft', state: 'draft', visible_from: null, public_locales: '' }

/** What the audit log holds of a document, the oldest first. */
export const auditOf = (desk: Desk, id: string): Promise<Record<string, unknown>[]> =>
  desk.sql(
    'select action, outcome, reason, details, actor_id from audit_log where document_id = $1 order by at, outcome',
    [id],
  )

/** Addresses of files and of all their renditions, by the ids of media. */
export const fileAddresses = async (desk: Desk, ids: string[]): Promise<string[]> => {
  const docs = await Promise.all(
    ids.map(
      async (id) =>
        (await desk.payload.findByID({ collection: 'media', id, overrideAccess: true })) as unknown as {
          filename: string
          sizes?: Record<string, { filename?: string | null }>
        },
    ),
  )
  const names = docs.flatMap(({ filename, sizes }) => [
    filename,
    ...Object.values(sizes ?? {}).flatMap((size) => size.filename ?? []),
  ])
  return names.map((name) => `/media/file/${encodeURIComponent(name)}`)
}
