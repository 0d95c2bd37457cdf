import type { ServerProps } from 'payload'
import { createLocalReq } from 'payload'
import { staffMember } from '../../../src/access/people.ts'
import { writeInstant } from '../../../src/format/dates.ts'
import { collectionLabels } from '../../../src/labels/collections.ts'
import { roleTerms } from '../../../src/labels/vocabularies.ts'
import { now } from '../../../src/time/clock.ts'
import { type Task, tasksOf } from '../tasks.ts'
import { frontPageWords } from '../translations/frontPage.ts'
import './frontPage.css'

type Language = 'ka' | 'en'

const roleName = (role: string | null | undefined, language: Language): string =>
  roleTerms.find(({ value }) => value === role)?.label[language] ?? ''

const kindOf = (slug: string, language: Language): string => {
  const key = slug.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return Object.entries(collectionLabels).find(([name]) => name === key)?.[1].singular[language] ?? ''
}

const instant = (value: string | null | undefined, language: Language): string =>
  value ? writeInstant(new Date(value), language) : ''

/** One document: what it is, whose turn it is, and until when. */
const Row = ({ task: { workflow, title, address }, language }: { task: Task; language: Language }) => {
  const words = frontPageWords[language]
  const { dueAt, stage, submittedAt, reason, outcome } = workflow
  const isLate = dueAt ? new Date(dueAt) < now() : false
  return (
    <li className={isLate && stage ? 'statdesk-task statdesk-task--late' : 'statdesk-task'}>
      <a href={address}>{title || words.untitled}</a>
      <span className="statdesk-task__facts">
        <span>{kindOf(workflow.documentCollection, language)}</span>
        {stage && <span>{words.waitsFor(roleName(stage, language))}</span>}
        {stage && dueAt && <span>{(isLate ? words.late : words.due)(instant(dueAt, language))}</span>}
        {stage && <span>{words.since(instant(submittedAt, language))}</span>}
        {outcome && reason && <span>{words.reason(reason)}</span>}
        {!outcome && workflow.note && <span>„{workflow.note}“</span>}
      </span>
    </li>
  )
}

type ListProps = { title: string; tasks: readonly Task[]; empty?: string; language: Language }

/** A list of the front page; one that is empty and has nothing to say is left out. */
const List = ({ title, tasks, empty, language }: ListProps) =>
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
            <Row key={task.workflow.id} task={task} language={language} />
          ))}
        </ul>
      )}
    </section>
  )

/** What a person of the desk has to do, on the first screen after signing in. */
export const FrontPage = async ({ payload, user, i18n }: ServerProps) => {
  const person = staffMember(user)
  if (!person || !user) return null
  const language: Language = i18n.language === 'en' ? 'en' : 'ka'
  const words = frontPageWords[language]
  const req = await createLocalReq({ user, locale: language, fallbackLocale: false }, payload)
  req.i18n = i18n as typeof req.i18n
  const { mine, cameBack, onItsWay, everywhere } = await tasksOf(req, person)
  return (
    <div className="statdesk-front">
      <List title={words.cameBack} tasks={cameBack} language={language} />
      <List title={words.mine} tasks={mine} empty={words.mineEmpty} language={language} />
      <List title={words.onItsWay} tasks={onItsWay} language={language} />
      {everywhere && <List title={words.everywhere} tasks={everywhere} language={language} />}
    </div>
  )
}
