import { describe, expect, it, jest } from '@jest/globals'
import { formatNames } from 'payload'
import { globalRights, type Rights, rights } from '../../../src/access/rights.ts'
import { type GlobalSlug, globalSlugs, type Slug, slugs } from '../../../src/slugs.ts'
import {
  type Caller,
  expected,
  isHolder,
  isLetIn,
  isLetInLocally,
  localReq,
  withCallers,
} from '../../support/callers.ts'

jest.setTimeout(120_000)

const here = withCallers()

const missing = '00000000-0000-4000-8000-000000000000'

type Door = (slug: Slug, caller: Caller) => Promise<boolean>
const none = { id: { equals: missing } }

/** Every door of every operation. A filter that finds nothing tells who may from who may not, and changes nothing. */
const doors: Record<'Local API' | 'REST', Record<keyof Rights, Door>> = {
  'Local API': {
    read: (collection, caller) =>
      isLetInLocally(here.office.payload.find({ collection, limit: 1, overrideAccess: false, req: localReq(caller) })),
    create: (collection, caller) =>
      isLetInLocally(
        here.office.payload.create({ collection, data: {} as never, overrideAccess: false, req: localReq(caller) }),
      ),
    update: (collection, caller) =>
      isLetInLocally(
        here.office.payload.update({ collection, where: none, data: {}, overrideAccess: false, req: localReq(caller) }),
      ),
    remove: (collection, caller) =>
      isLetInLocally(
        here.office.payload.delete({ collection, where: none, overrideAccess: false, req: localReq(caller) }),
      ),
  },
  REST: {
    read: (slug, caller) => isLetIn(here.office.api(`/${slug}?limit=1`, caller.call)),
    create: (slug, caller) => isLetIn(here.office.api(`/${slug}`, { ...caller.call, method: 'POST', body: {} })),
    update: (slug, caller) =>
      isLetIn(here.office.api(`/${slug}?where[id][equals]=${missing}`, { ...caller.call, method: 'PATCH', body: {} })),
    remove: (slug, caller) =>
      isLetIn(here.office.api(`/${slug}?where[id][equals]=${missing}`, { ...caller.call, method: 'DELETE' })),
  },
}

const operations = ['read', 'create', 'update', 'remove'] as const
/** A file is asked for before the right to upload it is, so creating media is tried with a file (below). */
const isTried = (slug: Slug, operation: keyof Rights): boolean => !(slug === slugs.media && operation === 'create')
describe('who may do what, by the table of rights', () => {
  it('the table names every collection and global of the live config, and no other', () => {
    const live = Object.keys(here.office.payload.collections).filter((slug) => !slug.startsWith('payload-'))
    expect([live.sort(), here.office.payload.globals.config.map(({ slug }) => slug).sort()]).toEqual([
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
      for (const caller of here.callers) {
        const [may, does] = [expected(slug, operation, caller), await doors[door][operation](slug, caller)]
        if (may !== does) wrong.push(`${caller.name} ${does ? 'may' : 'may not'} ${operation} ${slug} by ${door}`)
      }
    expect(wrong).toEqual([])
  })

  it('a file is uploaded by its holders only', async () => {
    for (const caller of here.callers) {
      const form = new FormData()
      form.set('file', new Blob(['no picture'], { type: 'image/png' }), 'x.png')
      const may = isHolder(caller, rights.media.create)
      const { status } = await here.office.api('/media', { ...caller.call, method: 'POST', form })
      // Who may upload is refused for the file (400, 415, 422), everybody else before anybody looks at it.
      expect([caller.name, [401, 403, 404].includes(status)]).toEqual([caller.name, !may])
    }
    expect(await here.office.sql('select 1 from media')).toEqual([])
  })
})

describe('globals', () => {
  it('are changed by their holders, by every door', async () => {
    const wrong: string[] = []
    for (const slug of Object.values(globalSlugs) as GlobalSlug[])
      for (const caller of here.callers) {
        const may = isHolder(caller, globalRights[slug].update)
        const name = formatNames(slug).singular.replace(/\s/g, '')
        const tried = {
          REST: await isLetIn(here.office.api(`/globals/${slug}`, { ...caller.call, method: 'POST', body: {} })),
          'Local API': await isLetInLocally(
            here.office.payload.updateGlobal({ slug, data: {}, overrideAccess: false, req: localReq(caller) }),
          ),
          versions:
            ![401, 403].includes((await here.office.api(`/globals/${slug}/versions`, caller.call)).status) ===
            caller.isStaff
              ? may
              : !may,
        }
        for (const [door, does] of Object.entries(tried))
          if (does !== may) wrong.push(`${caller.name} ${does ? 'may' : 'may not'} change ${slug} by ${door} (${name})`)
      }
    expect(wrong).toEqual([])
  })
})
