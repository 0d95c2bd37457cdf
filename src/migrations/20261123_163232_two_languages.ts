import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "terms" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"term_ka" varchar NOT NULL,
  	"term_en" varchar NOT NULL,
  	"definition_ka" varchar,
  	"definition_en" varchar,
  	"term_note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "terms_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid
  );
  
  ALTER TABLE "releases" ADD COLUMN "language_leads" jsonb;
  ALTER TABLE "_releases_v" ADD COLUMN "version_language_leads" jsonb;
  ALTER TABLE "publications" ADD COLUMN "language_leads" jsonb;
  ALTER TABLE "_publications_v" ADD COLUMN "version_language_leads" jsonb;
  ALTER TABLE "datasets" ADD COLUMN "language_leads" jsonb;
  ALTER TABLE "_datasets_v" ADD COLUMN "version_language_leads" jsonb;
  ALTER TABLE "methodologies" ADD COLUMN "language_leads" jsonb;
  ALTER TABLE "_methodologies_v" ADD COLUMN "version_language_leads" jsonb;
  ALTER TABLE "topics" ADD COLUMN "language_leads" jsonb;
  ALTER TABLE "_topics_v" ADD COLUMN "version_language_leads" jsonb;
  ALTER TABLE "press_releases" ADD COLUMN "language_leads" jsonb;
  ALTER TABLE "_press_releases_v" ADD COLUMN "version_language_leads" jsonb;
  ALTER TABLE "news" ADD COLUMN "language_leads" jsonb;
  ALTER TABLE "_news_v" ADD COLUMN "version_language_leads" jsonb;
  ALTER TABLE "events" ADD COLUMN "language_leads" jsonb;
  ALTER TABLE "_events_v" ADD COLUMN "version_language_leads" jsonb;
  ALTER TABLE "galleries" ADD COLUMN "language_leads" jsonb;
  ALTER TABLE "_galleries_v" ADD COLUMN "version_language_leads" jsonb;
  ALTER TABLE "pages" ADD COLUMN "language_leads" jsonb;
  ALTER TABLE "_pages_v" ADD COLUMN "version_language_leads" jsonb;
  ALTER TABLE "public_contacts" ADD COLUMN "language_leads" jsonb;
  ALTER TABLE "_public_contacts_v" ADD COLUMN "version_language_leads" jsonb;
  ALTER TABLE "surveys" ADD COLUMN "language_leads" jsonb;
  ALTER TABLE "_surveys_v" ADD COLUMN "version_language_leads" jsonb;
  ALTER TABLE "survey_results" ADD COLUMN "language_leads" jsonb;
  ALTER TABLE "_survey_results_v" ADD COLUMN "version_language_leads" jsonb;
  ALTER TABLE "faqs" ADD COLUMN "language_leads" jsonb;
  ALTER TABLE "_faqs_v" ADD COLUMN "version_language_leads" jsonb;
  ALTER TABLE "memoranda" ADD COLUMN "language_leads" jsonb;
  ALTER TABLE "_memoranda_v" ADD COLUMN "version_language_leads" jsonb;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "terms_id" uuid;
  ALTER TABLE "site_settings" ADD COLUMN "language_leads" jsonb;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_language_leads" jsonb;
  ALTER TABLE "navigation" ADD COLUMN "language_leads" jsonb;
  ALTER TABLE "_navigation_v" ADD COLUMN "version_language_leads" jsonb;
  ALTER TABLE "home" ADD COLUMN "language_leads" jsonb;
  ALTER TABLE "_home_v" ADD COLUMN "version_language_leads" jsonb;
  ALTER TABLE "terms_rels" ADD CONSTRAINT "terms_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "terms_rels" ADD CONSTRAINT "terms_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  CREATE UNIQUE INDEX "terms_term_ka_idx" ON "terms" USING btree ("term_ka");
  CREATE INDEX "terms_term_en_idx" ON "terms" USING btree ("term_en");
  CREATE INDEX "terms_updated_at_idx" ON "terms" USING btree ("updated_at");
  CREATE INDEX "terms_created_at_idx" ON "terms" USING btree ("created_at");
  CREATE INDEX "terms_rels_order_idx" ON "terms_rels" USING btree ("order");
  CREATE INDEX "terms_rels_parent_idx" ON "terms_rels" USING btree ("parent_id");
  CREATE INDEX "terms_rels_path_idx" ON "terms_rels" USING btree ("path");
  CREATE INDEX "terms_rels_topics_id_idx" ON "terms_rels" USING btree ("topics_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_terms_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_terms_id_idx" ON "payload_locked_documents_rels" USING btree ("terms_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "terms" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "terms_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "terms" CASCADE;
  DROP TABLE "terms_rels" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_terms_fk";
  
  DROP INDEX "payload_locked_documents_rels_terms_id_idx";
  ALTER TABLE "releases" DROP COLUMN "language_leads";
  ALTER TABLE "_releases_v" DROP COLUMN "version_language_leads";
  ALTER TABLE "publications" DROP COLUMN "language_leads";
  ALTER TABLE "_publications_v" DROP COLUMN "version_language_leads";
  ALTER TABLE "datasets" DROP COLUMN "language_leads";
  ALTER TABLE "_datasets_v" DROP COLUMN "version_language_leads";
  ALTER TABLE "methodologies" DROP COLUMN "language_leads";
  ALTER TABLE "_methodologies_v" DROP COLUMN "version_language_leads";
  ALTER TABLE "topics" DROP COLUMN "language_leads";
  ALTER TABLE "_topics_v" DROP COLUMN "version_language_leads";
  ALTER TABLE "press_releases" DROP COLUMN "language_leads";
  ALTER TABLE "_press_releases_v" DROP COLUMN "version_language_leads";
  ALTER TABLE "news" DROP COLUMN "language_leads";
  ALTER TABLE "_news_v" DROP COLUMN "version_language_leads";
  ALTER TABLE "events" DROP COLUMN "language_leads";
  ALTER TABLE "_events_v" DROP COLUMN "version_language_leads";
  ALTER TABLE "galleries" DROP COLUMN "language_leads";
  ALTER TABLE "_galleries_v" DROP COLUMN "version_language_leads";
  ALTER TABLE "pages" DROP COLUMN "language_leads";
  ALTER TABLE "_pages_v" DROP COLUMN "version_language_leads";
  ALTER TABLE "public_contacts" DROP COLUMN "language_leads";
  ALTER TABLE "_public_contacts_v" DROP COLUMN "version_language_leads";
  ALTER TABLE "surveys" DROP COLUMN "language_leads";
  ALTER TABLE "_surveys_v" DROP COLUMN "version_language_leads";
  ALTER TABLE "survey_results" DROP COLUMN "language_leads";
  ALTER TABLE "_survey_results_v" DROP COLUMN "version_language_leads";
  ALTER TABLE "faqs" DROP COLUMN "language_leads";
  ALTER TABLE "_faqs_v" DROP COLUMN "version_language_leads";
  ALTER TABLE "memoranda" DROP COLUMN "language_leads";
  ALTER TABLE "_memoranda_v" DROP COLUMN "version_language_leads";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "terms_id";
  ALTER TABLE "site_settings" DROP COLUMN "language_leads";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_language_leads";
  ALTER TABLE "navigation" DROP COLUMN "language_leads";
  ALTER TABLE "_navigation_v" DROP COLUMN "version_language_leads";
  ALTER TABLE "home" DROP COLUMN "language_leads";
  ALTER TABLE "_home_v" DROP COLUMN "version_language_leads";`)
}
