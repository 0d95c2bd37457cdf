import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "audit_unsealed" (
  	"row_id" uuid PRIMARY KEY NOT NULL,
  	"entry" bigint GENERATED ALWAYS AS IDENTITY (sequence name "audit_unsealed_entry_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
  	"noted_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "audit_unsealed_entry_unique" UNIQUE("entry")
  );
  
  CREATE TABLE "audit_seals" (
  	"position" bigint PRIMARY KEY NOT NULL,
  	"row_id" uuid NOT NULL,
  	"row_digest" text NOT NULL,
  	"chain_hash" text NOT NULL,
  	"sealed_at" timestamp (3) with time zone NOT NULL,
  	CONSTRAINT "audit_seals_row_unique" UNIQUE("row_id")
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "audit_unsealed" CASCADE;
  DROP TABLE "audit_seals" CASCADE;`)
}
