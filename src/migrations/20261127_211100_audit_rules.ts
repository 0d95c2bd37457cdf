import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Every row of the audit log is noted for its seal in the transaction that writes it, also the rows that were there
 * before; seals are only added, as the rows are. The trigger comes first: its lock keeps others from writing a row that
 * neither it nor the copy below it would see.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function note_unsealed() returns trigger language plpgsql as $$
    begin
      insert into audit_unsealed (row_id) values (new.id) on conflict (row_id) do nothing;
      return null;
    end $$;
    create trigger audit_log_noted after insert on audit_log for each row execute function note_unsealed();
    insert into audit_unsealed (row_id) select id from audit_log order by at, id on conflict (row_id) do nothing;

    create trigger audit_seals_rows before update or delete on audit_seals for each row execute function refuse_change();
    create trigger audit_seals_table before truncate on audit_seals for each statement execute function refuse_change();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger audit_seals_rows on audit_seals;
    drop trigger audit_seals_table on audit_seals;
    drop trigger audit_log_noted on audit_log;
    drop function note_unsealed();
  `)
}
