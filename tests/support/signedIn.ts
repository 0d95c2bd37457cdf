import { origin } from './browser.ts'

/** A person of the running sample office who speaks to its API. */
export type Session = (
  path: string,
  init?: { method?: string; body?: unknown },
) => Promise<{ status: number; body: Record<string, unknown> }>

const headersOf = () => ({ 'content-type': 'application/json', origin: origin() })

/** Signs in over REST. @returns the cookie of the session, as a request sends it */
export const cookieOf = async (role: string): Promise<string> => {
  const login = await fetch(`${origin()}/api/users/login`, {
    method: 'POST',
    headers: headersOf(),
    body: JSON.stringify({ email: `${role}@sample.example`, password: 'statdesk-sample' }),
  })
  return login.headers.get('set-cookie')?.split(';')[0] ?? ''
}

/** Signs in over REST. */
export const signedIn = async (role: string): Promise<Session> => {
  const headers = headersOf()
  const cookie = await cookieOf(role)
  return async (path, { method = 'GET', body } = {}) => {
    const response = await fetch(`${origin()}/api${path}`, {
      method,
      headers: { ...headers, cookie },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    return { status: response.status, body: (await response.json().catch(() => ({}))) as Record<string, unknown> }
  }
}

/** Formatted text of one paragraph. */
export const paragraph = (text: string) => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: null,
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: null,
        textFormat: 0,
        children: [{ type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 }],
      },
    ],
  },
})

/** Agrees to a document as it is now. @param door its address under /api: `/news/<id>` */
export const approveAs = async (session: Session, door: string): ReturnType<Session> => {
  const { body } = await session(`${door}/actions`)
  return session(`${door}/actions/approve`, { method: 'POST', body: { contentHash: body.contentHash } })
}
