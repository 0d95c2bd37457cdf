import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "workflows" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"document_collection" varchar NOT NULL,
  	"document_id" varchar NOT NULL,
  	"workflow_state" varchar NOT NULL,
  	"stage" varchar,
  	"unit_id" uuid,
  	"assigned_to_id" uuid,
  	"due_at" timestamp(3) with time zone,
  	"submitted_by_id" uuid NOT NULL,
  	"submitted_at" timestamp(3) with time zone NOT NULL,
  	"note" varchar,
  	"is_minor" boolean DEFAULT false,
  	"approvals" jsonb,
  	"outcome" varchar,
  	"reason" varchar,
  	"ended_by_id" uuid,
  	"ended_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "outbox" ADD COLUMN "kind" text DEFAULT 'account' NOT NULL;
  ALTER TABLE "outbox" ADD COLUMN "document_collection" text;
  ALTER TABLE "outbox" ADD COLUMN "document_id" text;
  ALTER TABLE "workflows" ADD CONSTRAINT "workflows_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "workflows" ADD CONSTRAINT "workflows_assigned_to_id_users_id_fk" FOREIGN KEY ("assigned_to_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "workflows" ADD CONSTRAINT "workflows_submitted_by_id_users_id_fk" FOREIGN KEY ("submitted_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "workflows" ADD CONSTRAINT "workflows_ended_by_id_users_id_fk" FOREIGN KEY ("ended_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "workflows_document_collection_idx" ON "workflows" USING btree ("document_collection");
  CREATE INDEX "workflows_document_id_idx" ON "workflows" USING btree ("document_id");
  CREATE INDEX "workflows_workflow_state_idx" ON "workflows" USING btree ("workflow_state");
  CREATE INDEX "workflows_stage_idx" ON "workflows" USING btree ("stage");
  CREATE INDEX "workflows_unit_idx" ON "workflows" USING btree ("unit_id");
  CREATE INDEX "workflows_assigned_to_idx" ON "workflows" USING btree ("assigned_to_id");
  CREATE INDEX "workflows_due_at_idx" ON "workflows" USING btree ("due_at");
  CREATE INDEX "workflows_submitted_by_idx" ON "workflows" USING btree ("submitted_by_id");
  CREATE INDEX "workflows_submitted_at_idx" ON "workflows" USING btree ("submitted_at");
  CREATE INDEX "workflows_outcome_idx" ON "workflows" USING btree ("outcome");
  CREATE INDEX "workflows_ended_by_idx" ON "workflows" USING btree ("ended_by_id");
  CREATE INDEX "workflows_ended_at_idx" ON "workflows" USING btree ("ended_at");
  CREATE INDEX "outbox_created_idx" ON "outbox" USING btree ("created_at","id");
  CREATE UNIQUE INDEX "workflows_one_open" ON "workflows" ("document_collection", "document_id") WHERE "workflow_state" <> 'ended';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "workflows" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "workflows" CASCADE;
  DROP INDEX "outbox_created_idx";
  ALTER TABLE "outbox" DROP COLUMN "kind";
  ALTER TABLE "outbox" DROP COLUMN "document_collection";
  ALTER TABLE "outbox" DROP COLUMN "document_id";`)
}
