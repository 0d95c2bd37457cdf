import { createLocalReq, type ServerProps } from 'payload'
import { staffMember } from '../../../src/access/people.ts'
import { writeInstant } from '../../../src/format/dates.ts'
import { kindOf } from '../../../src/labels/kindOf.ts'
import type { Language } from '../../../src/slugs.ts'
import { now } from '../../../src/time/clock.ts'
import { confirmedUntil } from '../domain/takeDowns.ts'
import { type ShownTakeDown, shownTakeDowns } from '../shownTakeDowns.ts'
import { takeDownWords } from '../translations/takeDowns.ts'
import '../../../src/config/screens/frontPage.css'

const Row = ({ takeDown, language }: { takeDown: ShownTakeDown; language: Language }) => {
  const words = takeDownWords[language]
  const until = confirmedUntil(takeDown.takenDownAt)
  const isLate = until < now()
  return (
    <li className={isLate ? 'statdesk-task statdesk-task--late' : 'statdesk-task'}>
      <a href={takeDown.address}>{takeDown.title || words.untitled}</a>
      <span className="statdesk-task__facts">
        <span>{kindOf(takeDown.collection, language)}</span>
        <span>{(isLate ? words.late : words.waits)(takeDown.who, writeInstant(until, language))}</span>
        {takeDown.isYours && <span>{words.yours}</span>}
      </span>
    </li>
  )
}

/** What was taken down and waits for a second person, on the first screen after signing in. */
export const TakeDowns = async ({ payload, user, i18n }: ServerProps) => {
  const person = staffMember(user)
  if (!person || !user) return null
  const language: Language = i18n.language === 'en' ? 'en' : 'ka'
  const req = await createLocalReq({ user, locale: language, fallbackLocale: false }, payload)
  req.i18n = i18n as typeof req.i18n
  const shown = await shownTakeDowns(req, person)
  if (shown.length === 0) return null
  return (
    <div className="statdesk-front">
      <section className="statdesk-tasks">
        <h2>
          {takeDownWords[language].title}
          <span className="statdesk-tasks__count">{shown.length}</span>
        </h2>
        <ul>
          {shown.map((takeDown) => (
            <Row key={takeDown.id} takeDown={takeDown} language={language} />
          ))}
        </ul>
      </section>
    </div>
  )
}
