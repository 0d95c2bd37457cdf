import { describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { createAdmin } from '../../../src/office/accounts.ts'

/** Nothing of Payload is asked before the words on the command line are as they must be. */
const none = {} as Payload

describe('npm run admin:create', () => {
  it('says that a name is too short when one is given, and that it is missing when none is', async () => {
    await expect(createAdmin(none, 'person@office.example', 'X')).rejects.toThrow('The name “X” is too short')
    await expect(createAdmin(none, 'person@office.example', ' ')).rejects.toThrow('The name is missing')
  })

  it('names the address when that is what is wrong', async () => {
    await expect(createAdmin(none, 'Person', 'person@office.example')).rejects.toThrow(
      '“Person” is not an e-mail address',
    )
  })
})
