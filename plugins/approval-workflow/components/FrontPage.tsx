import type { ServerProps } from 'payload'
import { createLocalReq } from 'payload'
import { staffMember } from '../../../src/access/people.ts'
import { writeInstant } from '../../../src/format/dates.ts'
import { kindOf } from '../../../src/labels/kindOf.ts'
import { now } from '../../../src/time/clock.ts'
import { rolesAt } from '../domain/flow.ts'
import { type FrontPageOptions, type Task, tasksOf } from '../tasks.ts'
import { frontPageWords } from '../translations/frontPage.ts'
import '../../../src/config/screens/frontPage.css'

type Language = 'ka' | 'en'

const instant = (value: string | null | undefined, language: Language): string =>
  value ? writeInstant(new Date(value), language) : ''

type InWords = { language: Language; whom: (stage: string) => string }

/** One document: what it is, whose turn it is, and until when. */
const Row = ({ task: { workflow, title, address }, language, whom }: InWords & { task: Task }) => {
  const words = frontPageWords[language]
  const { dueAt, stage, submittedAt, reason, outcome } = workflow
  const isLate = dueAt ? new Date(dueAt) < now() : false
  return (
    <li className={isLate && stage ? 'statdesk-task statdesk-task--late' : 'statdesk-task'}>
      <a href={address}>{title || words.untitled}</a>
      <span className="statdesk-task__facts">
        <span>{kindOf(workflow.documentCollection, language)}</span>
        {stage && <span>{words.waitsFor(whom(stage))}</span>}
        {stage && dueAt && <span>{(isLate ? words.late : words.due)(instant(dueAt, language))}</span>}
        {stage && <span>{words.since(instant(submittedAt, language))}</span>}
        {outcome && reason && <span>{words.reason(reason)}</span>}
        {!outcome && workflow.note && <span>„{workflow.note}“</span>}
      </span>
    </li>
  )
}

type ListProps = InWords & { title: string; tasks: readonly Task[]; empty?: string }

/** A list of the front page; one that is empty and has nothing to say is left out. */
const List = ({ title, tasks, empty, ...inWords }: ListProps) =>
  tasks.length === 0 && !empty ? null : (
    <section className="statdesk-tasks">
      <h2>
        {title}
        {tasks.length > 0 && <span className="statdesk-tasks__count">{tasks.length}</span>}
      </h2>
      {tasks.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <ul>
          {tasks.map((task) => (
            <Row key={task.workflow.id} task={task} {...inWords} />
          ))}
        </ul>
      )}
    </section>
  )

/** The due times that come next, one in each line. */
const Deadlines = ({ tasks, language, whom }: InWords & { tasks: readonly Task[] }) => {
  const words = frontPageWords[language]
  return tasks.length === 0 ? null : (
    <section className="statdesk-tasks">
      <h2>{words.deadlines}</h2>
      <ul>
        {tasks.map(({ workflow: { id, dueAt, stage }, title, address }) => (
          <li key={id} className="statdesk-task statdesk-task--deadline">
            <time dateTime={dueAt ?? undefined}>{instant(dueAt, language)}</time>
            <a href={address}>{title || words.untitled}</a>
            {stage && <span className="statdesk-task__facts">{words.waitsFor(whom(stage))}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What a person of the desk has to do, on the first screen after signing in. */
export const FrontPage = async ({ payload, user, i18n, flows, house, isRead }: ServerProps & FrontPageOptions) => {
  const person = staffMember(user)
  if (!person || !user) return null
  const language: Language = i18n.language === 'en' ? 'en' : 'ka'
  const words = frontPageWords[language]
  const whom = (stage: string): string => house.roleLabel(rolesAt(flows, stage)[0] ?? stage, language)
  const inWords: InWords = { language, whom }
  const req = await createLocalReq({ user, locale: language, fallbackLocale: false }, payload)
  req.i18n = i18n as typeof req.i18n
  const { mine, cameBack, onItsWay, everywhere, deadlines } = await tasksOf(req, person, { flows, house, isRead })
  return (
    <div className="statdesk-front">
      <List title={words.cameBack} tasks={cameBack} {...inWords} />
      <List title={words.mine} tasks={mine} empty={words.mineEmpty} {...inWords} />
      <Deadlines tasks={deadlines} {...inWords} />
      <List title={words.onItsWay} tasks={onItsWay} {...inWords} />
      {everywhere && <List title={words.everywhere} tasks={everywhere} {...inWords} />}
    </div>
  )
}
