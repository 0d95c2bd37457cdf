import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'
import { Logger, runMigrations } from 'graphile-worker'
import type { Pool } from 'pg'

/**
 * The queue: its engine makes the schema `graphile_worker`. Row level security of the engine lets nobody but the owner
 * in; whoever was granted the tables may use them. The outbox now adds a job where it sent a notice: in the transaction
 * of the mail, from whatever program writes it. The job that is added here brings the queue of mails to be, so that no
 * two first mails wait for each other, and sends what lies there.
 */
export async function up({ db, payload }: MigrateUpArgs): Promise<void> {
  // The adapter's pool, which its type does not show.
  const { pool } = payload.db as unknown as { pool: Pool }
  await runMigrations({ pgPool: pool, logger: new Logger(() => () => undefined) })
  await db.execute(sql`
    create policy granted on graphile_worker._private_jobs using (true) with check (true);
    create policy granted on graphile_worker._private_job_queues using (true) with check (true);
    create policy granted on graphile_worker._private_tasks using (true) with check (true);
    create policy granted on graphile_worker._private_known_crontabs using (true) with check (true);

    create or replace function wake_worker() returns trigger language plpgsql as $$
    begin
      perform graphile_worker.add_job('mail.sendQueued', '{}'::json, queue_name := 'mail', max_attempts := 10);
      return null;
    end $$;
    select graphile_worker.add_job('mail.sendQueued', '{}'::json, queue_name := 'mail', max_attempts := 10);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    create or replace function wake_worker() returns trigger language plpgsql as $$
    begin
      perform pg_notify('outbox', '');
      return null;
    end $$;
    drop schema graphile_worker cascade;
  `)
}
