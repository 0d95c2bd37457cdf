import { createLocalReq, type ServerProps } from 'payload'
import { coversDay } from '../../../src/access/acting.ts'
import { staffMember } from '../../../src/access/people.ts'
import { writeDay } from '../../../src/format/dates.ts'
import { roleTerms } from '../../../src/labels/vocabularies.ts'
import { now } from '../../../src/time/clock.ts'
import { tbilisiDay } from '../../../src/time/tbilisi.ts'
import { asOrder, nameOf, openOrders, type StoredOrder } from '../orders.ts'
import { actingWords } from '../translations/frontPage.ts'
import './actingLines.css'

type Language = 'ka' | 'en'

const Line = ({ stored, person, language }: { stored: StoredOrder; person: string; language: Language }) => {
  const words = actingWords[language]
  const { deputy, role, orderNumber, endsOn } = asOrder(stored)
  const label = roleTerms.find(({ value }) => value === role)?.label[language] ?? role
  const isDeputy = deputy === person
  const said = isDeputy ? words.iActFor(nameOf(stored.principal), label) : words.actsForMe(nameOf(stored.deputy), label)
  return (
    <li>
      {[said, words.order(orderNumber), ...(endsOn ? [words.lastDay(writeDay(endsOn, language))] : [])].join(' · ')}
    </li>
  )
}

/** Whom a person acts for today, who acts for them, by which order and until when: on the first screen after signing in. */
export const ActingLines = async ({ payload, user, i18n }: ServerProps) => {
  const person = staffMember(user)
  if (!person || !user) return null
  const language: Language = i18n.language === 'en' ? 'en' : 'ka'
  const req = await createLocalReq({ user, locale: language }, payload)
  const mine = await openOrders(req, { or: [{ deputy: { equals: person.id } }, { principal: { equals: person.id } }] })
  const today = mine.filter((stored) => coversDay(asOrder(stored), tbilisiDay(now())))
  if (today.length === 0) return null
  return (
    <section className="statdesk-acting">
      <h2>{actingWords[language].title}</h2>
      <ul>
        {today.map((stored) => (
          <Line key={stored.id} stored={stored} person={person.id} language={language} />
        ))}
      </ul>
    </section>
  )
}
