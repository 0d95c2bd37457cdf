import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "delegations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" varchar DEFAULT 'acting' NOT NULL,
  	"principal_id" uuid NOT NULL,
  	"deputy_id" uuid NOT NULL,
  	"role" varchar NOT NULL,
  	"order_number" varchar NOT NULL,
  	"ordered_on" timestamp(3) with time zone NOT NULL,
  	"begins_on" timestamp(3) with time zone NOT NULL,
  	"ends_on" timestamp(3) with time zone,
  	"created_by_id" uuid,
  	"ended_at" timestamp(3) with time zone,
  	"ended_by_id" uuid,
  	"reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "users" ADD COLUMN "acting_roles" jsonb;
  ALTER TABLE "delegations" ADD CONSTRAINT "delegations_principal_id_users_id_fk" FOREIGN KEY ("principal_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "delegations" ADD CONSTRAINT "delegations_deputy_id_users_id_fk" FOREIGN KEY ("deputy_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "delegations" ADD CONSTRAINT "delegations_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "delegations" ADD CONSTRAINT "delegations_ended_by_id_users_id_fk" FOREIGN KEY ("ended_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "delegations_kind_idx" ON "delegations" USING btree ("kind");
  CREATE INDEX "delegations_principal_idx" ON "delegations" USING btree ("principal_id");
  CREATE INDEX "delegations_deputy_idx" ON "delegations" USING btree ("deputy_id");
  CREATE INDEX "delegations_role_idx" ON "delegations" USING btree ("role");
  CREATE INDEX "delegations_begins_on_idx" ON "delegations" USING btree ("begins_on");
  CREATE INDEX "delegations_ends_on_idx" ON "delegations" USING btree ("ends_on");
  CREATE INDEX "delegations_created_by_idx" ON "delegations" USING btree ("created_by_id");
  CREATE INDEX "delegations_ended_at_idx" ON "delegations" USING btree ("ended_at");
  CREATE INDEX "delegations_ended_by_idx" ON "delegations" USING btree ("ended_by_id");
  CREATE INDEX "delegations_updated_at_idx" ON "delegations" USING btree ("updated_at");
  CREATE INDEX "delegations_created_at_idx" ON "delegations" USING btree ("created_at");`)
  // What a person holds for others is written by src/access/keepActingRoles.ts alone: every other write keeps what was there.
  await db.execute(sql`
    create function keep_acting_roles() returns trigger language plpgsql as $$
    begin
      if current_setting('statdesk.acting', true) is distinct from 'on' then
        new.acting_roles := case when tg_op = 'UPDATE' then old.acting_roles end;
      end if;
      return new;
    end $$;
    create trigger account_acting_roles before insert or update on users for each row execute function keep_acting_roles();`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TRIGGER account_acting_roles ON "users";
  DROP FUNCTION keep_acting_roles();
  DROP TABLE "delegations" CASCADE;
  ALTER TABLE "users" DROP COLUMN "acting_roles";`)
}
