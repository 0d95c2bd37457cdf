import { roleTerms } from '../../../src/labels/vocabularies.ts'
import type { Order } from '../domain/order.ts'

const roleIn = (role: string, language: 'ka' | 'en'): string =>
  roleTerms.find(({ value }) => value === role)?.label[language] ?? role

/** The mail to everybody who agrees, in both languages. It names people by the ids of their accounts; names stay in the admin. */
export const enteredMail = ({ role, principal, deputy, orderNumber, beginsOn, endsOn }: Order) => ({
  subject: `Statdesk: მოვალეობის შესრულება / acting person: ${role}`,
  body: `შევიდა ბრძანება №${orderNumber}: ანგარიში ${deputy} ასრულებს როლს „${roleIn(role, 'ka')}“ ანგარიშის ${principal} ნაცვლად. პირველი დღე: ${beginsOn}; ბოლო დღე: ${endsOn ?? '–'}. თუ ეს მოულოდნელია, შეატყობინეთ დეპარტამენტის უფროსს.\n\nOrder no. ${orderNumber} was entered: account ${deputy} holds the role “${roleIn(role, 'en')}” for account ${principal}. First day: ${beginsOn}; last day: ${endsOn ?? '–'}. If you did not expect this, tell the head of the department.\n`,
})
