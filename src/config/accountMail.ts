import { environment } from '../env.ts'

/** The mail that lets a person choose a new password, in both languages; plain text, because the outbox sends text. */
export const passwordMail = ({ token }: { token?: string } = {}): string => {
  const link = `${environment().origin}/admin/reset/${token ?? ''}`
  return `ახალი პაროლის ასარჩევად გახსენით ბმული (მოქმედებს 24 საათი):\n${link}\n\nTo choose a new password open this address (valid for 24 hours):\n${link}\n`
}

/** Its subject. */
export const passwordSubject = (): string => 'Statdesk: ახალი პაროლი / new password'
