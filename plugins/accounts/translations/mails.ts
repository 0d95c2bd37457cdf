/** Mails about approving roles, in both languages. They name the account by its id; names stay in the admin. */
export const accountMails = {
  requested: (role: string, personId: string) => ({
    subject: `Statdesk: როლის მოთხოვნა / role requested: ${role}`,
    body: `მოთხოვნილია დამამტკიცებლის როლი „${role}“ (ანგარიში ${personId}). როლს მეორე ადამიანი ადასტურებს.\n\nAn approving role was requested: ${role} (account ${personId}). A second person has to confirm it.\n`,
  }),
  emailChanged: (role: string, personId: string) => ({
    subject: `Statdesk: მისამართი შეიცვალა / address changed: ${role}`,
    body: `შეიცვალა ელფოსტის მისამართი ანგარიშზე, რომელსაც აქვს როლი „${role}“ (ანგარიში ${personId}). თუ ეს მოულოდნელია, შეატყობინეთ ადმინისტრატორს.\n\nThe e-mail address of an account with the role ${role} was changed (account ${personId}). If you did not expect this, tell an administrator.\n`,
  }),
  confirmed: (role: string, personId: string) => ({
    subject: `Statdesk: როლი დადასტურდა / role confirmed: ${role}`,
    body: `დადასტურდა დამამტკიცებლის როლი „${role}“ (ანგარიში ${personId}).\n\nAn approving role was confirmed: ${role} (account ${personId}).\n`,
  }),
}
