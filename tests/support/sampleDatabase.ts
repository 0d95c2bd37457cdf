import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'

export type Row = Record<string, unknown>

/** Runs statements on a database and answers the rows of the last. */
export const sqlOn = async (url: string, ...statements: [string, unknown[]?][]): Promise<Row[]> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    let rows: Row[] = []
    for (const [text, values] of statements) rows = (await client.query<Row>(text, values)).rows
    return rows
  } finally {
    await client.end()
  }
}

/** The address of the running sample office's own database. */
export const sampleUrl = (): string =>
  JSON.parse(readFileSync(join(String(process.env.TEST_DATA_FOLDER), 'office.json'), 'utf8')).databaseUrl
