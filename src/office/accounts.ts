import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { z } from 'zod'
import { StartError } from './StartError.ts'

/**
 * Makes an account that administers accounts and settings. It has a password that nobody knows; the link sets one.
 * @returns token of an invitation, good for as long as the account collection says
 * @throws StartError when the address or name will not do, or somebody has that address
 */
export async function createAdmin(payload: Payload, email: string, name: string): Promise<string> {
  const address = checkEmail(email)
  checkName(name)
  if (await exists(payload, address)) {
    throw new StartError(
      `There is an account with ${address} already. For a new link use: npm run admin:link -- ${address}`,
    )
  }
  const password = randomBytes(32).toString('base64url')
  const data = { email: address, displayName: name.trim(), roles: ['admin'], password }
  // The account collection's generated type is narrower than what this file may know about it.
  await payload.create({ collection: 'users', data: data as never, overrideAccess: true })
  return newToken(payload, address)
}

/**
 * Makes a link with which its holder sets a new password.
 * @returns token, good for as long as the account collection says
 * @throws StartError when nobody has that address
 */
export async function resetLink(payload: Payload, email: string): Promise<string> {
  const address = checkEmail(email)
  if (!(await exists(payload, address))) throw new StartError(`There is no account with ${address}.`)
  return newToken(payload, address)
}

function checkEmail(email: string): string {
  const address = email.trim().toLowerCase()
  if (z.email().safeParse(address).success) return address
  throw new StartError(address ? `“${email}” is not an e-mail address.` : 'The e-mail address is missing.')
}

function checkName(name: string): void {
  const use = 'Use: npm run admin:create -- <email> "<name>"'
  if (!name.trim()) throw new StartError(`The name is missing. ${use}`)
  if (name.trim().length < 2)
    throw new StartError(`The name “${name.trim()}” is too short: two letters or more. ${use}`)
}

async function exists(payload: Payload, email: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'users',
    where: { email: { equals: email } },
    overrideAccess: true,
  })
  return totalDocs > 0
}

async function newToken(payload: Payload, email: string): Promise<string> {
  const token = await payload.forgotPassword({
    collection: 'users',
    data: { email } as never,
    disableEmail: true,
  })
  if (!token) throw new StartError(`No link could be made for ${email}. Is the account deactivated?`)
  return token
}
