import { describe, expect, it } from '@jest/globals'
import { leastPasswordLength, weaknessOf } from '../../../plugins/accounts/domain/password.ts'
import { SAMPLE_PASSWORD } from '../../../src/office/sampleAccounts.ts'

const nino = { email: 'nino.beridze@geostat.example', displayName: 'ნინო ბერიძე' }
const codeOf = (password: string, owner = nino) => weaknessOf(password, owner)?.code ?? 'good'

describe('a password is refused', () => {
  it.each([
    ['12345678'],
    ['qwerty'],
    ['ძალიან მოკლე'],
    ['x'.repeat(leastPasswordLength - 1)],
    // Ten signs that are written with two units each.
    ['🌲🌊🌻🍎🚲🌲🌊🌻🍎🚲'],
  ])('that is shorter than fifteen characters: %s', (password) => expect(codeOf(password)).toBe('account.weakPassword'))

  it.each([
    ['123456789012345'],
    ['1234567812345678'],
    ['passwordpassword'],
    ['Password12345678'],
    ['qwertyuiopasdfgh'],
    ['aaaaaaaaaaaaaaaaaa'],
    ['abababababababab'],
    ['PASSWORD!PASSWORD'],
    ['პაროლიპაროლიპაროლი'],
    ['Sakartvelo123456'],
    ['geostatgeostat2026'],
    // The wide letters of another block are read as the plain ones.
    ['ｐａｓｓｗｏｒｄｐａｓｓｗｏｒｄ'],
  ])('that is made of what everybody chooses: %s', (password) =>
    expect(codeOf(password)).toBe('account.commonPassword'),
  )

  it.each([['nino.beridze@geostat.example'], ['nino.beridze2026'], ['NinoBeridzeNino'], ['ნინო ბერიძე 2026']])(
    'that is made of the name or address of its owner: %s',
    (password) => expect(codeOf(password)).toBe('account.ownNamePassword'),
  )
})

describe('a password is taken', () => {
  it.each([
    ['a long enough password'],
    ['ცისარტყელა მთის თავზე'],
    ['correct horse battery staple'],
    ['nino likes rainy autumn walks'],
    ['Xk3-pl9_Rt2vQz8'],
  ])('whatever characters it has: %s', (password) => expect(codeOf(password)).toBe('good'))

  it('when somebody else could not use it: another person’s name is not the owner’s', () =>
    expect(codeOf('nino.beridze2026', { email: 'gia@geostat.example', displayName: 'გია' })).toBe('good'))

  it('of the sample office', () =>
    expect(codeOf(SAMPLE_PASSWORD, { email: 'author@sample.example', displayName: 'ავტორი (ნიმუში)' })).toBe('good'))
})
