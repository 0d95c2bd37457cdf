/** The words of the page to which a link leads that sets no password any more. */
export const outdatedLinkWords = {
  ka: {
    title: 'ეს ბმული აღარ მოქმედებს',
    why: 'ბმულით პაროლი ერთხელ ირჩევა და ის 24 საათს მოქმედებს. ეს ბმული უკვე გამოიყენეს, მის შემდეგ ახალი გაიცა, ან ვადა გაუვიდა.',
    what: 'მოითხოვეთ ახალი ბმული: მიუთითეთ ელფოსტა და წერილს მიიღებთ. თუ წერილი არ მოვიდა, მიმართეთ სისტემის ადმინისტრატორს: ახალ ბმულს ის მოგცემთ.',
    ask: 'ახალი ბმულის მოთხოვნა',
    back: 'შესვლის გვერდზე დაბრუნება',
  },
  en: {
    title: 'This link no longer works',
    why: 'A link sets a password once, and is good for 24 hours. This one was used already, a newer one was made since, or its time is over.',
    what: 'Ask for a new one: enter your e-mail address, and it comes by mail. If no mail arrives, ask an administrator of the desk, who can give you a link.',
    ask: 'Ask for a new link',
    back: 'Back to login',
  },
} as const
