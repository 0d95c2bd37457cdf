import { StartError } from '../office/StartError.ts'

/** What PostgreSQL writes when it cannot start, and what a person should read instead. The first that fits counts. */
const TROUBLES: [RegExp, (where: Where) => string][] = [
  [
    /No space left on device|Disk quota exceeded/i,
    ({ folder }) => `There is no space left on the disk of ${folder}. Free some space and start again.`,
  ],
  [
    /Read-only file system/i,
    ({ folder }) => `The disk of ${folder} is read-only. Make it writable, or set STATDESK_DATA to another folder.`,
  ],
  [
    /not compatible|initialized by PostgreSQL version/i,
    ({ folder }) =>
      `The database in ${folder} was made by another major version of PostgreSQL. Start the Statdesk version that made it, dump the data there, and load the dump here.`,
  ],
  [
    /has (group or world access|wrong ownership)|invalid permissions/i,
    ({ folder }) =>
      `The folder ${folder} must belong to the user who runs the database and be closed to others (chmod 700).`,
  ],
  [
    /lock file .* already exists|Is another postmaster/i,
    ({ folder }) => `Another database server is running on ${folder}. Stop it first.`,
  ],
  [
    /Permission denied/i,
    ({ folder }) =>
      `The database may not read or write ${folder}. Give the user who runs it the rights to that folder.`,
  ],
  [
    /could not (allocate|map|resize|create) shared memory|Cannot allocate memory|out of memory/i,
    () => 'There is not enough memory to start the database. End other programs and start again.',
  ],
  [
    /PANIC|FATAL|could not (open|read|locate)|invalid|corrupt|No such file/i,
    ({ folder, log }) =>
      `The database in ${folder} is damaged and does not start. Restore it from a backup; what PostgreSQL said is at the end of ${log}.`,
  ],
]

interface Where {
  folder: string
  log: string
}

/**
 * Turns the last lines of PostgreSQL's log into one sentence.
 * @param said   what it wrote during this start
 * @param where  the cluster's folder and its log file, both named in the sentence
 */
export function explainPostgres(said: string, where: Where): StartError {
  const trouble = TROUBLES.find(([pattern]) => pattern.test(said))
  return new StartError(
    trouble?.[1](where) ??
      `The database in ${where.folder} did not start. What PostgreSQL said is at the end of ${where.log}.`,
  )
}

/** Another program has the port: another port will do. */
export const isPortTaken = (said: string): boolean =>
  /Address (already )?in use|could not create any TCP\/IP sockets/i.test(said)

/** The processes of a killed server have not all ended yet: waiting helps. */
export const isStillEnding = (said: string): boolean => /pre-existing shared memory block|is still in use/i.test(said)
