/** What making papers may take of the server. */
export const paperLimits = {
  /** Of one thread: the papers of one request in one language. A yearbook of 200 tables takes ten, on a busy machine forty. */
  seconds: 60,
  /** Of the own memory of one thread. That yearbook takes 200 as PDF and 500 as DOCX; pictures lie beside it. */
  megabytes: 1_024,
  /** A thread that has nothing to do ends after them; until then it holds a hundred megabytes. */
  restSeconds: 20,
  /** Threads beside the one that answers: one large paper must not hold up a small one. */
  atOnce: 2,
  /** Requests that wait for a thread; who comes after them is told to come back. */
  mostWaiting: 10,
} as const
