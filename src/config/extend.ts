import type { CollectionConfig, Config, Endpoint, Field, GlobalConfig } from 'payload'

/** What a plugin adds to collections or globals that exist already. Lists are joined, nothing is replaced. */
export type Addition = {
  slugs: readonly string[]
  fields?: Field[]
  /** Puts fields beside those that are there; runs before `fields` are added. */
  amendFields?: (fields: Field[]) => Field[]
  endpoints?: Omit<Endpoint, 'root'>[]
  hooks?: CollectionConfig['hooks']
  globalHooks?: GlobalConfig['hooks']
  admin?: (admin: NonNullable<CollectionConfig['admin']>) => NonNullable<CollectionConfig['admin']>
  globalAdmin?: (admin: NonNullable<GlobalConfig['admin']>) => NonNullable<GlobalConfig['admin']>
}

/** What a plugin adds to a config. */
export type Extension = {
  collections?: CollectionConfig[]
  endpoints?: Endpoint[]
  toEach?: Addition[]
  toEachGlobal?: Addition[]
}

type Hooks = Record<string, unknown[] | undefined>

const joinedHooks = (given: Hooks = {}, added: Hooks = {}): Hooks =>
  Object.fromEntries(
    [...new Set([...Object.keys(given), ...Object.keys(added)])].map((name) => [
      name,
      [...(given[name] ?? []), ...(added[name] ?? [])],
    ]),
  )

const endpointsOf = (given: CollectionConfig['endpoints'], added: Omit<Endpoint, 'root'>[] = []) =>
  given === false ? false : [...added, ...(given ?? [])]

const extendCollection = (collection: CollectionConfig, addition: Addition): CollectionConfig => ({
  ...collection,
  fields: [...(addition.amendFields?.(collection.fields) ?? collection.fields), ...(addition.fields ?? [])],
  endpoints: endpointsOf(collection.endpoints, addition.endpoints),
  hooks: joinedHooks(collection.hooks as Hooks, addition.hooks as Hooks) as CollectionConfig['hooks'],
  admin: addition.admin ? addition.admin(collection.admin ?? {}) : collection.admin,
})

const extendGlobal = (global: GlobalConfig, addition: Addition): GlobalConfig => ({
  ...global,
  fields: [...global.fields, ...(addition.fields ?? [])],
  endpoints: endpointsOf(global.endpoints, addition.endpoints),
  hooks: joinedHooks(global.hooks as Hooks, addition.globalHooks as Hooks) as GlobalConfig['hooks'],
  admin: addition.globalAdmin ? addition.globalAdmin(global.admin ?? {}) : global.admin,
})

const applied = <T extends { slug: string }>(
  item: T,
  additions: Addition[],
  extendOne: (item: T, addition: Addition) => T,
): T => additions.filter((addition) => addition.slugs.includes(item.slug)).reduce(extendOne, item)

/**
 * Adds to a config without changing the one that was given: every level is copied, lists are joined.
 * @throws RangeError when an addition names a collection or global that does not exist
 */
export const extend = (config: Config, extension: Extension): Config => {
  const collections = [...(config.collections ?? []), ...(extension.collections ?? [])]
  const known = [...collections, ...(config.globals ?? [])].map(({ slug }) => slug)
  const stranger = [...(extension.toEach ?? []), ...(extension.toEachGlobal ?? [])]
    .flatMap(({ slugs }) => slugs)
    .find((slug) => !known.includes(slug as never))
  if (stranger)
    throw new RangeError(`A plugin adds to “${stranger}”, which is not configured: list it in collections/index.ts.`)
  return {
    ...config,
    endpoints: [...(config.endpoints ?? []), ...(extension.endpoints ?? [])],
    collections: collections.map((collection) => applied(collection, extension.toEach ?? [], extendCollection)),
    globals: (config.globals ?? []).map((global) => applied(global, extension.toEachGlobal ?? [], extendGlobal)),
  }
}
