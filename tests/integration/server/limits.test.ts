import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { refuseOversized, refuseUnreadable } from '../../../src/server/limits.ts'
import { listen } from '../../../src/server/listen.ts'

const MEGABYTE = 1024 * 1024
let server: Server
let origin: string

/** Echoes how many bytes arrived, as Next would read them. */
beforeAll(async () => {
  const listener: Parameters<typeof listen>[0] = async (req, res) => {
    if (refuseOversized(req, res) || refuseUnreadable(req, res)) return
    let size = 0
    for await (const chunk of req) size += chunk.length
    res.end(String(size))
  }
  const opened = await listen(listener, () => undefined, '127.0.0.2', 0)
  server = opened[0] as Server
  for (const other of opened.slice(1)) other.close()
  origin = `http://127.0.0.2:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const post = (body: RequestInit['body'], headers: Record<string, string> = {}) =>
  fetch(origin, { method: 'POST', body, headers, duplex: 'half' } as RequestInit)

/** A body of unknown length, sent in chunks. */
const stream = (bytes: number) =>
  new ReadableStream({
    start(controller) {
      for (let sent = 0; sent < bytes; sent += 65_536)
        controller.enqueue(new Uint8Array(Math.min(65_536, bytes - sent)))
      controller.close()
    },
  })

const raw = (text: string): Promise<string> =>
  new Promise((resolve) => {
    let answer = ''
    const socket = connect(Number(new URL(origin).port), '127.0.0.2', () => socket.write(text))
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('close', () => resolve(answer))
  })

describe('the server', () => {
  it('lets a JSON body of two megabytes and an upload of sixty through', async () => {
    expect(await (await post('x'.repeat(2 * MEGABYTE))).text()).toBe(String(2 * MEGABYTE))
    const upload = await post(stream(60 * MEGABYTE), { 'content-type': 'multipart/form-data; boundary=x' })
    expect(await upload.text()).toBe(String(60 * MEGABYTE))
  })

  it('refuses a larger body by its announced length, in the caller’s language', async () => {
    const georgian = await post('x'.repeat(2 * MEGABYTE + 1))
    expect(georgian.status).toBe(413)
    expect((await georgian.json()).errors[0]).toMatchObject({
      code: 'request.tooLarge',
      message: expect.stringContaining('მოთხოვნა'),
    })
    const english = await post('x'.repeat(2 * MEGABYTE + 1), { 'accept-language': 'en-GB, ka;q=0.5' })
    expect((await english.json()).errors[0].message).toBe('The request is too large: at most 2 MB are allowed.')
  })

  it('refuses a larger body that announces no length as soon as it has counted it', async () => {
    const answer = await post(stream(3 * MEGABYTE))
    expect(answer.status).toBe(413)
  })

  it('refuses an address of more than eight thousand characters', async () => {
    const answer = await fetch(`${origin}/?${'a'.repeat(9000)}`)
    expect(answer.status).toBe(414)
    expect((await answer.json()).errors[0].code).toBe('request.addressTooLong')
  })

  it.each(['/%E0%A4%A', '/a%00b', '/?a=%00'])('refuses the address %s, which is no text', async (address) => {
    expect(await raw(`GET ${address} HTTP/1.1\r\nhost: x\r\n\r\n`)).toMatch(/^HTTP\/1.1 400[\s\S]*malformed/)
  })

  it('answers headers that are too large and requests that are no HTTP with a sentence too', async () => {
    expect(await raw(`GET / HTTP/1.1\r\nhost: x\r\nx: ${'a'.repeat(40_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 431[\s\S]*headersTooLarge/,
    )
    expect(await raw('HELLO\r\n\r\n')).toMatch(/^HTTP\/1.1 400[\s\S]*malformed/)
  })
})
