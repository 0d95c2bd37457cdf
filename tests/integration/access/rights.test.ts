import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { formatNames, type PayloadRequest } from 'payload'
import { globalRights, type Holders, type Rights, rights } from '../../../src/access/rights.ts'
import { type Role, roles } from '../../../src/access/roles.ts'
import {
  embargoedSlugs,
  type GlobalSlug,
  globalSlugs,
  isPublicSlug,
  publicSlugs,
  type Slug,
  slugs,
} from '../../../src/slugs.ts'
import { type Answer, type Call, openOffice, type TestOffice, type TestPerson } from '../../support/office.ts'

jest.setTimeout(120_000)

/** Somebody at a door: a role of the staff, a member of staff without one, a website, or anybody. */
type Caller = { name: string; role: Role | null; isStaff: boolean; call: Call; user: object | null }

const missing = '00000000-0000-4000-8000-000000000000'
const wholeHouse: readonly string[] = ['head', 'director', 'press-officer', 'auditor']

let office: TestOffice
let callers: Caller[]

const asUser = async (person: TestPerson): Promise<object> => ({
  ...(await office.payload.findByID({ collection: 'users', id: person.id, overrideAccess: true })),
  collection: 'users',
})

beforeAll(async () => {
  office = await openOffice()
  const apiKey = 'a-key-of-a-website-0123456789'
  const client = await office.payload.create({
    collection: 'api-clients',
    data: { title: 'website', enableAPIKey: true, apiKey },
    overrideAccess: true,
  })
  const staff: Caller[] = []
  for (const role of [...roles, null]) {
    const person = await office.person(...(role ? [role] : []))
    staff.push({
      name: role ?? 'staff without a role',
      role,
      isStaff: true,
      call: { as: person },
      user: await asUser(person),
    })
  }
  callers = [
    ...staff,
    {
      name: 'a website',
      role: null,
      isStaff: false,
      call: { headers: { authorization: `api-clients API-Key ${apiKey}` } },
      user: { ...client, collection: 'api-clients' },
    },
    { name: 'anybody', role: null, isStaff: false, call: {}, user: null },
  ]
}, 120_000)
afterAll(() => office.close())

const isHolder = ({ role, isStaff }: Caller, holders: Holders): boolean =>
  holders !== 'nobody' && (holders === 'staff' ? isStaff : role !== null && holders.includes(role))

/** What the table of rights says; of one's own account everybody on the staff keeps the password. */
const expected = (slug: Slug, operation: keyof Rights, caller: Caller): boolean => {
  if (operation === 'read' && isPublicSlug(slug)) return true
  if (operation === 'update' && slug === slugs.users) return caller.isStaff
  return isHolder(caller, rights[slug][operation])
}

const localReq = (caller: Caller): Partial<PayloadRequest> => ({ user: caller.user }) as Partial<PayloadRequest>

const isForbidden = (error: unknown): boolean => [401, 403, 404].includes((error as { status?: number }).status ?? 0)
const locally = async (attempt: Promise<unknown>): Promise<boolean> =>
  attempt.then(
    () => true,
    (error: unknown) => !isForbidden(error),
  )
const remotely = async (answer: Promise<Answer>): Promise<boolean> => ![401, 403].includes((await answer).status)

type Door = (slug: Slug, caller: Caller) => Promise<boolean>
const none = { id: { equals: missing } }

/** Every door of every operation. A filter that finds nothing tells who may from who may not, and changes nothing. */
const doors: Record<'Local API' | 'REST', Record<keyof Rights, Door>> = {
  'Local API': {
    read: (collection, caller) =>
      locally(office.payload.find({ collection, limit: 1, overrideAccess: false, req: localReq(caller) })),
    create: (collection, caller) =>
      locally(office.payload.create({ collection, data: {} as never, overrideAccess: false, req: localReq(caller) })),
    update: (collection, caller) =>
      locally(
        office.payload.update({ collection, where: none, data: {}, overrideAccess: false, req: localReq(caller) }),
      ),
    remove: (collection, caller) =>
      locally(office.payload.delete({ collection, where: none, overrideAccess: false, req: localReq(caller) })),
  },
  REST: {
    read: (slug, caller) => remotely(office.api(`/${slug}?limit=1`, caller.call)),
    create: (slug, caller) => remotely(office.api(`/${slug}`, { ...caller.call, method: 'POST', body: {} })),
    update: (slug, caller) =>
      remotely(office.api(`/${slug}?where[id][equals]=${missing}`, { ...caller.call, method: 'PATCH', body: {} })),
    remove: (slug, caller) =>
      remotely(office.api(`/${slug}?where[id][equals]=${missing}`, { ...caller.call, method: 'DELETE' })),
  },
}

const operations = ['read', 'create', 'update', 'remove'] as const
/** A file is asked for before the right to upload it is, so creating media is tried with a file (below). */
const isTried = (slug: Slug, operation: keyof Rights): boolean => !(slug === slugs.media && operation === 'create')

describe('who may do what, by the table of rights', () => {
  it('the table names every collection and global of the live config, and no other', () => {
    const live = Object.keys(office.payload.collections).filter((slug) => !slug.startsWith('payload-'))
    expect([live.sort(), office.payload.globals.config.map(({ slug }) => slug).sort()]).toEqual([
      Object.keys(rights).sort(),
      Object.keys(globalRights).sort(),
    ])
  })

  it.each(
    (['Local API', 'REST'] as const).flatMap((door) =>
      operations.map((operation): ['Local API' | 'REST', keyof Rights] => [door, operation]),
    ),
  )('%s: %s', async (door, operation) => {
    const wrong: string[] = []
    for (const slug of (Object.keys(rights) as Slug[]).filter((one) => isTried(one, operation)))
      for (const caller of callers) {
        const [may, does] = [expected(slug, operation, caller), await doors[door][operation](slug, caller)]
        if (may !== does) wrong.push(`${caller.name} ${does ? 'may' : 'may not'} ${operation} ${slug} by ${door}`)
      }
    expect(wrong).toEqual([])
  })

  it('a file is uploaded by its holders only', async () => {
    for (const caller of callers) {
      const form = new FormData()
      form.set('file', new Blob(['no picture'], { type: 'image/png' }), 'x.png')
      const may = isHolder(caller, rights.media.create)
      const { status } = await office.api('/media', { ...caller.call, method: 'POST', form })
      if (!may) expect([caller.name, status >= 400]).toEqual([caller.name, true])
    }
    expect(await office.sql('select 1 from media')).toEqual([])
  })
})

describe('GraphQL asks the same table', () => {
  const nameOf = (slug: Slug): string => formatNames(slug).singular.replace(/\s/g, '')
  const isAllowed = async (query: string, caller: Caller): Promise<boolean> => {
    const { body } = await office.graphql(query, caller.call)
    return !body.errors?.some(({ extensions }) =>
      ['access.forbidden', 'session.none', 'document.missing'].includes(String(extensions?.code)),
    )
  }
  const documents = publicSlugs.filter((slug) => slug !== slugs.media)

  /** A collection whose schema demands a field answers everybody alike before it asks for rights. */
  const isAskedFirst = async (slug: Slug): Promise<boolean> =>
    !(await office.graphql(`mutation { create${nameOf(slug)}(data: {}) { id } }`)).text.includes('required type')

  it('create', async () => {
    const wrong: string[] = []
    const asked = (await Promise.all(documents.map(async (slug) => ((await isAskedFirst(slug)) ? [slug] : [])))).flat()
    expect(asked.length).toBeGreaterThan(5)
    for (const slug of asked)
      for (const caller of callers)
        if (
          (await isAllowed(`mutation { create${nameOf(slug)}(data: {}) { id } }`, caller)) !==
          expected(slug, 'create', caller)
        )
          wrong.push(`${caller.name} ${slug}`)
    expect(wrong).toEqual([])
  })

  it('update: of statistics under embargo the team’s and the whole house’s alone', async () => {
    const wrong: string[] = []
    for (const slug of documents) {
      const { id } = await office.payload.create({
        collection: slug,
        data: {} as never,
        overrideAccess: true,
        draft: true,
      })
      for (const caller of callers) {
        const isOpen = !(embargoedSlugs as readonly string[]).includes(slug) || wholeHouse.includes(caller.role ?? '')
        const may = expected(slug, 'update', caller) && isOpen
        if ((await isAllowed(`mutation { update${nameOf(slug)}(id: "${id}", data: {}) { id } }`, caller)) !== may)
          wrong.push(`${caller.name} ${slug}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('delete: refused to everybody who may not, and done by who may', async () => {
    const wrong: string[] = []
    for (const slug of documents) {
      const { id } = await office.payload.create({
        collection: slug,
        data: {} as never,
        overrideAccess: true,
        draft: true,
      })
      const inOrder = [
        ...callers.filter((caller) => !expected(slug, 'remove', caller)),
        ...callers.filter((caller) => expected(slug, 'remove', caller)).slice(0, 1),
      ]
      for (const caller of inOrder)
        if (
          (await isAllowed(`mutation { delete${nameOf(slug)}(id: "${id}") { id } }`, caller)) !==
          expected(slug, 'remove', caller)
        )
          wrong.push(`${caller.name} ${slug}`)
    }
    expect(wrong).toEqual([])
  })
})

describe('globals', () => {
  it('are changed by their holders, by every door', async () => {
    const wrong: string[] = []
    for (const slug of Object.values(globalSlugs) as GlobalSlug[])
      for (const caller of callers) {
        const may = isHolder(caller, globalRights[slug].update)
        const name = formatNames(slug).singular.replace(/\s/g, '')
        const tried = {
          REST: await remotely(office.api(`/globals/${slug}`, { ...caller.call, method: 'POST', body: {} })),
          'Local API': await locally(
            office.payload.updateGlobal({ slug, data: {}, overrideAccess: false, req: localReq(caller) }),
          ),
          versions:
            ![401, 403].includes((await office.api(`/globals/${slug}/versions`, caller.call)).status) === caller.isStaff
              ? may
              : !may,
        }
        for (const [door, does] of Object.entries(tried))
          if (does !== may) wrong.push(`${caller.name} ${does ? 'may' : 'may not'} change ${slug} by ${door} (${name})`)
      }
    expect(wrong).toEqual([])
  })
})

describe('accounts', () => {
  const byRole = (role: Role): Caller => callers.find((caller) => caller.role === role) as Caller
  const idOf = (role: Role): string => (byRole(role).call.as as TestPerson).id

  it('nobody changes their own roles, unit, address or standing, and nobody another’s password but an administrator', async () => {
    const author = byRole('author')
    for (const data of [
      { roles: ['head', 'admin'] },
      { isActive: false },
      { email: 'other@sample.example' },
      { pendingRoles: [] },
      { displayName: 'other' },
      { sessions: [] },
      { hash: 'x', salt: 'x' },
      { lockUntil: null, loginAttempts: 0 },
    ])
      await office.api(`/users/${idOf('author')}`, { ...author.call, method: 'PATCH', body: data })
    const [row] = await office.sql('select email, is_active, display_name, hash from users where id = $1', [
      idOf('author'),
    ])
    expect(row).toMatchObject({ is_active: true, display_name: 'author', email: (author.call.as as TestPerson).email })
    expect(row?.hash).not.toBe('x')
    expect(await office.sql('select value from users_roles where parent_id = $1', [idOf('author')])).toEqual([
      { value: 'author' },
    ])
    const other = await office.api(`/users/${idOf('translator')}`, {
      ...author.call,
      method: 'PATCH',
      body: { password: 'another long password' },
    })
    expect(other.status).toBe(403)
    expect((await office.api('/users/me', author.call)).body.user).toMatchObject({ id: idOf('author') })
  })

  it('an approving role given by one hand waits for a second, who is neither the giver nor the receiver', async () => {
    const admin = byRole('admin')
    const target = await office.person('author')
    const granted = await office.api(`/users/${target.id}`, {
      ...admin.call,
      method: 'PATCH',
      body: { roles: ['author', 'head', 'admin'] },
    })
    expect(granted.status).toBe(200)
    const held = async () =>
      (await office.sql('select value from users_roles where parent_id = $1 order by value', [target.id])).map(
        ({ value }) => value,
      )
    expect(await held()).not.toContain('head')
    const confirm = (caller: Call) =>
      office.api(`/users/${target.id}/actions/confirmRole`, { ...caller, method: 'POST', body: { role: 'head' } })
    expect([(await confirm(admin.call)).status, (await confirm(byRole('author').call)).status, await held()]).toEqual([
      409,
      403,
      expect.not.arrayContaining(['head']),
    ])
    expect((await confirm(byRole('director').call)).status).toBe(200)
    expect(await held()).toContain('head')
    expect((await office.sql('select count(*)::int as mails from outbox'))[0]?.mails).toBeGreaterThan(0)
  })

  it('a person who is switched off is out at once, by session, by login and by open links', async () => {
    const leaver = await office.person('head')
    expect((await office.api('/news?draft=true', { as: leaver })).status).toBe(200)
    const off = await office.api(`/users/${leaver.id}/actions/deactivate`, {
      ...byRole('admin').call,
      method: 'POST',
      body: { reason: 'წავიდა' },
    })
    expect(off.status).toBe(200)
    expect((await office.api('/users', { as: leaver })).status).toBe(403)
    expect(
      (
        await office.api('/users/login', {
          method: 'POST',
          body: { email: leaver.email, password: 'a long enough password' },
        })
      ).status,
    ).toBe(403)
    expect(await office.sql('select 1 from users_sessions where _parent_id = $1', [leaver.id])).toEqual([])
  })

  it('a website that is switched off loses its key in the same write', async () => {
    const apiKey = 'another-key-of-a-website-0123456789'
    const client = await office.payload.create({
      collection: 'api-clients',
      data: { title: 'left', enableAPIKey: true, apiKey },
      overrideAccess: true,
    })
    const me = async () =>
      (await office.payload.auth({ headers: new Headers({ authorization: `api-clients API-Key ${apiKey}` }) })).user
    expect(await me()).toMatchObject({ id: client.id })
    expect(
      (
        await office.api(`/api-clients/${client.id}`, {
          ...byRole('admin').call,
          method: 'PATCH',
          body: { isActive: false },
        })
      ).status,
    ).toBe(200)
    expect(await me()).toBeNull()
  })

  it('keys and secrets of accounts are in no answer', async () => {
    for (const path of ['/users?limit=100&depth=2', '/api-clients?limit=100']) {
      const answer = await office.api(path, byRole('auditor').call)
      expect([
        path,
        answer.status,
        answer.text.match(/"(hash|salt|apiKeyIndex|resetPasswordToken)":/g),
        (answer.text.match(/"sessions":\[\{/g) ?? []).length < 2,
      ]).toEqual([path, 200, null, true])
    }
  })
})
