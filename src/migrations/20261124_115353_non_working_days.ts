import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "non_working_days" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"day_off" timestamp(3) with time zone NOT NULL,
  	"kind" varchar DEFAULT 'declared' NOT NULL,
  	"act" varchar,
  	"applies_to_us" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "non_working_days_locales" (
  	"title" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "non_working_days_id" uuid;
  ALTER TABLE "non_working_days_locales" ADD CONSTRAINT "non_working_days_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."non_working_days"("id") ON DELETE cascade ON UPDATE no action;
  CREATE UNIQUE INDEX "non_working_days_day_off_idx" ON "non_working_days" USING btree ("day_off");
  CREATE INDEX "non_working_days_kind_idx" ON "non_working_days" USING btree ("kind");
  CREATE INDEX "non_working_days_applies_to_us_idx" ON "non_working_days" USING btree ("applies_to_us");
  CREATE INDEX "non_working_days_updated_at_idx" ON "non_working_days" USING btree ("updated_at");
  CREATE INDEX "non_working_days_created_at_idx" ON "non_working_days" USING btree ("created_at");
  CREATE UNIQUE INDEX "non_working_days_locales_locale_parent_id_unique" ON "non_working_days_locales" USING btree ("_locale","_parent_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_non_working_days_fk" FOREIGN KEY ("non_working_days_id") REFERENCES "public"."non_working_days"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_non_working_days_id_idx" ON "payload_locked_documents_rels" USING btree ("non_working_days_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "non_working_days" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "non_working_days_locales" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "non_working_days" CASCADE;
  DROP TABLE "non_working_days_locales" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_non_working_days_fk";
  
  DROP INDEX "payload_locked_documents_rels_non_working_days_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "non_working_days_id";`)
}
