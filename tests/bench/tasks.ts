/**
 * `npm run bench:tasks`: the front page's list of what waits for a person, among 10,000 documents in approval and among
 * 100, each in an office of its own, asked in turn. In both the same forty wait for them. Fails above 1.5 ×.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { officeFlows } from '../../plugins/approval-workflow/officeFlows.ts'
import { officeHouse } from '../../plugins/approval-workflow/officeHouse.ts'
import { tasksOf } from '../../plugins/approval-workflow/tasks.ts'
import { staffMember } from '../../src/access/people.ts'
import { type Desk, openDesk } from '../support/desk.ts'
import { openOffice } from '../support/office.ts'
import startDatabase from '../support/startDatabase.ts'

const limit = 1.5
const rounds = 41
const mine = 40

/** Press releases in approval, written past the doors: the benchmark is about reading them. */
const fill = async ({ sql, people, unit }: Desk, count: number): Promise<void> => {
  await sql(
    `insert into press_releases (id, kind, state, _status, responsible_unit_id, created_at, updated_at)
     select gen_random_uuid(), 'pressRelease', 'inReview', 'draft'::enum_press_releases_status, $2::uuid, now(), now() from generate_series(1, $1)`,
    [count, unit],
  )
  await sql(
    `insert into press_releases_locales (title, _locale, _parent_id)
     select 'ინფლაცია', 'ka'::_locales, id from press_releases union all select 'Inflation', 'en'::_locales, id from press_releases`,
  )
  await sql(
    `insert into _press_releases_v (id, parent_id, version_kind, version_state, version__status, latest,
            version_responsible_unit_id, version_created_at, version_updated_at, created_at, updated_at)
     select gen_random_uuid(), id, 'pressRelease', 'inReview', 'draft', true, $1::uuid, now(), now(), now(), now()
     from press_releases`,
    [unit],
  )
  await sql(
    `insert into _press_releases_v_locales (version_title, _locale, _parent_id)
     select 'ინფლაცია', 'ka'::_locales, id from _press_releases_v
     union all select 'Inflation', 'en'::_locales, id from _press_releases_v`,
  )
  await sql(
    `insert into workflows (id, document_collection, document_id, workflow_state, stage, submitted_by_id, submitted_at, due_at)
     select gen_random_uuid(), 'press-releases', id::text, 'inReview',
            case when number <= $1 then 'head' else 'director' end, $2::uuid, now(), now() + number * interval '1 minute'
     from (select id, row_number() over (order by id) as number from press_releases) as numbered`,
    [mine, people.author.id],
  )
  await sql('analyze')
}

const office = async (count: number): Promise<() => Promise<number>> => {
  const desk = await openDesk(await openOffice())
  await fill(desk, count)
  const req = await desk.req(desk.people.head)
  const person = staffMember(req.user)
  if (!person) throw new Error('the head is nobody of the staff')
  const options = { flows: officeFlows, house: { ...officeHouse, unlockers: [] }, isRead: true }
  return async () => {
    const begun = performance.now()
    const { mine: waiting } = await tasksOf(req, person, options)
    if (waiting.length !== mine) throw new Error(`${waiting.length} tasks instead of ${mine}`)
    return performance.now() - begun
  }
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

/** One office is one process: it is asked by a message and answers how long the list took. */
const serve = async (count: number): Promise<void> => {
  const ask = await office(count)
  process.on('message', () => void ask().then((time) => process.send?.(time)))
  process.send?.(0)
}

const answer = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.once('message', (time) => resolve(Number(time)))
    child.once('exit', (code) => reject(new Error(`the office ended with ${code}`)))
  })

const compare = async (): Promise<number> => {
  const offices = [100, 10_000].map((count) => fork(import.meta.filename, [String(count)]))
  const times = new Map(offices.map((child) => [child, [] as number[]]))
  try {
    await Promise.all(offices.map(answer))
    for (let round = 0; round < rounds; round += 1)
      for (const [child, taken] of times) {
        const answered = answer(child)
        child.send('again')
        taken.push(await answered)
      }
  } finally {
    for (const child of offices) child.kill()
  }
  const [small = 0, large = 0] = [...times.values()].map(median)
  console.log(
    `my tasks among 100: ${small.toFixed(1)} ms, among 10,000: ${large.toFixed(1)} ms, ratio ${(large / small).toFixed(2)} (at most ${limit})`,
  )
  return large / small
}

/** The cluster ends with the benchmark, however that ends. */
const run = async (): Promise<number> => {
  await startDatabase()
  try {
    return await compare()
  } finally {
    await (globalThis as unknown as { stopTestCluster: () => Promise<void> }).stopTestCluster()
  }
}

const [, , count] = process.argv
if (count) await serve(Number(count))
else process.exit((await run()) > limit ? 1 : 0)
