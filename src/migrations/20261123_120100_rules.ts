import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What the database itself holds to, whichever program writes: search needs trigrams; the audit log is only added to;
 * a file in use is not deleted; the worker is woken when a mail is written. Payload writes whole rows, read before, so
 * that a save beside a take-down or a deactivation would bring back what it had read: gate columns of media and the
 * state of accounts are written only by a transaction that says so.
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

    create function keep_media_gate() returns trigger language plpgsql as $$
    begin
      if current_setting('statdesk.gate', true) is distinct from 'on' then
        new.visible_from := old.visible_from;
        new.visible_until := old.visible_until;
        new.public_locales := old.public_locales;
        new.ever_public := old.ever_public;
      end if;
      return new;
    end $$;
    create trigger media_gate before update on media for each row execute function keep_media_gate();

    create function keep_account_state() returns trigger language plpgsql as $$
    begin
      if current_setting('statdesk.account', true) is distinct from 'on' then
        new.is_active := old.is_active;
      end if;
      return new;
    end $$;
    create trigger account_state before update on users for each row execute function keep_account_state();

    create function refuse_session_of_inactive() returns trigger language plpgsql as $$
    begin
      if exists (select 1 from users where id = new._parent_id and is_active is false) then
        return null;
      end if;
      return new;
    end $$;
    create trigger sessions_of_active before insert on users_sessions for each row execute function refuse_session_of_inactive();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger sessions_of_active on users_sessions;
    drop trigger account_state on users;
    drop trigger media_gate on media;
    drop trigger outbox_wakes on outbox;
    drop trigger audit_log_rows on audit_log;
    drop trigger audit_log_table on audit_log;
    drop function refuse_session_of_inactive();
    drop function keep_account_state();
    drop function keep_media_gate();
    drop function wake_worker();
    drop function refuse_change();
    alter table media_usage drop constraint media_usage_media_fk;
  `)
}
