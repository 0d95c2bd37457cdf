import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openOffice, type TestOffice } from '../../support/office.ts'

let office: TestOffice

beforeAll(async () => {
  office = await openOffice()
}, 120_000)
afterAll(() => office.close())

const organisation = { title: 'ორგანიზაცია', kind: 'media' }
const count = async (): Promise<number> =>
  Number((await office.sql('select count(*)::int as n from organisations'))[0]?.n)

describe('a write whose transaction fails at its end', () => {
  it('is not answered as done, and nothing of it is kept', async () => {
    await office.sql(
      `create function fail_late() returns trigger language plpgsql as $$ begin raise exception 'too late'; end $$`,
    )
    await office.sql(
      'create constraint trigger late after insert on organisations deferrable initially deferred for each row execute function fail_late()',
    )
    const answer = await office.api('/organisations', {
      as: await office.person('head'),
      method: 'POST',
      body: organisation,
    })
    await office.sql('drop trigger late on organisations')
    expect([answer.status, await count()]).toEqual([500, 0])
  })
})

describe('a connection that is lost in the middle of a save', () => {
  it('answers 503 with a sentence, keeps nothing, and the next save works', async () => {
    const head = await office.person('head')
    await office.sql(
      `create function cut() returns trigger language plpgsql as $$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$`,
    )
    await office.sql('create trigger cuts before insert on organisations for each row execute function cut()')
    const cut = await office.api<{ errors: { code: string; message: string; hint: string }[] }>('/organisations', {
      as: head,
      method: 'POST',
      body: organisation,
      headers: { 'accept-language': 'en' },
    })
    await office.sql('drop trigger cuts on organisations')
    expect([cut.status, cut.body.errors[0]?.code, await count()]).toEqual([503, 'office.away', 0])
    const next = await office.api('/organisations', { as: head, method: 'POST', body: organisation })
    expect([next.status, await count()]).toEqual([201, 1])
  })
})
