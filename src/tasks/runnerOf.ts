import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import type { PoolClient } from 'pg'
import type { SqlRunner } from '../config/sql.ts'
import type { TaskContext } from './task.ts'

/** Runs statements on the connection of a task, as `database(req)` does on that of a request. */
export const runnerOf = ({ client }: Pick<TaskContext, 'client'>): SqlRunner =>
  // Of the two kinds of connection that a task may have drizzle's type names but one; it uses what both can do.
  drizzle(client as PoolClient)
