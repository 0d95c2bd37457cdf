import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What the database itself holds to, whichever program writes: search needs trigrams; the audit log is only added to;
 * a file in use is not deleted; the worker is woken when a mail is written.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create extension if not exists pg_trgm;
    create extension if not exists unaccent;

    alter table media_usage add constraint media_usage_media_fk foreign key (media_id) references media (id) on delete restrict;

    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception 'The audit log is only added to: % is refused.', tg_op using errcode = 'insufficient_privilege';
    end $$;
    create trigger audit_log_rows before update or delete on audit_log for each row execute function refuse_change();
    create trigger audit_log_table before truncate on audit_log for each statement execute function refuse_change();

    create function wake_worker() returns trigger language plpgsql as $$
    begin
      perform pg_notify('outbox', '');
      return null;
    end $$;
    create trigger outbox_wakes after insert on outbox for each statement execute function wake_worker();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger outbox_wakes on outbox;
    drop function wake_worker();
    drop trigger audit_log_rows on audit_log;
    drop trigger audit_log_table on audit_log;
    drop function refuse_change();
    alter table media_usage drop constraint media_usage_media_fk;
  `)
}
