import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "import_items" (
  	"source" text NOT NULL,
  	"collection" text NOT NULL,
  	"external_id" text NOT NULL,
  	"document_id" uuid NOT NULL,
  	"digest" text NOT NULL,
  	"content_digest" text NOT NULL,
  	"file_digest" text,
  	"is_public" boolean DEFAULT false NOT NULL,
  	"imported_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "import_items_pk" PRIMARY KEY("source","collection","external_id")
  );
  
  CREATE INDEX "import_items_document_idx" ON "import_items" USING btree ("document_id");
  CREATE INDEX "import_items_file_idx" ON "import_items" USING btree ("file_digest");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "import_items" CASCADE;`)
}
