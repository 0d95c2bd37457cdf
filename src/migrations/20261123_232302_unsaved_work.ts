import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "unsaved_work" (
  	"owner" uuid NOT NULL,
  	"document_collection" text NOT NULL,
  	"document_id" text NOT NULL,
  	"locale" text NOT NULL,
  	"changes" jsonb NOT NULL,
  	"kept_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "unsaved_work_pk" PRIMARY KEY("owner","document_collection","document_id","locale")
  );
  
  CREATE INDEX "unsaved_work_kept_idx" ON "unsaved_work" USING btree ("kept_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "unsaved_work" CASCADE;`)
}
