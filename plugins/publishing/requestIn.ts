import type { PayloadRequest } from 'payload'

/**
 * A request that reads in another language, and is otherwise the one that was given. What Payload writes into it stays in
 * it. No copy and no object that inherits from it: the properties of a `Request` answer to the request itself only.
 */
export const requestIn = (req: PayloadRequest, locale: string): PayloadRequest => {
  const own = new Map<string | symbol, unknown>([['locale', locale]])
  return new Proxy(req, {
    get: (target, name) => (own.has(name) ? own.get(name) : Reflect.get(target, name, target)),
    set: (_, name, value) => {
      own.set(name, value)
      return true
    },
  })
}
