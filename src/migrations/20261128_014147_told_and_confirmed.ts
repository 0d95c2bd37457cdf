import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "take_downs" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"document_collection" text NOT NULL,
  	"document_id" text NOT NULL,
  	"taken_down_by" uuid NOT NULL,
  	"taken_down_at" timestamp (3) with time zone NOT NULL,
  	"confirmed_by" uuid,
  	"ended_at" timestamp (3) with time zone,
  	"last_told_at" timestamp (3) with time zone
  );
  
  ALTER TABLE "users" ADD COLUMN "preferred_language" varchar DEFAULT 'ka';
  ALTER TABLE "workflows" ADD COLUMN "told" jsonb;
  CREATE INDEX "take_downs_document_idx" ON "take_downs" USING btree ("document_collection","document_id");
  CREATE INDEX "take_downs_ended_idx" ON "take_downs" USING btree ("ended_at","taken_down_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "take_downs" CASCADE;
  ALTER TABLE "users" DROP COLUMN "preferred_language";
  ALTER TABLE "workflows" DROP COLUMN "told";`)
}
