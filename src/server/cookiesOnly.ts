import type { IncomingMessage } from 'node:http'

const isOfApi = (url = ''): boolean => /^\/api([/?]|$)/.test(url)

/**
 * Outside the API people are known by their cookie alone. A website's key sent to the admin would count as somebody who
 * is signed in, and some functions of the admin ask for no more.
 */
export const cookiesOnly = (req: IncomingMessage): void => {
  if (!isOfApi(req.url)) delete req.headers.authorization
}
