import { sql } from '@payloadcms/db-postgres/drizzle'
import { buildConfig, type CollectionConfig, type PayloadRequest, type SanitizedConfig } from 'payload'
import type { ApprovableContent } from '../../../plugins/approval-workflow/content.ts'
import type { ContentSays } from '../../../plugins/approval-workflow/domain/facts.ts'
import type { Flow } from '../../../plugins/approval-workflow/domain/flow.ts'
import { approvalWorkflow } from '../../../plugins/approval-workflow/index.ts'
import type { House } from '../../../plugins/approval-workflow/options.ts'
import { answerErrors } from '../../../src/config/answerErrors.ts'
import { database as connection } from '../../../src/config/database.ts'
import { database } from '../../../src/config/sql.ts'
import type { Subject } from '../../../src/lifecycle/binding.ts'
import { digest } from '../../../src/lifecycle/canonical.ts'
import { workCalendar } from '../../../src/time/workingDays.ts'

/** Another house: two roles, no units, notes with a title. Nothing of the desk's collections is in it. */

type Note = { id: string; title?: string; _status?: string; editorIds?: string[] | null }
type Account = { id: string; displayName?: string; roles?: string[] }

// The types of the Local API are made from the desk's configuration and know no collection of this house.
const of = (collection: string) => ({ collection }) as { collection: never }

const holds = (req: PayloadRequest, role: string): boolean => ((req.user as Account | null)?.roles ?? []).includes(role)
const anybody = () => true
const nobody = () => false

const users: CollectionConfig = {
  slug: 'users',
  auth: true,
  access: { read: anybody, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'displayName', type: 'text' },
    { name: 'roles', type: 'select', hasMany: true, options: ['writer', 'boss'], saveToJWT: true },
  ],
}

const notes: CollectionConfig = {
  slug: 'notes',
  versions: { drafts: true },
  access: {
    read: ({ req }) => (req.user ? true : { _status: { equals: 'published' } }),
    create: ({ req }) => holds(req, 'writer'),
    update: ({ req }) => holds(req, 'writer'),
    delete: nobody,
  },
  fields: [
    { name: 'title', type: 'text' },
    { name: 'state', type: 'text' },
    { name: 'editorIds', type: 'json' },
  ],
  hooks: {
    beforeOperation: [
      ({ args, operation }) => (operation === 'create' || operation === 'update' ? { ...args, draft: true } : args),
    ],
    beforeChange: [
      ({ data, req, originalDoc }) => ({
        ...data,
        _status: 'draft',
        editorIds: [...new Set([...(originalDoc?.editorIds ?? []), String(req.user?.id)])],
      }),
    ],
  },
}

/** The life cycles of the desk write their log into this table. */
const auditLog: CollectionConfig = {
  slug: 'audit-log',
  timestamps: false,
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'at', type: 'date' },
    ...['action', 'outcome', 'documentCollection', 'documentId', 'beforeDigest', 'afterDigest', 'reason'].map(
      (name) => ({ name, type: 'text' as const }),
    ),
    { name: 'actor', type: 'relationship', relationTo: 'users' as never },
    { name: 'actorRoles', type: 'json' },
    { name: 'details', type: 'json' },
  ],
}

const read = async (req: PayloadRequest, { id }: Subject, draft: boolean): Promise<Note> =>
  (await req.payload.findByID({ ...of('notes'), id, draft, depth: 0, overrideAccess: true, req })) as unknown as Note

type Publish = 'show' | 'hide'

const setStatus = async (req: PayloadRequest, subject: Subject, isShown: boolean): Promise<void> => {
  const { title } = await read(req, subject, true)
  const runner = await database(req)
  await runner.execute(
    isShown
      ? sql`update notes set title = ${title ?? ''}, _status = 'published', editor_ids = '[]'::jsonb where id = ${subject.id}::uuid`
      : sql`update notes set _status = 'draft' where id = ${subject.id}::uuid`,
  )
  await runner.execute(
    sql`update _notes_v set version_editor_ids = '[]'::jsonb where parent_id = ${subject.id}::uuid and latest`,
  )
}

/** All that a content has to say and do, for notes: one part, one title, out or not. */
const content: ApprovableContent<ContentSays, 'draft' | 'published', Publish> = {
  binding: {
    lifecycle: { initial: 'draft', actions: {} },
    gather: async ({ req, subject, actor, input }) => {
      const [draft, row] = [await read(req, subject, true), await read(req, subject, false)]
      const rests = row._status === 'published' ? ('published' as const) : ('draft' as const)
      const hash = digest(draft.title ?? '')
      const isOut = rests === 'published' && row.title === draft.title
      const facts: ContentSays = {
        actor,
        editorIds: draft.editorIds ?? [],
        contentHash: hash,
        asked: isOut ? {} : { shared: hash },
        unit: null,
        rests,
        isTakenBack: false,
        findings: [],
        majorChanges: [],
        sent: input,
      }
      return { from: rests, facts }
    },
    contentHash: ({ contentHash }) => contentHash,
    carryOut: async ({ req, subject, facts, effects }) => {
      for (const effect of effects) await setStatus(req, subject, effect === 'show')
      return { afterHash: facts.contentHash }
    },
    label: (action) => action,
    form: () => ({ fields: [] }),
    describeState: ({ state }) => state,
    stateLabel: (state) => state,
  },
  rules: {
    ready: [
      ({ sent, contentHash }) =>
        sent.contentHash === undefined || sent.contentHash === contentHash
          ? null
          : { code: 'content.otherContent', status: 409 },
    ],
    goingOut: [],
    namesContent: ({ sent }) => (sent.contentHash === undefined ? { code: 'content.hashNeeded', status: 422 } : null),
    goOut: 'show',
    takeBack: 'hide',
  },
  goingOutForm: () => ({ fields: [] }),
  urgent: [],
  beside: [],
  waitsForItsTime: async () => false,
  markState: async (req, { id }, state) => {
    const runner = await database(req)
    await runner.execute(sql`update notes set state = ${state} where id = ${id}::uuid`)
    await runner.execute(sql`update _notes_v set version_state = ${state} where parent_id = ${id}::uuid and latest`)
  },
}

const house: House = {
  units: null,
  leads: [],
  unlockers: ['boss'],
  seesAll: () => false,
  peopleWith: async (req, roles) => {
    const where = { roles: { in: [...roles] } }
    const { docs } = await req.payload.find({
      ...of('users'),
      where,
      depth: 0,
      pagination: false,
      overrideAccess: true,
      req,
    })
    return (docs as unknown as Account[]).map(({ id, displayName = '', roles: held = [] }) => ({
      id,
      name: displayName,
      roles: held,
      unit: null,
    }))
  },
  calendar: async () => workCalendar([]),
  leadership: [],
  tell: async () => undefined,
  roleLabel: (role) => `the ${role}`,
}

const check = { name: 'check', roles: ['boss'], approvals: 2, dueHours: 4 }
export const twoBosses: Flow = { stages: [check], minor: [{ ...check, name: 'look', approvals: 1 }], ends: 'publish' }

/** The desk's connection, with tables made at the start instead of by migrations, and none of the desk's own. */
const pushed = (url: string): ReturnType<typeof connection> => {
  const made = connection(url)
  return { ...made, init: (args) => Object.assign(made.init(args), { push: true, beforeSchemaInit: [] }) }
}

/** @param url a database of its own, whose tables are made at the start */
export const anotherHouse = (url: string): Promise<SanitizedConfig> =>
  buildConfig({
    secret: 'another house',
    admin: { user: 'users', importMap: { autoGenerate: false } },
    collections: [users, notes, auditLog],
    db: pushed(url),
    hooks: { afterError: [answerErrors] },
    plugins: [approvalWorkflow({ content, flows: { notes: twoBosses }, editorsOf: () => ['writer'], house })],
    telemetry: false,
    typescript: { autoGenerate: false },
  })
