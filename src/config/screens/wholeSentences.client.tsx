'use client'

type Send = typeof fetch
type Told = { message?: string; hint?: string; data?: { errors?: unknown[] } }

const joined = ({ message, hint }: Told): string => [message, hint].filter(Boolean).join(' ')

const isOfOffice = (input: Parameters<Send>[0]): URL | null => {
  const address = new URL(input instanceof Request ? input.url : String(input), window.location.origin)
  return address.origin === window.location.origin && address.pathname.startsWith('/api/') ? address : null
}

/**
 * A form shows `message` beside the errors as it is; without one it cuts the sentences of each error at colons and commas
 * (FieldErrorsToast). Where fields are named it must go on to them, and a list shows the errors of many documents itself.
 */
const forForms = (errors: Told[], address: URL): { message?: string } =>
  errors.some(({ data }) => data?.errors) || /[?&]where/.test(decodeURIComponent(address.search))
    ? {}
    : { message: errors.map(joined).join(' ') }

/**
 * Stands before `fetch` so that Payload's screens show whole refusals: what happened, why, and what to do. Payload 3.90
 * shows the message of an error alone (Form, DeleteDocument, BulkUpload, …), and our hint stands beside it. It can go
 * when Payload's toasts take a second sentence.
 */
export const wholeSentences =
  (send: Send): Send =>
  async (input, init) => {
    const answer = await send(input, init)
    const address = answer.ok ? null : isOfOffice(input)
    if (!address || !answer.headers.get('content-type')?.includes('json')) return answer
    const body = (await answer
      .clone()
      .json()
      .catch(() => null)) as { errors?: Told[] } | null
    if (!Array.isArray(body?.errors)) return answer
    const errors = body.errors.map((error) => ({ ...error, message: joined(error), hint: '' }))
    const whole = { ...body, ...forForms(errors, address), errors }
    return new Response(JSON.stringify(whole), {
      status: answer.status,
      headers: { 'content-type': 'application/json' },
    })
  }
