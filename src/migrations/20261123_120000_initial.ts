import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('ka', 'en');
  CREATE TYPE "public"."enum_releases_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__releases_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__releases_v_published_locale" AS ENUM('ka', 'en');
  CREATE TYPE "public"."enum_publications_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__publications_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__publications_v_published_locale" AS ENUM('ka', 'en');
  CREATE TYPE "public"."enum_datasets_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__datasets_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__datasets_v_published_locale" AS ENUM('ka', 'en');
  CREATE TYPE "public"."enum_methodologies_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__methodologies_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__methodologies_v_published_locale" AS ENUM('ka', 'en');
  CREATE TYPE "public"."enum_topics_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__topics_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__topics_v_published_locale" AS ENUM('ka', 'en');
  CREATE TYPE "public"."enum_press_releases_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__press_releases_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__press_releases_v_published_locale" AS ENUM('ka', 'en');
  CREATE TYPE "public"."enum_news_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__news_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__news_v_published_locale" AS ENUM('ka', 'en');
  CREATE TYPE "public"."enum_events_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__events_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__events_v_published_locale" AS ENUM('ka', 'en');
  CREATE TYPE "public"."enum_galleries_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__galleries_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__galleries_v_published_locale" AS ENUM('ka', 'en');
  CREATE TYPE "public"."enum_pages_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_published_locale" AS ENUM('ka', 'en');
  CREATE TYPE "public"."enum_public_contacts_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__public_contacts_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__public_contacts_v_published_locale" AS ENUM('ka', 'en');
  CREATE TYPE "public"."enum_surveys_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__surveys_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__surveys_v_published_locale" AS ENUM('ka', 'en');
  CREATE TYPE "public"."enum_survey_results_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__survey_results_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__survey_results_v_published_locale" AS ENUM('ka', 'en');
  CREATE TYPE "public"."enum_faqs_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__faqs_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__faqs_v_published_locale" AS ENUM('ka', 'en');
  CREATE TYPE "public"."enum_memoranda_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__memoranda_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__memoranda_v_published_locale" AS ENUM('ka', 'en');
  CREATE TYPE "public"."enum_users_roles" AS ENUM('author', 'translator', 'designer', 'approver', 'head', 'director', 'press-officer', 'information-officer', 'registrar', 'lawyer', 'executor', 'operator', 'relations-officer', 'auditor', 'admin');
  CREATE TYPE "public"."enum_site_settings_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__site_settings_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__site_settings_v_published_locale" AS ENUM('ka', 'en');
  CREATE TYPE "public"."enum_navigation_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__navigation_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__navigation_v_published_locale" AS ENUM('ka', 'en');
  CREATE TYPE "public"."enum_home_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__home_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__home_v_published_locale" AS ENUM('ka', 'en');
  CREATE TABLE "media_usage" (
  	"media_id" uuid NOT NULL,
  	"document_collection" text NOT NULL,
  	"document_id" text NOT NULL,
  	"locale" text NOT NULL,
  	"visible_from" timestamp (3) with time zone,
  	"visible_until" timestamp (3) with time zone,
  	CONSTRAINT "media_usage_pk" PRIMARY KEY("media_id","document_collection","document_id","locale")
  );
  
  CREATE TABLE "slug_registry" (
  	"collection" text NOT NULL,
  	"locale" text NOT NULL,
  	"slug" text NOT NULL,
  	"document_id" uuid,
  	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "slug_registry_pk" PRIMARY KEY("collection","locale","slug")
  );
  
  CREATE TABLE "outbox" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"recipient" text NOT NULL,
  	"subject" text NOT NULL,
  	"body" text NOT NULL,
  	"state" text DEFAULT 'queued' NOT NULL,
  	"attempts" integer DEFAULT 0 NOT NULL,
  	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	"sent_at" timestamp (3) with time zone,
  	"error" text
  );
  
  CREATE TABLE "releases_change_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"changed_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "releases_change_log_locales" (
  	"change_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "releases" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"release_at" timestamp(3) with time zone,
  	"calendar_state" varchar DEFAULT 'planned',
  	"internal_note" varchar,
  	"state" varchar DEFAULT 'draft',
  	"visible_from" timestamp(3) with time zone,
  	"visible_until" timestamp(3) with time zone,
  	"public_locales" varchar DEFAULT '',
  	"expected_on" timestamp(3) with time zone,
  	"ever_public" boolean DEFAULT false,
  	"editor_ids" jsonb,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"retired_on" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_releases_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "releases_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"vague_period" varchar,
  	"retirement_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "releases_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid,
  	"publications_id" uuid,
  	"press_releases_id" uuid,
  	"news_id" uuid,
  	"datasets_id" uuid,
  	"survey_results_id" uuid
  );
  
  CREATE TABLE "_releases_v_version_change_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"changed_at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_releases_v_version_change_log_locales" (
  	"change_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_releases_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_release_at" timestamp(3) with time zone,
  	"version_calendar_state" varchar DEFAULT 'planned',
  	"version_internal_note" varchar,
  	"version_state" varchar DEFAULT 'draft',
  	"version_visible_from" timestamp(3) with time zone,
  	"version_visible_until" timestamp(3) with time zone,
  	"version_public_locales" varchar DEFAULT '',
  	"version_expected_on" timestamp(3) with time zone,
  	"version_ever_public" boolean DEFAULT false,
  	"version_editor_ids" jsonb,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_retired_on" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__releases_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__releases_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_releases_v_locales" (
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_vague_period" varchar,
  	"version_retirement_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_releases_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid,
  	"publications_id" uuid,
  	"press_releases_id" uuid,
  	"news_id" uuid,
  	"datasets_id" uuid,
  	"survey_results_id" uuid
  );
  
  CREATE TABLE "publications_figures_comparisons" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"compared_with" varchar,
  	"change" numeric
  );
  
  CREATE TABLE "publications_figures_comparisons_locales" (
  	"change_unit" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "publications_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"value" numeric,
  	"decimals" numeric DEFAULT 1,
  	"data_status" varchar,
  	"revision_due_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "publications_figures_locales" (
  	"figure_name" varchar,
  	"unit_of_measure" varchar,
  	"period" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "publications_files" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"file_id" uuid
  );
  
  CREATE TABLE "publications_files_locales" (
  	"file_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "publications_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"corrected_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "publications_corrections_locales" (
  	"correction_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "publications" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"published_on" timestamp(3) with time zone,
  	"kind" varchar,
  	"period_from" timestamp(3) with time zone,
  	"period_to" timestamp(3) with time zone,
  	"frequency" varchar,
  	"cover_id" uuid,
  	"public_contact_id" uuid,
  	"methodology_id" uuid,
  	"next_release_on" timestamp(3) with time zone,
  	"isbn" varchar,
  	"issn" varchar,
  	"print_run" numeric,
  	"sharing_sharing_image_id" uuid,
  	"responsible_unit_id" uuid,
  	"internal_note" varchar,
  	"state" varchar DEFAULT 'draft',
  	"visible_from" timestamp(3) with time zone,
  	"visible_until" timestamp(3) with time zone,
  	"public_locales" varchar DEFAULT '',
  	"expected_on" timestamp(3) with time zone,
  	"ever_public" boolean DEFAULT false,
  	"editor_ids" jsonb,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"retired_on" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_publications_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "publications_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"series" varchar,
  	"edition" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"sharing_sharing_title" varchar,
  	"sharing_sharing_text" varchar,
  	"retirement_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "publications_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid,
  	"datasets_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "_publications_v_version_figures_comparisons" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"compared_with" varchar,
  	"change" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_publications_v_version_figures_comparisons_locales" (
  	"change_unit" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_publications_v_version_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"value" numeric,
  	"decimals" numeric DEFAULT 1,
  	"data_status" varchar,
  	"revision_due_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_publications_v_version_figures_locales" (
  	"figure_name" varchar,
  	"unit_of_measure" varchar,
  	"period" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_publications_v_version_files" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"file_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_publications_v_version_files_locales" (
  	"file_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_publications_v_version_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"corrected_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_publications_v_version_corrections_locales" (
  	"correction_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_publications_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_published_on" timestamp(3) with time zone,
  	"version_kind" varchar,
  	"version_period_from" timestamp(3) with time zone,
  	"version_period_to" timestamp(3) with time zone,
  	"version_frequency" varchar,
  	"version_cover_id" uuid,
  	"version_public_contact_id" uuid,
  	"version_methodology_id" uuid,
  	"version_next_release_on" timestamp(3) with time zone,
  	"version_isbn" varchar,
  	"version_issn" varchar,
  	"version_print_run" numeric,
  	"version_sharing_sharing_image_id" uuid,
  	"version_responsible_unit_id" uuid,
  	"version_internal_note" varchar,
  	"version_state" varchar DEFAULT 'draft',
  	"version_visible_from" timestamp(3) with time zone,
  	"version_visible_until" timestamp(3) with time zone,
  	"version_public_locales" varchar DEFAULT '',
  	"version_expected_on" timestamp(3) with time zone,
  	"version_ever_public" boolean DEFAULT false,
  	"version_editor_ids" jsonb,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_retired_on" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__publications_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__publications_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_publications_v_locales" (
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_series" varchar,
  	"version_edition" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_sharing_sharing_title" varchar,
  	"version_sharing_sharing_text" varchar,
  	"version_retirement_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_publications_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid,
  	"datasets_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "datasets_variables" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "datasets_variables_locales" (
  	"variable_name" varchar,
  	"unit_of_measure" varchar,
  	"definition" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "datasets_distributions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"format" varchar,
  	"file_id" uuid
  );
  
  CREATE TABLE "datasets_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"corrected_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "datasets_corrections_locales" (
  	"correction_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "datasets" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"published_on" timestamp(3) with time zone,
  	"period_from" timestamp(3) with time zone,
  	"period_to" timestamp(3) with time zone,
  	"frequency" varchar,
  	"licence" varchar DEFAULT 'cc-by-4.0',
  	"table_url" varchar,
  	"last_updated_at" timestamp(3) with time zone,
  	"public_contact_id" uuid,
  	"methodology_id" uuid,
  	"next_release_on" timestamp(3) with time zone,
  	"responsible_unit_id" uuid,
  	"internal_note" varchar,
  	"state" varchar DEFAULT 'draft',
  	"visible_from" timestamp(3) with time zone,
  	"visible_until" timestamp(3) with time zone,
  	"public_locales" varchar DEFAULT '',
  	"expected_on" timestamp(3) with time zone,
  	"ever_public" boolean DEFAULT false,
  	"editor_ids" jsonb,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"retired_on" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_datasets_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "datasets_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"summary" varchar,
  	"unit_of_measure" varchar,
  	"coverage" varchar,
  	"retirement_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "datasets_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "_datasets_v_version_variables" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_datasets_v_version_variables_locales" (
  	"variable_name" varchar,
  	"unit_of_measure" varchar,
  	"definition" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_datasets_v_version_distributions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"format" varchar,
  	"file_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_datasets_v_version_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"corrected_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_datasets_v_version_corrections_locales" (
  	"correction_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_datasets_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_published_on" timestamp(3) with time zone,
  	"version_period_from" timestamp(3) with time zone,
  	"version_period_to" timestamp(3) with time zone,
  	"version_frequency" varchar,
  	"version_licence" varchar DEFAULT 'cc-by-4.0',
  	"version_table_url" varchar,
  	"version_last_updated_at" timestamp(3) with time zone,
  	"version_public_contact_id" uuid,
  	"version_methodology_id" uuid,
  	"version_next_release_on" timestamp(3) with time zone,
  	"version_responsible_unit_id" uuid,
  	"version_internal_note" varchar,
  	"version_state" varchar DEFAULT 'draft',
  	"version_visible_from" timestamp(3) with time zone,
  	"version_visible_until" timestamp(3) with time zone,
  	"version_public_locales" varchar DEFAULT '',
  	"version_expected_on" timestamp(3) with time zone,
  	"version_ever_public" boolean DEFAULT false,
  	"version_editor_ids" jsonb,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_retired_on" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__datasets_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__datasets_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_datasets_v_locales" (
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_summary" varchar,
  	"version_unit_of_measure" varchar,
  	"version_coverage" varchar,
  	"version_retirement_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_datasets_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "methodologies_definitions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "methodologies_definitions_locales" (
  	"term_name" varchar,
  	"definition" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "methodologies_files" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"file_id" uuid
  );
  
  CREATE TABLE "methodologies_files_locales" (
  	"file_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "methodologies" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"published_on" timestamp(3) with time zone,
  	"responsible_unit_id" uuid,
  	"internal_note" varchar,
  	"state" varchar DEFAULT 'draft',
  	"visible_from" timestamp(3) with time zone,
  	"visible_until" timestamp(3) with time zone,
  	"public_locales" varchar DEFAULT '',
  	"expected_on" timestamp(3) with time zone,
  	"ever_public" boolean DEFAULT false,
  	"editor_ids" jsonb,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"retired_on" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_methodologies_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "methodologies_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"retirement_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "methodologies_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "_methodologies_v_version_definitions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_methodologies_v_version_definitions_locales" (
  	"term_name" varchar,
  	"definition" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_methodologies_v_version_files" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"file_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_methodologies_v_version_files_locales" (
  	"file_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_methodologies_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_published_on" timestamp(3) with time zone,
  	"version_responsible_unit_id" uuid,
  	"version_internal_note" varchar,
  	"version_state" varchar DEFAULT 'draft',
  	"version_visible_from" timestamp(3) with time zone,
  	"version_visible_until" timestamp(3) with time zone,
  	"version_public_locales" varchar DEFAULT '',
  	"version_expected_on" timestamp(3) with time zone,
  	"version_ever_public" boolean DEFAULT false,
  	"version_editor_ids" jsonb,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_retired_on" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__methodologies_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__methodologies_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_methodologies_v_locales" (
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_retirement_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_methodologies_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "topics" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"code" varchar,
  	"weight" numeric,
  	"cover_id" uuid,
  	"internal_note" varchar,
  	"state" varchar DEFAULT 'draft',
  	"visible_from" timestamp(3) with time zone,
  	"visible_until" timestamp(3) with time zone,
  	"public_locales" varchar DEFAULT '',
  	"expected_on" timestamp(3) with time zone,
  	"ever_public" boolean DEFAULT false,
  	"editor_ids" jsonb,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"retired_on" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_topics_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "topics_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"summary" varchar,
  	"retirement_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_topics_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_parent_id" uuid,
  	"version_code" varchar,
  	"version_weight" numeric,
  	"version_cover_id" uuid,
  	"version_internal_note" varchar,
  	"version_state" varchar DEFAULT 'draft',
  	"version_visible_from" timestamp(3) with time zone,
  	"version_visible_until" timestamp(3) with time zone,
  	"version_public_locales" varchar DEFAULT '',
  	"version_expected_on" timestamp(3) with time zone,
  	"version_ever_public" boolean DEFAULT false,
  	"version_editor_ids" jsonb,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_retired_on" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__topics_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__topics_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_topics_v_locales" (
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_summary" varchar,
  	"version_retirement_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "press_releases_figures_comparisons" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"compared_with" varchar,
  	"change" numeric
  );
  
  CREATE TABLE "press_releases_figures_comparisons_locales" (
  	"change_unit" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "press_releases_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"value" numeric,
  	"decimals" numeric DEFAULT 1,
  	"data_status" varchar,
  	"revision_due_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "press_releases_figures_locales" (
  	"figure_name" varchar,
  	"unit_of_measure" varchar,
  	"period" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "press_releases_files" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"file_id" uuid
  );
  
  CREATE TABLE "press_releases_files_locales" (
  	"file_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "press_releases_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"corrected_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "press_releases_corrections_locales" (
  	"correction_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "press_releases" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"published_on" timestamp(3) with time zone,
  	"number" varchar,
  	"kind" varchar DEFAULT 'pressRelease',
  	"period_from" timestamp(3) with time zone,
  	"period_to" timestamp(3) with time zone,
  	"frequency" varchar,
  	"cover_id" uuid,
  	"public_contact_id" uuid,
  	"on_duty_phone" varchar,
  	"sharing_sharing_image_id" uuid,
  	"responsible_unit_id" uuid,
  	"internal_note" varchar,
  	"state" varchar DEFAULT 'draft',
  	"visible_from" timestamp(3) with time zone,
  	"visible_until" timestamp(3) with time zone,
  	"public_locales" varchar DEFAULT '',
  	"expected_on" timestamp(3) with time zone,
  	"ever_public" boolean DEFAULT false,
  	"editor_ids" jsonb,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"retired_on" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_press_releases_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "press_releases_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"quote_quote_text" varchar,
  	"quote_speaker_name" varchar,
  	"quote_speaker_post" varchar,
  	"boilerplate" varchar,
  	"sharing_sharing_title" varchar,
  	"sharing_sharing_text" varchar,
  	"retirement_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "press_releases_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid,
  	"publications_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "_press_releases_v_version_figures_comparisons" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"compared_with" varchar,
  	"change" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_press_releases_v_version_figures_comparisons_locales" (
  	"change_unit" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_press_releases_v_version_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"value" numeric,
  	"decimals" numeric DEFAULT 1,
  	"data_status" varchar,
  	"revision_due_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_press_releases_v_version_figures_locales" (
  	"figure_name" varchar,
  	"unit_of_measure" varchar,
  	"period" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_press_releases_v_version_files" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"file_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_press_releases_v_version_files_locales" (
  	"file_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_press_releases_v_version_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"corrected_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_press_releases_v_version_corrections_locales" (
  	"correction_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_press_releases_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_published_on" timestamp(3) with time zone,
  	"version_number" varchar,
  	"version_kind" varchar DEFAULT 'pressRelease',
  	"version_period_from" timestamp(3) with time zone,
  	"version_period_to" timestamp(3) with time zone,
  	"version_frequency" varchar,
  	"version_cover_id" uuid,
  	"version_public_contact_id" uuid,
  	"version_on_duty_phone" varchar,
  	"version_sharing_sharing_image_id" uuid,
  	"version_responsible_unit_id" uuid,
  	"version_internal_note" varchar,
  	"version_state" varchar DEFAULT 'draft',
  	"version_visible_from" timestamp(3) with time zone,
  	"version_visible_until" timestamp(3) with time zone,
  	"version_public_locales" varchar DEFAULT '',
  	"version_expected_on" timestamp(3) with time zone,
  	"version_ever_public" boolean DEFAULT false,
  	"version_editor_ids" jsonb,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_retired_on" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__press_releases_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__press_releases_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_press_releases_v_locales" (
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_quote_quote_text" varchar,
  	"version_quote_speaker_name" varchar,
  	"version_quote_speaker_post" varchar,
  	"version_boilerplate" varchar,
  	"version_sharing_sharing_title" varchar,
  	"version_sharing_sharing_text" varchar,
  	"version_retirement_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_press_releases_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid,
  	"publications_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "news_files" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"file_id" uuid
  );
  
  CREATE TABLE "news_files_locales" (
  	"file_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "news" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"published_on" timestamp(3) with time zone,
  	"cover_id" uuid,
  	"gallery_id" uuid,
  	"sharing_sharing_image_id" uuid,
  	"internal_note" varchar,
  	"state" varchar DEFAULT 'draft',
  	"visible_from" timestamp(3) with time zone,
  	"visible_until" timestamp(3) with time zone,
  	"public_locales" varchar DEFAULT '',
  	"expected_on" timestamp(3) with time zone,
  	"ever_public" boolean DEFAULT false,
  	"editor_ids" jsonb,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"retired_on" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_news_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "news_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"sharing_sharing_title" varchar,
  	"sharing_sharing_text" varchar,
  	"retirement_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "news_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "_news_v_version_files" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"file_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_news_v_version_files_locales" (
  	"file_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_news_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_published_on" timestamp(3) with time zone,
  	"version_cover_id" uuid,
  	"version_gallery_id" uuid,
  	"version_sharing_sharing_image_id" uuid,
  	"version_internal_note" varchar,
  	"version_state" varchar DEFAULT 'draft',
  	"version_visible_from" timestamp(3) with time zone,
  	"version_visible_until" timestamp(3) with time zone,
  	"version_public_locales" varchar DEFAULT '',
  	"version_expected_on" timestamp(3) with time zone,
  	"version_ever_public" boolean DEFAULT false,
  	"version_editor_ids" jsonb,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_retired_on" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__news_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__news_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_news_v_locales" (
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_sharing_sharing_title" varchar,
  	"version_sharing_sharing_text" varchar,
  	"version_retirement_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_news_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "events_programme" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"programme_time" varchar
  );
  
  CREATE TABLE "events_programme_locales" (
  	"programme_item" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "events_speakers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "events_speakers_locales" (
  	"speaker_name" varchar,
  	"speaker_post" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "events_files" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"file_id" uuid
  );
  
  CREATE TABLE "events_files_locales" (
  	"file_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "events" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"published_on" timestamp(3) with time zone,
  	"kind" varchar,
  	"starts_at" timestamp(3) with time zone,
  	"ends_at" timestamp(3) with time zone,
  	"interpretation" varchar,
  	"stream_url" varchar,
  	"accreditation_until" timestamp(3) with time zone,
  	"registration_until" timestamp(3) with time zone,
  	"gallery_id" uuid,
  	"cover_id" uuid,
  	"public_contact_id" uuid,
  	"internal_note" varchar,
  	"state" varchar DEFAULT 'draft',
  	"visible_from" timestamp(3) with time zone,
  	"visible_until" timestamp(3) with time zone,
  	"public_locales" varchar DEFAULT '',
  	"expected_on" timestamp(3) with time zone,
  	"ever_public" boolean DEFAULT false,
  	"editor_ids" jsonb,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"retired_on" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_events_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "events_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"place" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"working_languages" varchar,
  	"retirement_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "events_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid,
  	"organisations_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "_events_v_version_programme" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"programme_time" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_programme_locales" (
  	"programme_item" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_events_v_version_speakers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_speakers_locales" (
  	"speaker_name" varchar,
  	"speaker_post" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_events_v_version_files" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"file_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_files_locales" (
  	"file_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_events_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_published_on" timestamp(3) with time zone,
  	"version_kind" varchar,
  	"version_starts_at" timestamp(3) with time zone,
  	"version_ends_at" timestamp(3) with time zone,
  	"version_interpretation" varchar,
  	"version_stream_url" varchar,
  	"version_accreditation_until" timestamp(3) with time zone,
  	"version_registration_until" timestamp(3) with time zone,
  	"version_gallery_id" uuid,
  	"version_cover_id" uuid,
  	"version_public_contact_id" uuid,
  	"version_internal_note" varchar,
  	"version_state" varchar DEFAULT 'draft',
  	"version_visible_from" timestamp(3) with time zone,
  	"version_visible_until" timestamp(3) with time zone,
  	"version_public_locales" varchar DEFAULT '',
  	"version_expected_on" timestamp(3) with time zone,
  	"version_ever_public" boolean DEFAULT false,
  	"version_editor_ids" jsonb,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_retired_on" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__events_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__events_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_events_v_locales" (
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_place" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_working_languages" varchar,
  	"version_retirement_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_events_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid,
  	"organisations_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "galleries_pictures" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"file_id" uuid
  );
  
  CREATE TABLE "galleries_pictures_locales" (
  	"caption" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "galleries" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"published_on" timestamp(3) with time zone,
  	"internal_note" varchar,
  	"state" varchar DEFAULT 'draft',
  	"visible_from" timestamp(3) with time zone,
  	"visible_until" timestamp(3) with time zone,
  	"public_locales" varchar DEFAULT '',
  	"expected_on" timestamp(3) with time zone,
  	"ever_public" boolean DEFAULT false,
  	"editor_ids" jsonb,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"retired_on" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_galleries_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "galleries_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"summary" varchar,
  	"retirement_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "galleries_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "_galleries_v_version_pictures" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"file_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_galleries_v_version_pictures_locales" (
  	"caption" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_galleries_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_published_on" timestamp(3) with time zone,
  	"version_internal_note" varchar,
  	"version_state" varchar DEFAULT 'draft',
  	"version_visible_from" timestamp(3) with time zone,
  	"version_visible_until" timestamp(3) with time zone,
  	"version_public_locales" varchar DEFAULT '',
  	"version_expected_on" timestamp(3) with time zone,
  	"version_ever_public" boolean DEFAULT false,
  	"version_editor_ids" jsonb,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_retired_on" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__galleries_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__galleries_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_galleries_v_locales" (
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_summary" varchar,
  	"version_retirement_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_galleries_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"licence" varchar,
  	"licence_ends_on" timestamp(3) with time zone,
  	"kind" varchar,
  	"needs_consent" boolean DEFAULT false,
  	"has_consent" boolean DEFAULT false,
  	"internal_note" varchar,
  	"is_shared" boolean DEFAULT false,
  	"original_name" varchar,
  	"file_digest" varchar,
  	"visible_from" timestamp(3) with time zone,
  	"visible_until" timestamp(3) with time zone,
  	"public_locales" varchar DEFAULT '',
  	"ever_public" boolean DEFAULT false,
  	"created_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_thumbnail_url" varchar,
  	"sizes_thumbnail_width" numeric,
  	"sizes_thumbnail_height" numeric,
  	"sizes_thumbnail_mime_type" varchar,
  	"sizes_thumbnail_filesize" numeric,
  	"sizes_thumbnail_filename" varchar,
  	"sizes_card_url" varchar,
  	"sizes_card_width" numeric,
  	"sizes_card_height" numeric,
  	"sizes_card_mime_type" varchar,
  	"sizes_card_filesize" numeric,
  	"sizes_card_filename" varchar,
  	"sizes_wide_url" varchar,
  	"sizes_wide_width" numeric,
  	"sizes_wide_height" numeric,
  	"sizes_wide_mime_type" varchar,
  	"sizes_wide_filesize" numeric,
  	"sizes_wide_filename" varchar,
  	"sizes_social_url" varchar,
  	"sizes_social_width" numeric,
  	"sizes_social_height" numeric,
  	"sizes_social_mime_type" varchar,
  	"sizes_social_filesize" numeric,
  	"sizes_social_filename" varchar
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar,
  	"caption" varchar,
  	"credit" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "media_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "pages_files" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"file_id" uuid
  );
  
  CREATE TABLE "pages_files_locales" (
  	"file_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"weight" numeric,
  	"cover_id" uuid,
  	"sharing_sharing_image_id" uuid,
  	"internal_note" varchar,
  	"state" varchar DEFAULT 'draft',
  	"visible_from" timestamp(3) with time zone,
  	"visible_until" timestamp(3) with time zone,
  	"public_locales" varchar DEFAULT '',
  	"expected_on" timestamp(3) with time zone,
  	"ever_public" boolean DEFAULT false,
  	"editor_ids" jsonb,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"retired_on" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_pages_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "pages_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"sharing_sharing_title" varchar,
  	"sharing_sharing_text" varchar,
  	"retirement_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "pages_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "_pages_v_version_files" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"file_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_pages_v_version_files_locales" (
  	"file_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_pages_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_parent_id" uuid,
  	"version_weight" numeric,
  	"version_cover_id" uuid,
  	"version_sharing_sharing_image_id" uuid,
  	"version_internal_note" varchar,
  	"version_state" varchar DEFAULT 'draft',
  	"version_visible_from" timestamp(3) with time zone,
  	"version_visible_until" timestamp(3) with time zone,
  	"version_public_locales" varchar DEFAULT '',
  	"version_expected_on" timestamp(3) with time zone,
  	"version_ever_public" boolean DEFAULT false,
  	"version_editor_ids" jsonb,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_retired_on" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__pages_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__pages_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_pages_v_locales" (
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_sharing_sharing_title" varchar,
  	"version_sharing_sharing_text" varchar,
  	"version_retirement_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_pages_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "public_contacts" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"phone" varchar,
  	"public_email" varchar,
  	"responsible_unit_id" uuid,
  	"person_id" uuid,
  	"internal_note" varchar,
  	"state" varchar DEFAULT 'draft',
  	"visible_from" timestamp(3) with time zone,
  	"visible_until" timestamp(3) with time zone,
  	"public_locales" varchar DEFAULT '',
  	"expected_on" timestamp(3) with time zone,
  	"ever_public" boolean DEFAULT false,
  	"editor_ids" jsonb,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"retired_on" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_public_contacts_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "public_contacts_locales" (
  	"title" varchar,
  	"post" varchar,
  	"retirement_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "public_contacts_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid
  );
  
  CREATE TABLE "_public_contacts_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_phone" varchar,
  	"version_public_email" varchar,
  	"version_responsible_unit_id" uuid,
  	"version_person_id" uuid,
  	"version_internal_note" varchar,
  	"version_state" varchar DEFAULT 'draft',
  	"version_visible_from" timestamp(3) with time zone,
  	"version_visible_until" timestamp(3) with time zone,
  	"version_public_locales" varchar DEFAULT '',
  	"version_expected_on" timestamp(3) with time zone,
  	"version_ever_public" boolean DEFAULT false,
  	"version_editor_ids" jsonb,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_retired_on" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__public_contacts_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__public_contacts_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_public_contacts_v_locales" (
  	"version_title" varchar,
  	"version_post" varchar,
  	"version_retirement_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_public_contacts_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid
  );
  
  CREATE TABLE "redirects" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"from_path" varchar NOT NULL,
  	"to_address" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "redirects_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid,
  	"publications_id" uuid,
  	"press_releases_id" uuid,
  	"news_id" uuid,
  	"pages_id" uuid,
  	"datasets_id" uuid,
  	"events_id" uuid,
  	"surveys_id" uuid,
  	"survey_results_id" uuid,
  	"galleries_id" uuid,
  	"media_id" uuid,
  	"faqs_id" uuid,
  	"methodologies_id" uuid,
  	"public_contacts_id" uuid,
  	"releases_id" uuid,
  	"memoranda_id" uuid
  );
  
  CREATE TABLE "surveys_respondent_groups" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "surveys_respondent_groups_locales" (
  	"group_name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "surveys_files" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"file_id" uuid
  );
  
  CREATE TABLE "surveys_files_locales" (
  	"file_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "surveys" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"published_on" timestamp(3) with time zone,
  	"year" numeric,
  	"method" varchar,
  	"fieldwork_from" timestamp(3) with time zone,
  	"fieldwork_to" timestamp(3) with time zone,
  	"planned_respondents" numeric,
  	"internal_note" varchar,
  	"state" varchar DEFAULT 'draft',
  	"visible_from" timestamp(3) with time zone,
  	"visible_until" timestamp(3) with time zone,
  	"public_locales" varchar DEFAULT '',
  	"expected_on" timestamp(3) with time zone,
  	"ever_public" boolean DEFAULT false,
  	"editor_ids" jsonb,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"retired_on" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_surveys_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "surveys_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"retirement_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "surveys_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "_surveys_v_version_respondent_groups" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_surveys_v_version_respondent_groups_locales" (
  	"group_name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_surveys_v_version_files" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"file_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_surveys_v_version_files_locales" (
  	"file_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_surveys_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_published_on" timestamp(3) with time zone,
  	"version_year" numeric,
  	"version_method" varchar,
  	"version_fieldwork_from" timestamp(3) with time zone,
  	"version_fieldwork_to" timestamp(3) with time zone,
  	"version_planned_respondents" numeric,
  	"version_internal_note" varchar,
  	"version_state" varchar DEFAULT 'draft',
  	"version_visible_from" timestamp(3) with time zone,
  	"version_visible_until" timestamp(3) with time zone,
  	"version_public_locales" varchar DEFAULT '',
  	"version_expected_on" timestamp(3) with time zone,
  	"version_ever_public" boolean DEFAULT false,
  	"version_editor_ids" jsonb,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_retired_on" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__surveys_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__surveys_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_surveys_v_locales" (
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_retirement_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_surveys_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "survey_results_indicators" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"value" numeric,
  	"decimals" numeric DEFAULT 1
  );
  
  CREATE TABLE "survey_results_indicators_locales" (
  	"indicator_name" varchar,
  	"unit_of_measure" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "survey_results_proposals" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "survey_results_proposals_locales" (
  	"proposal_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "survey_results_files" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"file_id" uuid
  );
  
  CREATE TABLE "survey_results_files_locales" (
  	"file_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "survey_results" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"published_on" timestamp(3) with time zone,
  	"survey_id" uuid,
  	"method" varchar,
  	"period_from" timestamp(3) with time zone,
  	"period_to" timestamp(3) with time zone,
  	"respondents" numeric,
  	"cover_id" uuid,
  	"responsible_unit_id" uuid,
  	"internal_note" varchar,
  	"state" varchar DEFAULT 'draft',
  	"visible_from" timestamp(3) with time zone,
  	"visible_until" timestamp(3) with time zone,
  	"public_locales" varchar DEFAULT '',
  	"expected_on" timestamp(3) with time zone,
  	"ever_public" boolean DEFAULT false,
  	"editor_ids" jsonb,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"retired_on" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_survey_results_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "survey_results_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"summary" varchar,
  	"findings" jsonb,
  	"retirement_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "survey_results_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "_survey_results_v_version_indicators" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"value" numeric,
  	"decimals" numeric DEFAULT 1,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_survey_results_v_version_indicators_locales" (
  	"indicator_name" varchar,
  	"unit_of_measure" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_survey_results_v_version_proposals" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_survey_results_v_version_proposals_locales" (
  	"proposal_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_survey_results_v_version_files" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"file_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_survey_results_v_version_files_locales" (
  	"file_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_survey_results_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_published_on" timestamp(3) with time zone,
  	"version_survey_id" uuid,
  	"version_method" varchar,
  	"version_period_from" timestamp(3) with time zone,
  	"version_period_to" timestamp(3) with time zone,
  	"version_respondents" numeric,
  	"version_cover_id" uuid,
  	"version_responsible_unit_id" uuid,
  	"version_internal_note" varchar,
  	"version_state" varchar DEFAULT 'draft',
  	"version_visible_from" timestamp(3) with time zone,
  	"version_visible_until" timestamp(3) with time zone,
  	"version_public_locales" varchar DEFAULT '',
  	"version_expected_on" timestamp(3) with time zone,
  	"version_ever_public" boolean DEFAULT false,
  	"version_editor_ids" jsonb,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_retired_on" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__survey_results_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__survey_results_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_survey_results_v_locales" (
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_summary" varchar,
  	"version_findings" jsonb,
  	"version_retirement_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_survey_results_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "faqs" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"weight" numeric,
  	"internal_note" varchar,
  	"state" varchar DEFAULT 'draft',
  	"visible_from" timestamp(3) with time zone,
  	"visible_until" timestamp(3) with time zone,
  	"public_locales" varchar DEFAULT '',
  	"expected_on" timestamp(3) with time zone,
  	"ever_public" boolean DEFAULT false,
  	"editor_ids" jsonb,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"retired_on" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_faqs_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "faqs_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"answer" jsonb,
  	"retirement_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "faqs_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid
  );
  
  CREATE TABLE "_faqs_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_weight" numeric,
  	"version_internal_note" varchar,
  	"version_state" varchar DEFAULT 'draft',
  	"version_visible_from" timestamp(3) with time zone,
  	"version_visible_until" timestamp(3) with time zone,
  	"version_public_locales" varchar DEFAULT '',
  	"version_expected_on" timestamp(3) with time zone,
  	"version_ever_public" boolean DEFAULT false,
  	"version_editor_ids" jsonb,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_retired_on" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__faqs_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__faqs_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_faqs_v_locales" (
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_answer" jsonb,
  	"version_retirement_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_faqs_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid
  );
  
  CREATE TABLE "memoranda_parties" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "memoranda_parties_locales" (
  	"party_name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "memoranda_files" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"file_id" uuid
  );
  
  CREATE TABLE "memoranda_files_locales" (
  	"file_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "memoranda" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" varchar,
  	"scope" varchar,
  	"signed_on" timestamp(3) with time zone,
  	"in_force_from" timestamp(3) with time zone,
  	"ends_on" timestamp(3) with time zone,
  	"is_open_ended" boolean DEFAULT false,
  	"is_listed_publicly" boolean DEFAULT false,
  	"number" varchar,
  	"parent_memorandum_id" uuid,
  	"internal_contact_id" uuid,
  	"internal_deputy_id" uuid,
  	"responsible_unit_id" uuid,
  	"signatory_ours" varchar,
  	"signatory_theirs" varchar,
  	"drafted_on" timestamp(3) with time zone,
  	"legal_review_on" timestamp(3) with time zone,
  	"review_on" timestamp(3) with time zone,
  	"terminated_on" timestamp(3) with time zone,
  	"termination_reason" varchar,
  	"renews_itself" boolean DEFAULT false,
  	"notice_period_days" numeric,
  	"legal_basis" varchar,
  	"obligations_ours" varchar,
  	"obligations_theirs" varchar,
  	"cost" varchar,
  	"has_personal_data" boolean DEFAULT false,
  	"protection_terms" varchar,
  	"permitted_use" varchar,
  	"onward_sharing" varchar,
  	"retention" varchar,
  	"signed_scan_id" uuid,
  	"internal_note" varchar,
  	"state" varchar DEFAULT 'draft',
  	"visible_from" timestamp(3) with time zone,
  	"visible_until" timestamp(3) with time zone,
  	"public_locales" varchar DEFAULT '',
  	"expected_on" timestamp(3) with time zone,
  	"ever_public" boolean DEFAULT false,
  	"editor_ids" jsonb,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"retired_on" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_memoranda_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "memoranda_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"signed_in" varchar,
  	"purpose" varchar,
  	"retirement_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "memoranda_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" uuid,
  	"contacts_id" uuid
  );
  
  CREATE TABLE "_memoranda_v_version_parties" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_memoranda_v_version_parties_locales" (
  	"party_name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_memoranda_v_version_files" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"file_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_memoranda_v_version_files_locales" (
  	"file_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_memoranda_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_kind" varchar,
  	"version_scope" varchar,
  	"version_signed_on" timestamp(3) with time zone,
  	"version_in_force_from" timestamp(3) with time zone,
  	"version_ends_on" timestamp(3) with time zone,
  	"version_is_open_ended" boolean DEFAULT false,
  	"version_is_listed_publicly" boolean DEFAULT false,
  	"version_number" varchar,
  	"version_parent_memorandum_id" uuid,
  	"version_internal_contact_id" uuid,
  	"version_internal_deputy_id" uuid,
  	"version_responsible_unit_id" uuid,
  	"version_signatory_ours" varchar,
  	"version_signatory_theirs" varchar,
  	"version_drafted_on" timestamp(3) with time zone,
  	"version_legal_review_on" timestamp(3) with time zone,
  	"version_review_on" timestamp(3) with time zone,
  	"version_terminated_on" timestamp(3) with time zone,
  	"version_termination_reason" varchar,
  	"version_renews_itself" boolean DEFAULT false,
  	"version_notice_period_days" numeric,
  	"version_legal_basis" varchar,
  	"version_obligations_ours" varchar,
  	"version_obligations_theirs" varchar,
  	"version_cost" varchar,
  	"version_has_personal_data" boolean DEFAULT false,
  	"version_protection_terms" varchar,
  	"version_permitted_use" varchar,
  	"version_onward_sharing" varchar,
  	"version_retention" varchar,
  	"version_signed_scan_id" uuid,
  	"version_internal_note" varchar,
  	"version_state" varchar DEFAULT 'draft',
  	"version_visible_from" timestamp(3) with time zone,
  	"version_visible_until" timestamp(3) with time zone,
  	"version_public_locales" varchar DEFAULT '',
  	"version_expected_on" timestamp(3) with time zone,
  	"version_ever_public" boolean DEFAULT false,
  	"version_editor_ids" jsonb,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_retired_on" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__memoranda_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__memoranda_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_memoranda_v_locales" (
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_signed_in" varchar,
  	"version_purpose" varchar,
  	"version_retirement_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_memoranda_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" uuid,
  	"contacts_id" uuid
  );
  
  CREATE TABLE "organisations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" varchar NOT NULL,
  	"country" varchar,
  	"website" varchar,
  	"email" varchar,
  	"phone" varchar,
  	"logo_id" uuid,
  	"internal_note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "organisations_locales" (
  	"title" varchar NOT NULL,
  	"abbreviation" varchar,
  	"address" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "contacts" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar NOT NULL,
  	"post" varchar,
  	"organisation_id" uuid,
  	"email" varchar,
  	"phone" varchar,
  	"preferred_language" varchar,
  	"is_journalist" boolean DEFAULT false,
  	"accredited_until" timestamp(3) with time zone,
  	"internal_note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_roles" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_users_roles",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"display_name" varchar NOT NULL,
  	"unit_id" uuid,
  	"is_active" boolean DEFAULT true,
  	"pending_roles" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "units" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" varchar DEFAULT 'department' NOT NULL,
  	"parent_id" uuid,
  	"unit_head_id" uuid,
  	"weight" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "units_locales" (
  	"title" varchar NOT NULL,
  	"settlement" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "api_clients" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar NOT NULL,
  	"contact_person" varchar,
  	"is_active" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"enable_a_p_i_key" boolean,
  	"api_key" varchar,
  	"api_key_index" varchar
  );
  
  CREATE TABLE "audit_log" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"action" varchar NOT NULL,
  	"outcome" varchar NOT NULL,
  	"actor_id" uuid,
  	"actor_roles" jsonb,
  	"document_collection" varchar,
  	"document_id" varchar,
  	"before_digest" varchar,
  	"after_digest" varchar,
  	"reason" varchar,
  	"details" jsonb
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"releases_id" uuid,
  	"publications_id" uuid,
  	"datasets_id" uuid,
  	"methodologies_id" uuid,
  	"topics_id" uuid,
  	"press_releases_id" uuid,
  	"news_id" uuid,
  	"events_id" uuid,
  	"galleries_id" uuid,
  	"media_id" uuid,
  	"pages_id" uuid,
  	"public_contacts_id" uuid,
  	"redirects_id" uuid,
  	"surveys_id" uuid,
  	"survey_results_id" uuid,
  	"faqs_id" uuid,
  	"memoranda_id" uuid,
  	"organisations_id" uuid,
  	"contacts_id" uuid,
  	"users_id" uuid,
  	"units_id" uuid,
  	"api_clients_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid,
  	"api_clients_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "site_settings_social_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"network" varchar,
  	"web_address" varchar
  );
  
  CREATE TABLE "site_settings" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"phone" varchar,
  	"hotline" varchar,
  	"email" varchar,
  	"notice_notice_level" varchar DEFAULT 'info',
  	"notice_show_from" timestamp(3) with time zone,
  	"notice_show_until" timestamp(3) with time zone,
  	"state" varchar DEFAULT 'draft',
  	"visible_from" timestamp(3) with time zone,
  	"visible_until" timestamp(3) with time zone,
  	"public_locales" varchar DEFAULT '',
  	"expected_on" timestamp(3) with time zone,
  	"ever_public" boolean DEFAULT false,
  	"editor_ids" jsonb,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"retired_on" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone,
  	"_status" "enum_site_settings_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "site_settings_locales" (
  	"office_name" varchar,
  	"address" varchar,
  	"notice_notice_text" varchar,
  	"retirement_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_site_settings_v_version_social_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"network" varchar,
  	"web_address" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_settings_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_phone" varchar,
  	"version_hotline" varchar,
  	"version_email" varchar,
  	"version_notice_notice_level" varchar DEFAULT 'info',
  	"version_notice_show_from" timestamp(3) with time zone,
  	"version_notice_show_until" timestamp(3) with time zone,
  	"version_state" varchar DEFAULT 'draft',
  	"version_visible_from" timestamp(3) with time zone,
  	"version_visible_until" timestamp(3) with time zone,
  	"version_public_locales" varchar DEFAULT '',
  	"version_expected_on" timestamp(3) with time zone,
  	"version_ever_public" boolean DEFAULT false,
  	"version_editor_ids" jsonb,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_retired_on" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__site_settings_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__site_settings_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_site_settings_v_locales" (
  	"version_office_name" varchar,
  	"version_address" varchar,
  	"version_notice_notice_text" varchar,
  	"version_retirement_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "navigation_main_menu_sub_menu" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"to_address" varchar
  );
  
  CREATE TABLE "navigation_main_menu_sub_menu_locales" (
  	"link_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "navigation_main_menu" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"to_address" varchar
  );
  
  CREATE TABLE "navigation_main_menu_locales" (
  	"link_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "navigation_footer_menu" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"to_address" varchar
  );
  
  CREATE TABLE "navigation_footer_menu_locales" (
  	"link_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "navigation" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"state" varchar DEFAULT 'draft',
  	"visible_from" timestamp(3) with time zone,
  	"visible_until" timestamp(3) with time zone,
  	"public_locales" varchar DEFAULT '',
  	"expected_on" timestamp(3) with time zone,
  	"ever_public" boolean DEFAULT false,
  	"editor_ids" jsonb,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"retired_on" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone,
  	"_status" "enum_navigation_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "navigation_locales" (
  	"retirement_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "navigation_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"pages_id" uuid,
  	"topics_id" uuid
  );
  
  CREATE TABLE "_navigation_v_version_main_menu_sub_menu" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"to_address" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_navigation_v_version_main_menu_sub_menu_locales" (
  	"link_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_navigation_v_version_main_menu" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"to_address" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_navigation_v_version_main_menu_locales" (
  	"link_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_navigation_v_version_footer_menu" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"to_address" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_navigation_v_version_footer_menu_locales" (
  	"link_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_navigation_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_state" varchar DEFAULT 'draft',
  	"version_visible_from" timestamp(3) with time zone,
  	"version_visible_until" timestamp(3) with time zone,
  	"version_public_locales" varchar DEFAULT '',
  	"version_expected_on" timestamp(3) with time zone,
  	"version_ever_public" boolean DEFAULT false,
  	"version_editor_ids" jsonb,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_retired_on" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__navigation_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__navigation_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_navigation_v_locales" (
  	"version_retirement_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_navigation_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"pages_id" uuid,
  	"topics_id" uuid
  );
  
  CREATE TABLE "home_figures_comparisons" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"compared_with" varchar,
  	"change" numeric
  );
  
  CREATE TABLE "home_figures_comparisons_locales" (
  	"change_unit" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "home_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"value" numeric,
  	"decimals" numeric DEFAULT 1,
  	"data_status" varchar,
  	"revision_due_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "home_figures_locales" (
  	"figure_name" varchar,
  	"unit_of_measure" varchar,
  	"period" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "home" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"cover_id" uuid,
  	"state" varchar DEFAULT 'draft',
  	"visible_from" timestamp(3) with time zone,
  	"visible_until" timestamp(3) with time zone,
  	"public_locales" varchar DEFAULT '',
  	"expected_on" timestamp(3) with time zone,
  	"ever_public" boolean DEFAULT false,
  	"editor_ids" jsonb,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"retired_on" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone,
  	"_status" "enum_home_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "home_locales" (
  	"headline" varchar,
  	"summary" varchar,
  	"retirement_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "home_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"publications_id" uuid,
  	"press_releases_id" uuid,
  	"news_id" uuid,
  	"topics_id" uuid
  );
  
  CREATE TABLE "_home_v_version_figures_comparisons" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"compared_with" varchar,
  	"change" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_home_v_version_figures_comparisons_locales" (
  	"change_unit" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_home_v_version_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"value" numeric,
  	"decimals" numeric DEFAULT 1,
  	"data_status" varchar,
  	"revision_due_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_home_v_version_figures_locales" (
  	"figure_name" varchar,
  	"unit_of_measure" varchar,
  	"period" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_home_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_cover_id" uuid,
  	"version_state" varchar DEFAULT 'draft',
  	"version_visible_from" timestamp(3) with time zone,
  	"version_visible_until" timestamp(3) with time zone,
  	"version_public_locales" varchar DEFAULT '',
  	"version_expected_on" timestamp(3) with time zone,
  	"version_ever_public" boolean DEFAULT false,
  	"version_editor_ids" jsonb,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_retired_on" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__home_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__home_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_home_v_locales" (
  	"version_headline" varchar,
  	"version_summary" varchar,
  	"version_retirement_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_home_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"publications_id" uuid,
  	"press_releases_id" uuid,
  	"news_id" uuid,
  	"topics_id" uuid
  );
  
  ALTER TABLE "releases_change_log" ADD CONSTRAINT "releases_change_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "releases_change_log_locales" ADD CONSTRAINT "releases_change_log_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."releases_change_log"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "releases" ADD CONSTRAINT "releases_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "releases" ADD CONSTRAINT "releases_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "releases_locales" ADD CONSTRAINT "releases_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "releases_rels" ADD CONSTRAINT "releases_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "releases_rels" ADD CONSTRAINT "releases_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "releases_rels" ADD CONSTRAINT "releases_rels_publications_fk" FOREIGN KEY ("publications_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "releases_rels" ADD CONSTRAINT "releases_rels_press_releases_fk" FOREIGN KEY ("press_releases_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "releases_rels" ADD CONSTRAINT "releases_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "releases_rels" ADD CONSTRAINT "releases_rels_datasets_fk" FOREIGN KEY ("datasets_id") REFERENCES "public"."datasets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "releases_rels" ADD CONSTRAINT "releases_rels_survey_results_fk" FOREIGN KEY ("survey_results_id") REFERENCES "public"."survey_results"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_releases_v_version_change_log" ADD CONSTRAINT "_releases_v_version_change_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_releases_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_releases_v_version_change_log_locales" ADD CONSTRAINT "_releases_v_version_change_log_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_releases_v_version_change_log"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_releases_v" ADD CONSTRAINT "_releases_v_parent_id_releases_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."releases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_releases_v" ADD CONSTRAINT "_releases_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_releases_v" ADD CONSTRAINT "_releases_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_releases_v_locales" ADD CONSTRAINT "_releases_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_releases_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_releases_v_rels" ADD CONSTRAINT "_releases_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_releases_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_releases_v_rels" ADD CONSTRAINT "_releases_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_releases_v_rels" ADD CONSTRAINT "_releases_v_rels_publications_fk" FOREIGN KEY ("publications_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_releases_v_rels" ADD CONSTRAINT "_releases_v_rels_press_releases_fk" FOREIGN KEY ("press_releases_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_releases_v_rels" ADD CONSTRAINT "_releases_v_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_releases_v_rels" ADD CONSTRAINT "_releases_v_rels_datasets_fk" FOREIGN KEY ("datasets_id") REFERENCES "public"."datasets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_releases_v_rels" ADD CONSTRAINT "_releases_v_rels_survey_results_fk" FOREIGN KEY ("survey_results_id") REFERENCES "public"."survey_results"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications_figures_comparisons" ADD CONSTRAINT "publications_figures_comparisons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."publications_figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications_figures_comparisons_locales" ADD CONSTRAINT "publications_figures_comparisons_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."publications_figures_comparisons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications_figures" ADD CONSTRAINT "publications_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications_figures_locales" ADD CONSTRAINT "publications_figures_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."publications_figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications_files" ADD CONSTRAINT "publications_files_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publications_files" ADD CONSTRAINT "publications_files_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications_files_locales" ADD CONSTRAINT "publications_files_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."publications_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications_corrections" ADD CONSTRAINT "publications_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications_corrections_locales" ADD CONSTRAINT "publications_corrections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."publications_corrections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications" ADD CONSTRAINT "publications_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publications" ADD CONSTRAINT "publications_public_contact_id_public_contacts_id_fk" FOREIGN KEY ("public_contact_id") REFERENCES "public"."public_contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publications" ADD CONSTRAINT "publications_methodology_id_methodologies_id_fk" FOREIGN KEY ("methodology_id") REFERENCES "public"."methodologies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publications" ADD CONSTRAINT "publications_sharing_sharing_image_id_media_id_fk" FOREIGN KEY ("sharing_sharing_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publications" ADD CONSTRAINT "publications_responsible_unit_id_units_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publications" ADD CONSTRAINT "publications_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publications" ADD CONSTRAINT "publications_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publications_locales" ADD CONSTRAINT "publications_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications_rels" ADD CONSTRAINT "publications_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications_rels" ADD CONSTRAINT "publications_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications_rels" ADD CONSTRAINT "publications_rels_datasets_fk" FOREIGN KEY ("datasets_id") REFERENCES "public"."datasets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications_rels" ADD CONSTRAINT "publications_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_publications_v_version_figures_comparisons" ADD CONSTRAINT "_publications_v_version_figures_comparisons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_publications_v_version_figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_publications_v_version_figures_comparisons_locales" ADD CONSTRAINT "_publications_v_version_figures_comparisons_locales_paren_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_publications_v_version_figures_comparisons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_publications_v_version_figures" ADD CONSTRAINT "_publications_v_version_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_publications_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_publications_v_version_figures_locales" ADD CONSTRAINT "_publications_v_version_figures_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_publications_v_version_figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_publications_v_version_files" ADD CONSTRAINT "_publications_v_version_files_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_publications_v_version_files" ADD CONSTRAINT "_publications_v_version_files_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_publications_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_publications_v_version_files_locales" ADD CONSTRAINT "_publications_v_version_files_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_publications_v_version_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_publications_v_version_corrections" ADD CONSTRAINT "_publications_v_version_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_publications_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_publications_v_version_corrections_locales" ADD CONSTRAINT "_publications_v_version_corrections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_publications_v_version_corrections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_publications_v" ADD CONSTRAINT "_publications_v_parent_id_publications_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."publications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_publications_v" ADD CONSTRAINT "_publications_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_publications_v" ADD CONSTRAINT "_publications_v_version_public_contact_id_public_contacts_id_fk" FOREIGN KEY ("version_public_contact_id") REFERENCES "public"."public_contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_publications_v" ADD CONSTRAINT "_publications_v_version_methodology_id_methodologies_id_fk" FOREIGN KEY ("version_methodology_id") REFERENCES "public"."methodologies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_publications_v" ADD CONSTRAINT "_publications_v_version_sharing_sharing_image_id_media_id_fk" FOREIGN KEY ("version_sharing_sharing_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_publications_v" ADD CONSTRAINT "_publications_v_version_responsible_unit_id_units_id_fk" FOREIGN KEY ("version_responsible_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_publications_v" ADD CONSTRAINT "_publications_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_publications_v" ADD CONSTRAINT "_publications_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_publications_v_locales" ADD CONSTRAINT "_publications_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_publications_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_publications_v_rels" ADD CONSTRAINT "_publications_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_publications_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_publications_v_rels" ADD CONSTRAINT "_publications_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_publications_v_rels" ADD CONSTRAINT "_publications_v_rels_datasets_fk" FOREIGN KEY ("datasets_id") REFERENCES "public"."datasets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_publications_v_rels" ADD CONSTRAINT "_publications_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "datasets_variables" ADD CONSTRAINT "datasets_variables_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."datasets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "datasets_variables_locales" ADD CONSTRAINT "datasets_variables_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."datasets_variables"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "datasets_distributions" ADD CONSTRAINT "datasets_distributions_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "datasets_distributions" ADD CONSTRAINT "datasets_distributions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."datasets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "datasets_corrections" ADD CONSTRAINT "datasets_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."datasets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "datasets_corrections_locales" ADD CONSTRAINT "datasets_corrections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."datasets_corrections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "datasets" ADD CONSTRAINT "datasets_public_contact_id_public_contacts_id_fk" FOREIGN KEY ("public_contact_id") REFERENCES "public"."public_contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "datasets" ADD CONSTRAINT "datasets_methodology_id_methodologies_id_fk" FOREIGN KEY ("methodology_id") REFERENCES "public"."methodologies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "datasets" ADD CONSTRAINT "datasets_responsible_unit_id_units_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "datasets" ADD CONSTRAINT "datasets_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "datasets" ADD CONSTRAINT "datasets_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "datasets_locales" ADD CONSTRAINT "datasets_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."datasets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "datasets_rels" ADD CONSTRAINT "datasets_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."datasets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "datasets_rels" ADD CONSTRAINT "datasets_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "datasets_rels" ADD CONSTRAINT "datasets_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_datasets_v_version_variables" ADD CONSTRAINT "_datasets_v_version_variables_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_datasets_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_datasets_v_version_variables_locales" ADD CONSTRAINT "_datasets_v_version_variables_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_datasets_v_version_variables"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_datasets_v_version_distributions" ADD CONSTRAINT "_datasets_v_version_distributions_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_datasets_v_version_distributions" ADD CONSTRAINT "_datasets_v_version_distributions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_datasets_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_datasets_v_version_corrections" ADD CONSTRAINT "_datasets_v_version_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_datasets_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_datasets_v_version_corrections_locales" ADD CONSTRAINT "_datasets_v_version_corrections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_datasets_v_version_corrections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_datasets_v" ADD CONSTRAINT "_datasets_v_parent_id_datasets_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."datasets"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_datasets_v" ADD CONSTRAINT "_datasets_v_version_public_contact_id_public_contacts_id_fk" FOREIGN KEY ("version_public_contact_id") REFERENCES "public"."public_contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_datasets_v" ADD CONSTRAINT "_datasets_v_version_methodology_id_methodologies_id_fk" FOREIGN KEY ("version_methodology_id") REFERENCES "public"."methodologies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_datasets_v" ADD CONSTRAINT "_datasets_v_version_responsible_unit_id_units_id_fk" FOREIGN KEY ("version_responsible_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_datasets_v" ADD CONSTRAINT "_datasets_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_datasets_v" ADD CONSTRAINT "_datasets_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_datasets_v_locales" ADD CONSTRAINT "_datasets_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_datasets_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_datasets_v_rels" ADD CONSTRAINT "_datasets_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_datasets_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_datasets_v_rels" ADD CONSTRAINT "_datasets_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_datasets_v_rels" ADD CONSTRAINT "_datasets_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "methodologies_definitions" ADD CONSTRAINT "methodologies_definitions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."methodologies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "methodologies_definitions_locales" ADD CONSTRAINT "methodologies_definitions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."methodologies_definitions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "methodologies_files" ADD CONSTRAINT "methodologies_files_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "methodologies_files" ADD CONSTRAINT "methodologies_files_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."methodologies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "methodologies_files_locales" ADD CONSTRAINT "methodologies_files_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."methodologies_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "methodologies" ADD CONSTRAINT "methodologies_responsible_unit_id_units_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "methodologies" ADD CONSTRAINT "methodologies_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "methodologies" ADD CONSTRAINT "methodologies_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "methodologies_locales" ADD CONSTRAINT "methodologies_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."methodologies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "methodologies_rels" ADD CONSTRAINT "methodologies_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."methodologies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "methodologies_rels" ADD CONSTRAINT "methodologies_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "methodologies_rels" ADD CONSTRAINT "methodologies_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_methodologies_v_version_definitions" ADD CONSTRAINT "_methodologies_v_version_definitions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_methodologies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_methodologies_v_version_definitions_locales" ADD CONSTRAINT "_methodologies_v_version_definitions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_methodologies_v_version_definitions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_methodologies_v_version_files" ADD CONSTRAINT "_methodologies_v_version_files_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_methodologies_v_version_files" ADD CONSTRAINT "_methodologies_v_version_files_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_methodologies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_methodologies_v_version_files_locales" ADD CONSTRAINT "_methodologies_v_version_files_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_methodologies_v_version_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_methodologies_v" ADD CONSTRAINT "_methodologies_v_parent_id_methodologies_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."methodologies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_methodologies_v" ADD CONSTRAINT "_methodologies_v_version_responsible_unit_id_units_id_fk" FOREIGN KEY ("version_responsible_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_methodologies_v" ADD CONSTRAINT "_methodologies_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_methodologies_v" ADD CONSTRAINT "_methodologies_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_methodologies_v_locales" ADD CONSTRAINT "_methodologies_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_methodologies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_methodologies_v_rels" ADD CONSTRAINT "_methodologies_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_methodologies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_methodologies_v_rels" ADD CONSTRAINT "_methodologies_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_methodologies_v_rels" ADD CONSTRAINT "_methodologies_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics" ADD CONSTRAINT "topics_parent_id_topics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "topics" ADD CONSTRAINT "topics_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "topics" ADD CONSTRAINT "topics_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "topics" ADD CONSTRAINT "topics_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "topics_locales" ADD CONSTRAINT "topics_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_parent_id_topics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_version_parent_id_topics_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v_locales" ADD CONSTRAINT "_topics_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_releases_figures_comparisons" ADD CONSTRAINT "press_releases_figures_comparisons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."press_releases_figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_releases_figures_comparisons_locales" ADD CONSTRAINT "press_releases_figures_comparisons_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."press_releases_figures_comparisons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_releases_figures" ADD CONSTRAINT "press_releases_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_releases_figures_locales" ADD CONSTRAINT "press_releases_figures_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."press_releases_figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_releases_files" ADD CONSTRAINT "press_releases_files_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "press_releases_files" ADD CONSTRAINT "press_releases_files_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_releases_files_locales" ADD CONSTRAINT "press_releases_files_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."press_releases_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_releases_corrections" ADD CONSTRAINT "press_releases_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_releases_corrections_locales" ADD CONSTRAINT "press_releases_corrections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."press_releases_corrections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_releases" ADD CONSTRAINT "press_releases_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "press_releases" ADD CONSTRAINT "press_releases_public_contact_id_public_contacts_id_fk" FOREIGN KEY ("public_contact_id") REFERENCES "public"."public_contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "press_releases" ADD CONSTRAINT "press_releases_sharing_sharing_image_id_media_id_fk" FOREIGN KEY ("sharing_sharing_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "press_releases" ADD CONSTRAINT "press_releases_responsible_unit_id_units_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "press_releases" ADD CONSTRAINT "press_releases_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "press_releases" ADD CONSTRAINT "press_releases_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "press_releases_locales" ADD CONSTRAINT "press_releases_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_releases_rels" ADD CONSTRAINT "press_releases_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_releases_rels" ADD CONSTRAINT "press_releases_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_releases_rels" ADD CONSTRAINT "press_releases_rels_publications_fk" FOREIGN KEY ("publications_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_releases_rels" ADD CONSTRAINT "press_releases_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_releases_v_version_figures_comparisons" ADD CONSTRAINT "_press_releases_v_version_figures_comparisons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_press_releases_v_version_figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_releases_v_version_figures_comparisons_locales" ADD CONSTRAINT "_press_releases_v_version_figures_comparisons_locales_par_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_press_releases_v_version_figures_comparisons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_releases_v_version_figures" ADD CONSTRAINT "_press_releases_v_version_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_press_releases_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_releases_v_version_figures_locales" ADD CONSTRAINT "_press_releases_v_version_figures_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_press_releases_v_version_figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_releases_v_version_files" ADD CONSTRAINT "_press_releases_v_version_files_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_releases_v_version_files" ADD CONSTRAINT "_press_releases_v_version_files_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_press_releases_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_releases_v_version_files_locales" ADD CONSTRAINT "_press_releases_v_version_files_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_press_releases_v_version_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_releases_v_version_corrections" ADD CONSTRAINT "_press_releases_v_version_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_press_releases_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_releases_v_version_corrections_locales" ADD CONSTRAINT "_press_releases_v_version_corrections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_press_releases_v_version_corrections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_releases_v" ADD CONSTRAINT "_press_releases_v_parent_id_press_releases_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."press_releases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_releases_v" ADD CONSTRAINT "_press_releases_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_releases_v" ADD CONSTRAINT "_press_releases_v_version_public_contact_id_public_contacts_id_fk" FOREIGN KEY ("version_public_contact_id") REFERENCES "public"."public_contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_releases_v" ADD CONSTRAINT "_press_releases_v_version_sharing_sharing_image_id_media_id_fk" FOREIGN KEY ("version_sharing_sharing_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_releases_v" ADD CONSTRAINT "_press_releases_v_version_responsible_unit_id_units_id_fk" FOREIGN KEY ("version_responsible_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_releases_v" ADD CONSTRAINT "_press_releases_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_releases_v" ADD CONSTRAINT "_press_releases_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_releases_v_locales" ADD CONSTRAINT "_press_releases_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_press_releases_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_releases_v_rels" ADD CONSTRAINT "_press_releases_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_press_releases_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_releases_v_rels" ADD CONSTRAINT "_press_releases_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_releases_v_rels" ADD CONSTRAINT "_press_releases_v_rels_publications_fk" FOREIGN KEY ("publications_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_releases_v_rels" ADD CONSTRAINT "_press_releases_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_files" ADD CONSTRAINT "news_files_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news_files" ADD CONSTRAINT "news_files_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_files_locales" ADD CONSTRAINT "news_files_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."news_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_gallery_id_galleries_id_fk" FOREIGN KEY ("gallery_id") REFERENCES "public"."galleries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_sharing_sharing_image_id_media_id_fk" FOREIGN KEY ("sharing_sharing_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news_locales" ADD CONSTRAINT "news_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_version_files" ADD CONSTRAINT "_news_v_version_files_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v_version_files" ADD CONSTRAINT "_news_v_version_files_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_news_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_version_files_locales" ADD CONSTRAINT "_news_v_version_files_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_news_v_version_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_parent_id_news_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."news"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_gallery_id_galleries_id_fk" FOREIGN KEY ("version_gallery_id") REFERENCES "public"."galleries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_sharing_sharing_image_id_media_id_fk" FOREIGN KEY ("version_sharing_sharing_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v_locales" ADD CONSTRAINT "_news_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_news_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_news_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_programme" ADD CONSTRAINT "events_programme_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_programme_locales" ADD CONSTRAINT "events_programme_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events_programme"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_speakers" ADD CONSTRAINT "events_speakers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_speakers_locales" ADD CONSTRAINT "events_speakers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events_speakers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_files" ADD CONSTRAINT "events_files_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_files" ADD CONSTRAINT "events_files_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_files_locales" ADD CONSTRAINT "events_files_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_gallery_id_galleries_id_fk" FOREIGN KEY ("gallery_id") REFERENCES "public"."galleries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_public_contact_id_public_contacts_id_fk" FOREIGN KEY ("public_contact_id") REFERENCES "public"."public_contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_locales" ADD CONSTRAINT "events_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_programme" ADD CONSTRAINT "_events_v_version_programme_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_programme_locales" ADD CONSTRAINT "_events_v_version_programme_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v_version_programme"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_speakers" ADD CONSTRAINT "_events_v_version_speakers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_speakers_locales" ADD CONSTRAINT "_events_v_version_speakers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v_version_speakers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_files" ADD CONSTRAINT "_events_v_version_files_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_version_files" ADD CONSTRAINT "_events_v_version_files_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_files_locales" ADD CONSTRAINT "_events_v_version_files_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v_version_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_parent_id_events_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_gallery_id_galleries_id_fk" FOREIGN KEY ("version_gallery_id") REFERENCES "public"."galleries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_public_contact_id_public_contacts_id_fk" FOREIGN KEY ("version_public_contact_id") REFERENCES "public"."public_contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_locales" ADD CONSTRAINT "_events_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "galleries_pictures" ADD CONSTRAINT "galleries_pictures_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "galleries_pictures" ADD CONSTRAINT "galleries_pictures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."galleries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "galleries_pictures_locales" ADD CONSTRAINT "galleries_pictures_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."galleries_pictures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "galleries" ADD CONSTRAINT "galleries_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "galleries" ADD CONSTRAINT "galleries_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "galleries_locales" ADD CONSTRAINT "galleries_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."galleries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "galleries_rels" ADD CONSTRAINT "galleries_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."galleries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "galleries_rels" ADD CONSTRAINT "galleries_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_galleries_v_version_pictures" ADD CONSTRAINT "_galleries_v_version_pictures_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_galleries_v_version_pictures" ADD CONSTRAINT "_galleries_v_version_pictures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_galleries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_galleries_v_version_pictures_locales" ADD CONSTRAINT "_galleries_v_version_pictures_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_galleries_v_version_pictures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_galleries_v" ADD CONSTRAINT "_galleries_v_parent_id_galleries_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."galleries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_galleries_v" ADD CONSTRAINT "_galleries_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_galleries_v" ADD CONSTRAINT "_galleries_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_galleries_v_locales" ADD CONSTRAINT "_galleries_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_galleries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_galleries_v_rels" ADD CONSTRAINT "_galleries_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_galleries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_galleries_v_rels" ADD CONSTRAINT "_galleries_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_rels" ADD CONSTRAINT "media_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_rels" ADD CONSTRAINT "media_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_files" ADD CONSTRAINT "pages_files_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_files" ADD CONSTRAINT "pages_files_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_files_locales" ADD CONSTRAINT "pages_files_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_sharing_sharing_image_id_media_id_fk" FOREIGN KEY ("sharing_sharing_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_locales" ADD CONSTRAINT "pages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_version_files" ADD CONSTRAINT "_pages_v_version_files_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_version_files" ADD CONSTRAINT "_pages_v_version_files_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_version_files_locales" ADD CONSTRAINT "_pages_v_version_files_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_version_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_parent_id_pages_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_sharing_sharing_image_id_media_id_fk" FOREIGN KEY ("version_sharing_sharing_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_locales" ADD CONSTRAINT "_pages_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "public_contacts" ADD CONSTRAINT "public_contacts_responsible_unit_id_units_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "public_contacts" ADD CONSTRAINT "public_contacts_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "public_contacts" ADD CONSTRAINT "public_contacts_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "public_contacts" ADD CONSTRAINT "public_contacts_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "public_contacts_locales" ADD CONSTRAINT "public_contacts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."public_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "public_contacts_rels" ADD CONSTRAINT "public_contacts_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."public_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "public_contacts_rels" ADD CONSTRAINT "public_contacts_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_public_contacts_v" ADD CONSTRAINT "_public_contacts_v_parent_id_public_contacts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."public_contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_public_contacts_v" ADD CONSTRAINT "_public_contacts_v_version_responsible_unit_id_units_id_fk" FOREIGN KEY ("version_responsible_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_public_contacts_v" ADD CONSTRAINT "_public_contacts_v_version_person_id_users_id_fk" FOREIGN KEY ("version_person_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_public_contacts_v" ADD CONSTRAINT "_public_contacts_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_public_contacts_v" ADD CONSTRAINT "_public_contacts_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_public_contacts_v_locales" ADD CONSTRAINT "_public_contacts_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_public_contacts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_public_contacts_v_rels" ADD CONSTRAINT "_public_contacts_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_public_contacts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_public_contacts_v_rels" ADD CONSTRAINT "_public_contacts_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_publications_fk" FOREIGN KEY ("publications_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_press_releases_fk" FOREIGN KEY ("press_releases_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_datasets_fk" FOREIGN KEY ("datasets_id") REFERENCES "public"."datasets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_surveys_fk" FOREIGN KEY ("surveys_id") REFERENCES "public"."surveys"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_survey_results_fk" FOREIGN KEY ("survey_results_id") REFERENCES "public"."survey_results"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_galleries_fk" FOREIGN KEY ("galleries_id") REFERENCES "public"."galleries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_faqs_fk" FOREIGN KEY ("faqs_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_methodologies_fk" FOREIGN KEY ("methodologies_id") REFERENCES "public"."methodologies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_public_contacts_fk" FOREIGN KEY ("public_contacts_id") REFERENCES "public"."public_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_releases_fk" FOREIGN KEY ("releases_id") REFERENCES "public"."releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_memoranda_fk" FOREIGN KEY ("memoranda_id") REFERENCES "public"."memoranda"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "surveys_respondent_groups" ADD CONSTRAINT "surveys_respondent_groups_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."surveys"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "surveys_respondent_groups_locales" ADD CONSTRAINT "surveys_respondent_groups_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."surveys_respondent_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "surveys_files" ADD CONSTRAINT "surveys_files_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "surveys_files" ADD CONSTRAINT "surveys_files_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."surveys"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "surveys_files_locales" ADD CONSTRAINT "surveys_files_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."surveys_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "surveys" ADD CONSTRAINT "surveys_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "surveys" ADD CONSTRAINT "surveys_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "surveys_locales" ADD CONSTRAINT "surveys_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."surveys"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "surveys_rels" ADD CONSTRAINT "surveys_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."surveys"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "surveys_rels" ADD CONSTRAINT "surveys_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_surveys_v_version_respondent_groups" ADD CONSTRAINT "_surveys_v_version_respondent_groups_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_surveys_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_surveys_v_version_respondent_groups_locales" ADD CONSTRAINT "_surveys_v_version_respondent_groups_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_surveys_v_version_respondent_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_surveys_v_version_files" ADD CONSTRAINT "_surveys_v_version_files_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_surveys_v_version_files" ADD CONSTRAINT "_surveys_v_version_files_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_surveys_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_surveys_v_version_files_locales" ADD CONSTRAINT "_surveys_v_version_files_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_surveys_v_version_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_surveys_v" ADD CONSTRAINT "_surveys_v_parent_id_surveys_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."surveys"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_surveys_v" ADD CONSTRAINT "_surveys_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_surveys_v" ADD CONSTRAINT "_surveys_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_surveys_v_locales" ADD CONSTRAINT "_surveys_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_surveys_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_surveys_v_rels" ADD CONSTRAINT "_surveys_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_surveys_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_surveys_v_rels" ADD CONSTRAINT "_surveys_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "survey_results_indicators" ADD CONSTRAINT "survey_results_indicators_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."survey_results"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "survey_results_indicators_locales" ADD CONSTRAINT "survey_results_indicators_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."survey_results_indicators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "survey_results_proposals" ADD CONSTRAINT "survey_results_proposals_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."survey_results"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "survey_results_proposals_locales" ADD CONSTRAINT "survey_results_proposals_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."survey_results_proposals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "survey_results_files" ADD CONSTRAINT "survey_results_files_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "survey_results_files" ADD CONSTRAINT "survey_results_files_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."survey_results"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "survey_results_files_locales" ADD CONSTRAINT "survey_results_files_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."survey_results_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "survey_results" ADD CONSTRAINT "survey_results_survey_id_surveys_id_fk" FOREIGN KEY ("survey_id") REFERENCES "public"."surveys"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "survey_results" ADD CONSTRAINT "survey_results_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "survey_results" ADD CONSTRAINT "survey_results_responsible_unit_id_units_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "survey_results" ADD CONSTRAINT "survey_results_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "survey_results" ADD CONSTRAINT "survey_results_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "survey_results_locales" ADD CONSTRAINT "survey_results_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."survey_results"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "survey_results_rels" ADD CONSTRAINT "survey_results_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."survey_results"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "survey_results_rels" ADD CONSTRAINT "survey_results_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_survey_results_v_version_indicators" ADD CONSTRAINT "_survey_results_v_version_indicators_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_survey_results_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_survey_results_v_version_indicators_locales" ADD CONSTRAINT "_survey_results_v_version_indicators_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_survey_results_v_version_indicators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_survey_results_v_version_proposals" ADD CONSTRAINT "_survey_results_v_version_proposals_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_survey_results_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_survey_results_v_version_proposals_locales" ADD CONSTRAINT "_survey_results_v_version_proposals_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_survey_results_v_version_proposals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_survey_results_v_version_files" ADD CONSTRAINT "_survey_results_v_version_files_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_survey_results_v_version_files" ADD CONSTRAINT "_survey_results_v_version_files_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_survey_results_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_survey_results_v_version_files_locales" ADD CONSTRAINT "_survey_results_v_version_files_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_survey_results_v_version_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_survey_results_v" ADD CONSTRAINT "_survey_results_v_parent_id_survey_results_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."survey_results"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_survey_results_v" ADD CONSTRAINT "_survey_results_v_version_survey_id_surveys_id_fk" FOREIGN KEY ("version_survey_id") REFERENCES "public"."surveys"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_survey_results_v" ADD CONSTRAINT "_survey_results_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_survey_results_v" ADD CONSTRAINT "_survey_results_v_version_responsible_unit_id_units_id_fk" FOREIGN KEY ("version_responsible_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_survey_results_v" ADD CONSTRAINT "_survey_results_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_survey_results_v" ADD CONSTRAINT "_survey_results_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_survey_results_v_locales" ADD CONSTRAINT "_survey_results_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_survey_results_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_survey_results_v_rels" ADD CONSTRAINT "_survey_results_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_survey_results_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_survey_results_v_rels" ADD CONSTRAINT "_survey_results_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faqs" ADD CONSTRAINT "faqs_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "faqs" ADD CONSTRAINT "faqs_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "faqs_locales" ADD CONSTRAINT "faqs_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faqs_rels" ADD CONSTRAINT "faqs_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faqs_rels" ADD CONSTRAINT "faqs_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faqs_v" ADD CONSTRAINT "_faqs_v_parent_id_faqs_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."faqs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_faqs_v" ADD CONSTRAINT "_faqs_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_faqs_v" ADD CONSTRAINT "_faqs_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_faqs_v_locales" ADD CONSTRAINT "_faqs_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_faqs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faqs_v_rels" ADD CONSTRAINT "_faqs_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_faqs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faqs_v_rels" ADD CONSTRAINT "_faqs_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "memoranda_parties" ADD CONSTRAINT "memoranda_parties_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."memoranda"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "memoranda_parties_locales" ADD CONSTRAINT "memoranda_parties_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."memoranda_parties"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "memoranda_files" ADD CONSTRAINT "memoranda_files_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "memoranda_files" ADD CONSTRAINT "memoranda_files_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."memoranda"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "memoranda_files_locales" ADD CONSTRAINT "memoranda_files_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."memoranda_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "memoranda" ADD CONSTRAINT "memoranda_parent_memorandum_id_memoranda_id_fk" FOREIGN KEY ("parent_memorandum_id") REFERENCES "public"."memoranda"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "memoranda" ADD CONSTRAINT "memoranda_internal_contact_id_users_id_fk" FOREIGN KEY ("internal_contact_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "memoranda" ADD CONSTRAINT "memoranda_internal_deputy_id_users_id_fk" FOREIGN KEY ("internal_deputy_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "memoranda" ADD CONSTRAINT "memoranda_responsible_unit_id_units_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "memoranda" ADD CONSTRAINT "memoranda_signed_scan_id_media_id_fk" FOREIGN KEY ("signed_scan_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "memoranda" ADD CONSTRAINT "memoranda_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "memoranda" ADD CONSTRAINT "memoranda_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "memoranda_locales" ADD CONSTRAINT "memoranda_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."memoranda"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "memoranda_rels" ADD CONSTRAINT "memoranda_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."memoranda"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "memoranda_rels" ADD CONSTRAINT "memoranda_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "memoranda_rels" ADD CONSTRAINT "memoranda_rels_contacts_fk" FOREIGN KEY ("contacts_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_memoranda_v_version_parties" ADD CONSTRAINT "_memoranda_v_version_parties_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_memoranda_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_memoranda_v_version_parties_locales" ADD CONSTRAINT "_memoranda_v_version_parties_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_memoranda_v_version_parties"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_memoranda_v_version_files" ADD CONSTRAINT "_memoranda_v_version_files_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_memoranda_v_version_files" ADD CONSTRAINT "_memoranda_v_version_files_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_memoranda_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_memoranda_v_version_files_locales" ADD CONSTRAINT "_memoranda_v_version_files_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_memoranda_v_version_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_memoranda_v" ADD CONSTRAINT "_memoranda_v_parent_id_memoranda_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."memoranda"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_memoranda_v" ADD CONSTRAINT "_memoranda_v_version_parent_memorandum_id_memoranda_id_fk" FOREIGN KEY ("version_parent_memorandum_id") REFERENCES "public"."memoranda"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_memoranda_v" ADD CONSTRAINT "_memoranda_v_version_internal_contact_id_users_id_fk" FOREIGN KEY ("version_internal_contact_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_memoranda_v" ADD CONSTRAINT "_memoranda_v_version_internal_deputy_id_users_id_fk" FOREIGN KEY ("version_internal_deputy_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_memoranda_v" ADD CONSTRAINT "_memoranda_v_version_responsible_unit_id_units_id_fk" FOREIGN KEY ("version_responsible_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_memoranda_v" ADD CONSTRAINT "_memoranda_v_version_signed_scan_id_media_id_fk" FOREIGN KEY ("version_signed_scan_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_memoranda_v" ADD CONSTRAINT "_memoranda_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_memoranda_v" ADD CONSTRAINT "_memoranda_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_memoranda_v_locales" ADD CONSTRAINT "_memoranda_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_memoranda_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_memoranda_v_rels" ADD CONSTRAINT "_memoranda_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_memoranda_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_memoranda_v_rels" ADD CONSTRAINT "_memoranda_v_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_memoranda_v_rels" ADD CONSTRAINT "_memoranda_v_rels_contacts_fk" FOREIGN KEY ("contacts_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations_locales" ADD CONSTRAINT "organisations_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contacts" ADD CONSTRAINT "contacts_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "units" ADD CONSTRAINT "units_parent_id_units_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "units" ADD CONSTRAINT "units_unit_head_id_users_id_fk" FOREIGN KEY ("unit_head_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "units_locales" ADD CONSTRAINT "units_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."units"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_releases_fk" FOREIGN KEY ("releases_id") REFERENCES "public"."releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_publications_fk" FOREIGN KEY ("publications_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_datasets_fk" FOREIGN KEY ("datasets_id") REFERENCES "public"."datasets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_methodologies_fk" FOREIGN KEY ("methodologies_id") REFERENCES "public"."methodologies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_press_releases_fk" FOREIGN KEY ("press_releases_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_galleries_fk" FOREIGN KEY ("galleries_id") REFERENCES "public"."galleries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_public_contacts_fk" FOREIGN KEY ("public_contacts_id") REFERENCES "public"."public_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_redirects_fk" FOREIGN KEY ("redirects_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_surveys_fk" FOREIGN KEY ("surveys_id") REFERENCES "public"."surveys"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_survey_results_fk" FOREIGN KEY ("survey_results_id") REFERENCES "public"."survey_results"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_faqs_fk" FOREIGN KEY ("faqs_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_memoranda_fk" FOREIGN KEY ("memoranda_id") REFERENCES "public"."memoranda"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_contacts_fk" FOREIGN KEY ("contacts_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_units_fk" FOREIGN KEY ("units_id") REFERENCES "public"."units"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_api_clients_fk" FOREIGN KEY ("api_clients_id") REFERENCES "public"."api_clients"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_api_clients_fk" FOREIGN KEY ("api_clients_id") REFERENCES "public"."api_clients"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_social_links" ADD CONSTRAINT "site_settings_social_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "site_settings_locales" ADD CONSTRAINT "site_settings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_social_links" ADD CONSTRAINT "_site_settings_v_version_social_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v" ADD CONSTRAINT "_site_settings_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_site_settings_v" ADD CONSTRAINT "_site_settings_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_site_settings_v_locales" ADD CONSTRAINT "_site_settings_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_main_menu_sub_menu" ADD CONSTRAINT "navigation_main_menu_sub_menu_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation_main_menu"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_main_menu_sub_menu_locales" ADD CONSTRAINT "navigation_main_menu_sub_menu_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation_main_menu_sub_menu"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_main_menu" ADD CONSTRAINT "navigation_main_menu_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_main_menu_locales" ADD CONSTRAINT "navigation_main_menu_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation_main_menu"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_footer_menu" ADD CONSTRAINT "navigation_footer_menu_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_footer_menu_locales" ADD CONSTRAINT "navigation_footer_menu_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation_footer_menu"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation" ADD CONSTRAINT "navigation_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "navigation" ADD CONSTRAINT "navigation_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "navigation_locales" ADD CONSTRAINT "navigation_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_main_menu_sub_menu" ADD CONSTRAINT "_navigation_v_version_main_menu_sub_menu_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v_version_main_menu"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_main_menu_sub_menu_locales" ADD CONSTRAINT "_navigation_v_version_main_menu_sub_menu_locales_parent_i_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v_version_main_menu_sub_menu"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_main_menu" ADD CONSTRAINT "_navigation_v_version_main_menu_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_main_menu_locales" ADD CONSTRAINT "_navigation_v_version_main_menu_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v_version_main_menu"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_footer_menu" ADD CONSTRAINT "_navigation_v_version_footer_menu_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_footer_menu_locales" ADD CONSTRAINT "_navigation_v_version_footer_menu_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v_version_footer_menu"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v" ADD CONSTRAINT "_navigation_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_navigation_v" ADD CONSTRAINT "_navigation_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_navigation_v_locales" ADD CONSTRAINT "_navigation_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_navigation_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_figures_comparisons" ADD CONSTRAINT "home_figures_comparisons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_figures_comparisons_locales" ADD CONSTRAINT "home_figures_comparisons_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_figures_comparisons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_figures" ADD CONSTRAINT "home_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_figures_locales" ADD CONSTRAINT "home_figures_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home" ADD CONSTRAINT "home_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "home" ADD CONSTRAINT "home_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "home" ADD CONSTRAINT "home_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "home_locales" ADD CONSTRAINT "home_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_rels" ADD CONSTRAINT "home_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_rels" ADD CONSTRAINT "home_rels_publications_fk" FOREIGN KEY ("publications_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_rels" ADD CONSTRAINT "home_rels_press_releases_fk" FOREIGN KEY ("press_releases_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_rels" ADD CONSTRAINT "home_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_rels" ADD CONSTRAINT "home_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_version_figures_comparisons" ADD CONSTRAINT "_home_v_version_figures_comparisons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_v_version_figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_version_figures_comparisons_locales" ADD CONSTRAINT "_home_v_version_figures_comparisons_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_v_version_figures_comparisons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_version_figures" ADD CONSTRAINT "_home_v_version_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_version_figures_locales" ADD CONSTRAINT "_home_v_version_figures_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_v_version_figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v" ADD CONSTRAINT "_home_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_home_v" ADD CONSTRAINT "_home_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_home_v" ADD CONSTRAINT "_home_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_home_v_locales" ADD CONSTRAINT "_home_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_rels" ADD CONSTRAINT "_home_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_home_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_rels" ADD CONSTRAINT "_home_v_rels_publications_fk" FOREIGN KEY ("publications_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_rels" ADD CONSTRAINT "_home_v_rels_press_releases_fk" FOREIGN KEY ("press_releases_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_rels" ADD CONSTRAINT "_home_v_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_rels" ADD CONSTRAINT "_home_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "media_usage_document_idx" ON "media_usage" USING btree ("document_collection","document_id");
  CREATE INDEX "slug_registry_document_idx" ON "slug_registry" USING btree ("document_id");
  CREATE INDEX "outbox_state_idx" ON "outbox" USING btree ("state","created_at");
  CREATE INDEX "releases_change_log_order_idx" ON "releases_change_log" USING btree ("_order");
  CREATE INDEX "releases_change_log_parent_id_idx" ON "releases_change_log" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "releases_change_log_locales_locale_parent_id_unique" ON "releases_change_log_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "releases_release_at_idx" ON "releases" USING btree ("release_at");
  CREATE INDEX "releases_calendar_state_idx" ON "releases" USING btree ("calendar_state");
  CREATE INDEX "releases_state_idx" ON "releases" USING btree ("state");
  CREATE INDEX "releases_visible_from_idx" ON "releases" USING btree ("visible_from");
  CREATE INDEX "releases_visible_until_idx" ON "releases" USING btree ("visible_until");
  CREATE INDEX "releases_public_locales_idx" ON "releases" USING btree ("public_locales");
  CREATE INDEX "releases_ever_public_idx" ON "releases" USING btree ("ever_public");
  CREATE INDEX "releases_created_by_idx" ON "releases" USING btree ("created_by_id");
  CREATE INDEX "releases_updated_by_idx" ON "releases" USING btree ("updated_by_id");
  CREATE INDEX "releases_updated_at_idx" ON "releases" USING btree ("updated_at");
  CREATE INDEX "releases_created_at_idx" ON "releases" USING btree ("created_at");
  CREATE INDEX "releases_deleted_at_idx" ON "releases" USING btree ("deleted_at");
  CREATE INDEX "releases__status_idx" ON "releases" USING btree ("_status");
  CREATE INDEX "releases_title_idx" ON "releases_locales" USING btree ("title","_locale");
  CREATE INDEX "releases_slug_idx" ON "releases_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "releases_locales_locale_parent_id_unique" ON "releases_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "releases_rels_order_idx" ON "releases_rels" USING btree ("order");
  CREATE INDEX "releases_rels_parent_idx" ON "releases_rels" USING btree ("parent_id");
  CREATE INDEX "releases_rels_path_idx" ON "releases_rels" USING btree ("path");
  CREATE INDEX "releases_rels_topics_id_idx" ON "releases_rels" USING btree ("topics_id");
  CREATE INDEX "releases_rels_publications_id_idx" ON "releases_rels" USING btree ("publications_id");
  CREATE INDEX "releases_rels_press_releases_id_idx" ON "releases_rels" USING btree ("press_releases_id");
  CREATE INDEX "releases_rels_news_id_idx" ON "releases_rels" USING btree ("news_id");
  CREATE INDEX "releases_rels_datasets_id_idx" ON "releases_rels" USING btree ("datasets_id");
  CREATE INDEX "releases_rels_survey_results_id_idx" ON "releases_rels" USING btree ("survey_results_id");
  CREATE INDEX "_releases_v_version_change_log_order_idx" ON "_releases_v_version_change_log" USING btree ("_order");
  CREATE INDEX "_releases_v_version_change_log_parent_id_idx" ON "_releases_v_version_change_log" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_releases_v_version_change_log_locales_locale_parent_id_uniq" ON "_releases_v_version_change_log_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_releases_v_parent_idx" ON "_releases_v" USING btree ("parent_id");
  CREATE INDEX "_releases_v_version_version_release_at_idx" ON "_releases_v" USING btree ("version_release_at");
  CREATE INDEX "_releases_v_version_version_calendar_state_idx" ON "_releases_v" USING btree ("version_calendar_state");
  CREATE INDEX "_releases_v_version_version_state_idx" ON "_releases_v" USING btree ("version_state");
  CREATE INDEX "_releases_v_version_version_visible_from_idx" ON "_releases_v" USING btree ("version_visible_from");
  CREATE INDEX "_releases_v_version_version_visible_until_idx" ON "_releases_v" USING btree ("version_visible_until");
  CREATE INDEX "_releases_v_version_version_public_locales_idx" ON "_releases_v" USING btree ("version_public_locales");
  CREATE INDEX "_releases_v_version_version_ever_public_idx" ON "_releases_v" USING btree ("version_ever_public");
  CREATE INDEX "_releases_v_version_version_created_by_idx" ON "_releases_v" USING btree ("version_created_by_id");
  CREATE INDEX "_releases_v_version_version_updated_by_idx" ON "_releases_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_releases_v_version_version_updated_at_idx" ON "_releases_v" USING btree ("version_updated_at");
  CREATE INDEX "_releases_v_version_version_created_at_idx" ON "_releases_v" USING btree ("version_created_at");
  CREATE INDEX "_releases_v_version_version_deleted_at_idx" ON "_releases_v" USING btree ("version_deleted_at");
  CREATE INDEX "_releases_v_version_version__status_idx" ON "_releases_v" USING btree ("version__status");
  CREATE INDEX "_releases_v_created_at_idx" ON "_releases_v" USING btree ("created_at");
  CREATE INDEX "_releases_v_updated_at_idx" ON "_releases_v" USING btree ("updated_at");
  CREATE INDEX "_releases_v_snapshot_idx" ON "_releases_v" USING btree ("snapshot");
  CREATE INDEX "_releases_v_published_locale_idx" ON "_releases_v" USING btree ("published_locale");
  CREATE INDEX "_releases_v_latest_idx" ON "_releases_v" USING btree ("latest");
  CREATE INDEX "_releases_v_version_version_title_idx" ON "_releases_v_locales" USING btree ("version_title","_locale");
  CREATE INDEX "_releases_v_version_version_slug_idx" ON "_releases_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_releases_v_locales_locale_parent_id_unique" ON "_releases_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_releases_v_rels_order_idx" ON "_releases_v_rels" USING btree ("order");
  CREATE INDEX "_releases_v_rels_parent_idx" ON "_releases_v_rels" USING btree ("parent_id");
  CREATE INDEX "_releases_v_rels_path_idx" ON "_releases_v_rels" USING btree ("path");
  CREATE INDEX "_releases_v_rels_topics_id_idx" ON "_releases_v_rels" USING btree ("topics_id");
  CREATE INDEX "_releases_v_rels_publications_id_idx" ON "_releases_v_rels" USING btree ("publications_id");
  CREATE INDEX "_releases_v_rels_press_releases_id_idx" ON "_releases_v_rels" USING btree ("press_releases_id");
  CREATE INDEX "_releases_v_rels_news_id_idx" ON "_releases_v_rels" USING btree ("news_id");
  CREATE INDEX "_releases_v_rels_datasets_id_idx" ON "_releases_v_rels" USING btree ("datasets_id");
  CREATE INDEX "_releases_v_rels_survey_results_id_idx" ON "_releases_v_rels" USING btree ("survey_results_id");
  CREATE INDEX "publications_figures_comparisons_order_idx" ON "publications_figures_comparisons" USING btree ("_order");
  CREATE INDEX "publications_figures_comparisons_parent_id_idx" ON "publications_figures_comparisons" USING btree ("_parent_id");
  CREATE INDEX "publications_figures_comparisons_compared_with_idx" ON "publications_figures_comparisons" USING btree ("compared_with");
  CREATE UNIQUE INDEX "publications_figures_comparisons_locales_locale_parent_id_un" ON "publications_figures_comparisons_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "publications_figures_order_idx" ON "publications_figures" USING btree ("_order");
  CREATE INDEX "publications_figures_parent_id_idx" ON "publications_figures" USING btree ("_parent_id");
  CREATE INDEX "publications_figures_data_status_idx" ON "publications_figures" USING btree ("data_status");
  CREATE UNIQUE INDEX "publications_figures_locales_locale_parent_id_unique" ON "publications_figures_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "publications_files_order_idx" ON "publications_files" USING btree ("_order");
  CREATE INDEX "publications_files_parent_id_idx" ON "publications_files" USING btree ("_parent_id");
  CREATE INDEX "publications_files_file_idx" ON "publications_files" USING btree ("file_id");
  CREATE UNIQUE INDEX "publications_files_locales_locale_parent_id_unique" ON "publications_files_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "publications_corrections_order_idx" ON "publications_corrections" USING btree ("_order");
  CREATE INDEX "publications_corrections_parent_id_idx" ON "publications_corrections" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "publications_corrections_locales_locale_parent_id_unique" ON "publications_corrections_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "publications_published_on_idx" ON "publications" USING btree ("published_on");
  CREATE INDEX "publications_kind_idx" ON "publications" USING btree ("kind");
  CREATE INDEX "publications_period_from_idx" ON "publications" USING btree ("period_from");
  CREATE INDEX "publications_period_to_idx" ON "publications" USING btree ("period_to");
  CREATE INDEX "publications_frequency_idx" ON "publications" USING btree ("frequency");
  CREATE INDEX "publications_cover_idx" ON "publications" USING btree ("cover_id");
  CREATE INDEX "publications_public_contact_idx" ON "publications" USING btree ("public_contact_id");
  CREATE INDEX "publications_methodology_idx" ON "publications" USING btree ("methodology_id");
  CREATE INDEX "publications_next_release_on_idx" ON "publications" USING btree ("next_release_on");
  CREATE INDEX "publications_sharing_sharing_sharing_image_idx" ON "publications" USING btree ("sharing_sharing_image_id");
  CREATE INDEX "publications_responsible_unit_idx" ON "publications" USING btree ("responsible_unit_id");
  CREATE INDEX "publications_state_idx" ON "publications" USING btree ("state");
  CREATE INDEX "publications_visible_from_idx" ON "publications" USING btree ("visible_from");
  CREATE INDEX "publications_visible_until_idx" ON "publications" USING btree ("visible_until");
  CREATE INDEX "publications_public_locales_idx" ON "publications" USING btree ("public_locales");
  CREATE INDEX "publications_ever_public_idx" ON "publications" USING btree ("ever_public");
  CREATE INDEX "publications_created_by_idx" ON "publications" USING btree ("created_by_id");
  CREATE INDEX "publications_updated_by_idx" ON "publications" USING btree ("updated_by_id");
  CREATE INDEX "publications_updated_at_idx" ON "publications" USING btree ("updated_at");
  CREATE INDEX "publications_created_at_idx" ON "publications" USING btree ("created_at");
  CREATE INDEX "publications_deleted_at_idx" ON "publications" USING btree ("deleted_at");
  CREATE INDEX "publications__status_idx" ON "publications" USING btree ("_status");
  CREATE INDEX "publications_title_idx" ON "publications_locales" USING btree ("title","_locale");
  CREATE INDEX "publications_slug_idx" ON "publications_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "publications_locales_locale_parent_id_unique" ON "publications_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "publications_rels_order_idx" ON "publications_rels" USING btree ("order");
  CREATE INDEX "publications_rels_parent_idx" ON "publications_rels" USING btree ("parent_id");
  CREATE INDEX "publications_rels_path_idx" ON "publications_rels" USING btree ("path");
  CREATE INDEX "publications_rels_topics_id_idx" ON "publications_rels" USING btree ("topics_id");
  CREATE INDEX "publications_rels_datasets_id_idx" ON "publications_rels" USING btree ("datasets_id");
  CREATE INDEX "publications_rels_users_id_idx" ON "publications_rels" USING btree ("users_id");
  CREATE INDEX "_publications_v_version_figures_comparisons_order_idx" ON "_publications_v_version_figures_comparisons" USING btree ("_order");
  CREATE INDEX "_publications_v_version_figures_comparisons_parent_id_idx" ON "_publications_v_version_figures_comparisons" USING btree ("_parent_id");
  CREATE INDEX "_publications_v_version_figures_comparisons_compared_wit_idx" ON "_publications_v_version_figures_comparisons" USING btree ("compared_with");
  CREATE UNIQUE INDEX "_publications_v_version_figures_comparisons_locales_locale_p" ON "_publications_v_version_figures_comparisons_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_publications_v_version_figures_order_idx" ON "_publications_v_version_figures" USING btree ("_order");
  CREATE INDEX "_publications_v_version_figures_parent_id_idx" ON "_publications_v_version_figures" USING btree ("_parent_id");
  CREATE INDEX "_publications_v_version_figures_data_status_idx" ON "_publications_v_version_figures" USING btree ("data_status");
  CREATE UNIQUE INDEX "_publications_v_version_figures_locales_locale_parent_id_uni" ON "_publications_v_version_figures_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_publications_v_version_files_order_idx" ON "_publications_v_version_files" USING btree ("_order");
  CREATE INDEX "_publications_v_version_files_parent_id_idx" ON "_publications_v_version_files" USING btree ("_parent_id");
  CREATE INDEX "_publications_v_version_files_file_idx" ON "_publications_v_version_files" USING btree ("file_id");
  CREATE UNIQUE INDEX "_publications_v_version_files_locales_locale_parent_id_uniqu" ON "_publications_v_version_files_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_publications_v_version_corrections_order_idx" ON "_publications_v_version_corrections" USING btree ("_order");
  CREATE INDEX "_publications_v_version_corrections_parent_id_idx" ON "_publications_v_version_corrections" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_publications_v_version_corrections_locales_locale_parent_id" ON "_publications_v_version_corrections_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_publications_v_parent_idx" ON "_publications_v" USING btree ("parent_id");
  CREATE INDEX "_publications_v_version_version_published_on_idx" ON "_publications_v" USING btree ("version_published_on");
  CREATE INDEX "_publications_v_version_version_kind_idx" ON "_publications_v" USING btree ("version_kind");
  CREATE INDEX "_publications_v_version_version_period_from_idx" ON "_publications_v" USING btree ("version_period_from");
  CREATE INDEX "_publications_v_version_version_period_to_idx" ON "_publications_v" USING btree ("version_period_to");
  CREATE INDEX "_publications_v_version_version_frequency_idx" ON "_publications_v" USING btree ("version_frequency");
  CREATE INDEX "_publications_v_version_version_cover_idx" ON "_publications_v" USING btree ("version_cover_id");
  CREATE INDEX "_publications_v_version_version_public_contact_idx" ON "_publications_v" USING btree ("version_public_contact_id");
  CREATE INDEX "_publications_v_version_version_methodology_idx" ON "_publications_v" USING btree ("version_methodology_id");
  CREATE INDEX "_publications_v_version_version_next_release_on_idx" ON "_publications_v" USING btree ("version_next_release_on");
  CREATE INDEX "_publications_v_version_sharing_version_sharing_sharing__idx" ON "_publications_v" USING btree ("version_sharing_sharing_image_id");
  CREATE INDEX "_publications_v_version_version_responsible_unit_idx" ON "_publications_v" USING btree ("version_responsible_unit_id");
  CREATE INDEX "_publications_v_version_version_state_idx" ON "_publications_v" USING btree ("version_state");
  CREATE INDEX "_publications_v_version_version_visible_from_idx" ON "_publications_v" USING btree ("version_visible_from");
  CREATE INDEX "_publications_v_version_version_visible_until_idx" ON "_publications_v" USING btree ("version_visible_until");
  CREATE INDEX "_publications_v_version_version_public_locales_idx" ON "_publications_v" USING btree ("version_public_locales");
  CREATE INDEX "_publications_v_version_version_ever_public_idx" ON "_publications_v" USING btree ("version_ever_public");
  CREATE INDEX "_publications_v_version_version_created_by_idx" ON "_publications_v" USING btree ("version_created_by_id");
  CREATE INDEX "_publications_v_version_version_updated_by_idx" ON "_publications_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_publications_v_version_version_updated_at_idx" ON "_publications_v" USING btree ("version_updated_at");
  CREATE INDEX "_publications_v_version_version_created_at_idx" ON "_publications_v" USING btree ("version_created_at");
  CREATE INDEX "_publications_v_version_version_deleted_at_idx" ON "_publications_v" USING btree ("version_deleted_at");
  CREATE INDEX "_publications_v_version_version__status_idx" ON "_publications_v" USING btree ("version__status");
  CREATE INDEX "_publications_v_created_at_idx" ON "_publications_v" USING btree ("created_at");
  CREATE INDEX "_publications_v_updated_at_idx" ON "_publications_v" USING btree ("updated_at");
  CREATE INDEX "_publications_v_snapshot_idx" ON "_publications_v" USING btree ("snapshot");
  CREATE INDEX "_publications_v_published_locale_idx" ON "_publications_v" USING btree ("published_locale");
  CREATE INDEX "_publications_v_latest_idx" ON "_publications_v" USING btree ("latest");
  CREATE INDEX "_publications_v_version_version_title_idx" ON "_publications_v_locales" USING btree ("version_title","_locale");
  CREATE INDEX "_publications_v_version_version_slug_idx" ON "_publications_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_publications_v_locales_locale_parent_id_unique" ON "_publications_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_publications_v_rels_order_idx" ON "_publications_v_rels" USING btree ("order");
  CREATE INDEX "_publications_v_rels_parent_idx" ON "_publications_v_rels" USING btree ("parent_id");
  CREATE INDEX "_publications_v_rels_path_idx" ON "_publications_v_rels" USING btree ("path");
  CREATE INDEX "_publications_v_rels_topics_id_idx" ON "_publications_v_rels" USING btree ("topics_id");
  CREATE INDEX "_publications_v_rels_datasets_id_idx" ON "_publications_v_rels" USING btree ("datasets_id");
  CREATE INDEX "_publications_v_rels_users_id_idx" ON "_publications_v_rels" USING btree ("users_id");
  CREATE INDEX "datasets_variables_order_idx" ON "datasets_variables" USING btree ("_order");
  CREATE INDEX "datasets_variables_parent_id_idx" ON "datasets_variables" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "datasets_variables_locales_locale_parent_id_unique" ON "datasets_variables_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "datasets_distributions_order_idx" ON "datasets_distributions" USING btree ("_order");
  CREATE INDEX "datasets_distributions_parent_id_idx" ON "datasets_distributions" USING btree ("_parent_id");
  CREATE INDEX "datasets_distributions_format_idx" ON "datasets_distributions" USING btree ("format");
  CREATE INDEX "datasets_distributions_file_idx" ON "datasets_distributions" USING btree ("file_id");
  CREATE INDEX "datasets_corrections_order_idx" ON "datasets_corrections" USING btree ("_order");
  CREATE INDEX "datasets_corrections_parent_id_idx" ON "datasets_corrections" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "datasets_corrections_locales_locale_parent_id_unique" ON "datasets_corrections_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "datasets_published_on_idx" ON "datasets" USING btree ("published_on");
  CREATE INDEX "datasets_period_from_idx" ON "datasets" USING btree ("period_from");
  CREATE INDEX "datasets_period_to_idx" ON "datasets" USING btree ("period_to");
  CREATE INDEX "datasets_frequency_idx" ON "datasets" USING btree ("frequency");
  CREATE INDEX "datasets_licence_idx" ON "datasets" USING btree ("licence");
  CREATE INDEX "datasets_last_updated_at_idx" ON "datasets" USING btree ("last_updated_at");
  CREATE INDEX "datasets_public_contact_idx" ON "datasets" USING btree ("public_contact_id");
  CREATE INDEX "datasets_methodology_idx" ON "datasets" USING btree ("methodology_id");
  CREATE INDEX "datasets_next_release_on_idx" ON "datasets" USING btree ("next_release_on");
  CREATE INDEX "datasets_responsible_unit_idx" ON "datasets" USING btree ("responsible_unit_id");
  CREATE INDEX "datasets_state_idx" ON "datasets" USING btree ("state");
  CREATE INDEX "datasets_visible_from_idx" ON "datasets" USING btree ("visible_from");
  CREATE INDEX "datasets_visible_until_idx" ON "datasets" USING btree ("visible_until");
  CREATE INDEX "datasets_public_locales_idx" ON "datasets" USING btree ("public_locales");
  CREATE INDEX "datasets_ever_public_idx" ON "datasets" USING btree ("ever_public");
  CREATE INDEX "datasets_created_by_idx" ON "datasets" USING btree ("created_by_id");
  CREATE INDEX "datasets_updated_by_idx" ON "datasets" USING btree ("updated_by_id");
  CREATE INDEX "datasets_updated_at_idx" ON "datasets" USING btree ("updated_at");
  CREATE INDEX "datasets_created_at_idx" ON "datasets" USING btree ("created_at");
  CREATE INDEX "datasets_deleted_at_idx" ON "datasets" USING btree ("deleted_at");
  CREATE INDEX "datasets__status_idx" ON "datasets" USING btree ("_status");
  CREATE INDEX "datasets_title_idx" ON "datasets_locales" USING btree ("title","_locale");
  CREATE INDEX "datasets_slug_idx" ON "datasets_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "datasets_locales_locale_parent_id_unique" ON "datasets_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "datasets_rels_order_idx" ON "datasets_rels" USING btree ("order");
  CREATE INDEX "datasets_rels_parent_idx" ON "datasets_rels" USING btree ("parent_id");
  CREATE INDEX "datasets_rels_path_idx" ON "datasets_rels" USING btree ("path");
  CREATE INDEX "datasets_rels_topics_id_idx" ON "datasets_rels" USING btree ("topics_id");
  CREATE INDEX "datasets_rels_users_id_idx" ON "datasets_rels" USING btree ("users_id");
  CREATE INDEX "_datasets_v_version_variables_order_idx" ON "_datasets_v_version_variables" USING btree ("_order");
  CREATE INDEX "_datasets_v_version_variables_parent_id_idx" ON "_datasets_v_version_variables" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_datasets_v_version_variables_locales_locale_parent_id_uniqu" ON "_datasets_v_version_variables_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_datasets_v_version_distributions_order_idx" ON "_datasets_v_version_distributions" USING btree ("_order");
  CREATE INDEX "_datasets_v_version_distributions_parent_id_idx" ON "_datasets_v_version_distributions" USING btree ("_parent_id");
  CREATE INDEX "_datasets_v_version_distributions_format_idx" ON "_datasets_v_version_distributions" USING btree ("format");
  CREATE INDEX "_datasets_v_version_distributions_file_idx" ON "_datasets_v_version_distributions" USING btree ("file_id");
  CREATE INDEX "_datasets_v_version_corrections_order_idx" ON "_datasets_v_version_corrections" USING btree ("_order");
  CREATE INDEX "_datasets_v_version_corrections_parent_id_idx" ON "_datasets_v_version_corrections" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_datasets_v_version_corrections_locales_locale_parent_id_uni" ON "_datasets_v_version_corrections_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_datasets_v_parent_idx" ON "_datasets_v" USING btree ("parent_id");
  CREATE INDEX "_datasets_v_version_version_published_on_idx" ON "_datasets_v" USING btree ("version_published_on");
  CREATE INDEX "_datasets_v_version_version_period_from_idx" ON "_datasets_v" USING btree ("version_period_from");
  CREATE INDEX "_datasets_v_version_version_period_to_idx" ON "_datasets_v" USING btree ("version_period_to");
  CREATE INDEX "_datasets_v_version_version_frequency_idx" ON "_datasets_v" USING btree ("version_frequency");
  CREATE INDEX "_datasets_v_version_version_licence_idx" ON "_datasets_v" USING btree ("version_licence");
  CREATE INDEX "_datasets_v_version_version_last_updated_at_idx" ON "_datasets_v" USING btree ("version_last_updated_at");
  CREATE INDEX "_datasets_v_version_version_public_contact_idx" ON "_datasets_v" USING btree ("version_public_contact_id");
  CREATE INDEX "_datasets_v_version_version_methodology_idx" ON "_datasets_v" USING btree ("version_methodology_id");
  CREATE INDEX "_datasets_v_version_version_next_release_on_idx" ON "_datasets_v" USING btree ("version_next_release_on");
  CREATE INDEX "_datasets_v_version_version_responsible_unit_idx" ON "_datasets_v" USING btree ("version_responsible_unit_id");
  CREATE INDEX "_datasets_v_version_version_state_idx" ON "_datasets_v" USING btree ("version_state");
  CREATE INDEX "_datasets_v_version_version_visible_from_idx" ON "_datasets_v" USING btree ("version_visible_from");
  CREATE INDEX "_datasets_v_version_version_visible_until_idx" ON "_datasets_v" USING btree ("version_visible_until");
  CREATE INDEX "_datasets_v_version_version_public_locales_idx" ON "_datasets_v" USING btree ("version_public_locales");
  CREATE INDEX "_datasets_v_version_version_ever_public_idx" ON "_datasets_v" USING btree ("version_ever_public");
  CREATE INDEX "_datasets_v_version_version_created_by_idx" ON "_datasets_v" USING btree ("version_created_by_id");
  CREATE INDEX "_datasets_v_version_version_updated_by_idx" ON "_datasets_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_datasets_v_version_version_updated_at_idx" ON "_datasets_v" USING btree ("version_updated_at");
  CREATE INDEX "_datasets_v_version_version_created_at_idx" ON "_datasets_v" USING btree ("version_created_at");
  CREATE INDEX "_datasets_v_version_version_deleted_at_idx" ON "_datasets_v" USING btree ("version_deleted_at");
  CREATE INDEX "_datasets_v_version_version__status_idx" ON "_datasets_v" USING btree ("version__status");
  CREATE INDEX "_datasets_v_created_at_idx" ON "_datasets_v" USING btree ("created_at");
  CREATE INDEX "_datasets_v_updated_at_idx" ON "_datasets_v" USING btree ("updated_at");
  CREATE INDEX "_datasets_v_snapshot_idx" ON "_datasets_v" USING btree ("snapshot");
  CREATE INDEX "_datasets_v_published_locale_idx" ON "_datasets_v" USING btree ("published_locale");
  CREATE INDEX "_datasets_v_latest_idx" ON "_datasets_v" USING btree ("latest");
  CREATE INDEX "_datasets_v_version_version_title_idx" ON "_datasets_v_locales" USING btree ("version_title","_locale");
  CREATE INDEX "_datasets_v_version_version_slug_idx" ON "_datasets_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_datasets_v_locales_locale_parent_id_unique" ON "_datasets_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_datasets_v_rels_order_idx" ON "_datasets_v_rels" USING btree ("order");
  CREATE INDEX "_datasets_v_rels_parent_idx" ON "_datasets_v_rels" USING btree ("parent_id");
  CREATE INDEX "_datasets_v_rels_path_idx" ON "_datasets_v_rels" USING btree ("path");
  CREATE INDEX "_datasets_v_rels_topics_id_idx" ON "_datasets_v_rels" USING btree ("topics_id");
  CREATE INDEX "_datasets_v_rels_users_id_idx" ON "_datasets_v_rels" USING btree ("users_id");
  CREATE INDEX "methodologies_definitions_order_idx" ON "methodologies_definitions" USING btree ("_order");
  CREATE INDEX "methodologies_definitions_parent_id_idx" ON "methodologies_definitions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "methodologies_definitions_locales_locale_parent_id_unique" ON "methodologies_definitions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "methodologies_files_order_idx" ON "methodologies_files" USING btree ("_order");
  CREATE INDEX "methodologies_files_parent_id_idx" ON "methodologies_files" USING btree ("_parent_id");
  CREATE INDEX "methodologies_files_file_idx" ON "methodologies_files" USING btree ("file_id");
  CREATE UNIQUE INDEX "methodologies_files_locales_locale_parent_id_unique" ON "methodologies_files_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "methodologies_published_on_idx" ON "methodologies" USING btree ("published_on");
  CREATE INDEX "methodologies_responsible_unit_idx" ON "methodologies" USING btree ("responsible_unit_id");
  CREATE INDEX "methodologies_state_idx" ON "methodologies" USING btree ("state");
  CREATE INDEX "methodologies_visible_from_idx" ON "methodologies" USING btree ("visible_from");
  CREATE INDEX "methodologies_visible_until_idx" ON "methodologies" USING btree ("visible_until");
  CREATE INDEX "methodologies_public_locales_idx" ON "methodologies" USING btree ("public_locales");
  CREATE INDEX "methodologies_ever_public_idx" ON "methodologies" USING btree ("ever_public");
  CREATE INDEX "methodologies_created_by_idx" ON "methodologies" USING btree ("created_by_id");
  CREATE INDEX "methodologies_updated_by_idx" ON "methodologies" USING btree ("updated_by_id");
  CREATE INDEX "methodologies_updated_at_idx" ON "methodologies" USING btree ("updated_at");
  CREATE INDEX "methodologies_created_at_idx" ON "methodologies" USING btree ("created_at");
  CREATE INDEX "methodologies_deleted_at_idx" ON "methodologies" USING btree ("deleted_at");
  CREATE INDEX "methodologies__status_idx" ON "methodologies" USING btree ("_status");
  CREATE INDEX "methodologies_title_idx" ON "methodologies_locales" USING btree ("title","_locale");
  CREATE INDEX "methodologies_slug_idx" ON "methodologies_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "methodologies_locales_locale_parent_id_unique" ON "methodologies_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "methodologies_rels_order_idx" ON "methodologies_rels" USING btree ("order");
  CREATE INDEX "methodologies_rels_parent_idx" ON "methodologies_rels" USING btree ("parent_id");
  CREATE INDEX "methodologies_rels_path_idx" ON "methodologies_rels" USING btree ("path");
  CREATE INDEX "methodologies_rels_topics_id_idx" ON "methodologies_rels" USING btree ("topics_id");
  CREATE INDEX "methodologies_rels_users_id_idx" ON "methodologies_rels" USING btree ("users_id");
  CREATE INDEX "_methodologies_v_version_definitions_order_idx" ON "_methodologies_v_version_definitions" USING btree ("_order");
  CREATE INDEX "_methodologies_v_version_definitions_parent_id_idx" ON "_methodologies_v_version_definitions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_methodologies_v_version_definitions_locales_locale_parent_i" ON "_methodologies_v_version_definitions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_methodologies_v_version_files_order_idx" ON "_methodologies_v_version_files" USING btree ("_order");
  CREATE INDEX "_methodologies_v_version_files_parent_id_idx" ON "_methodologies_v_version_files" USING btree ("_parent_id");
  CREATE INDEX "_methodologies_v_version_files_file_idx" ON "_methodologies_v_version_files" USING btree ("file_id");
  CREATE UNIQUE INDEX "_methodologies_v_version_files_locales_locale_parent_id_uniq" ON "_methodologies_v_version_files_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_methodologies_v_parent_idx" ON "_methodologies_v" USING btree ("parent_id");
  CREATE INDEX "_methodologies_v_version_version_published_on_idx" ON "_methodologies_v" USING btree ("version_published_on");
  CREATE INDEX "_methodologies_v_version_version_responsible_unit_idx" ON "_methodologies_v" USING btree ("version_responsible_unit_id");
  CREATE INDEX "_methodologies_v_version_version_state_idx" ON "_methodologies_v" USING btree ("version_state");
  CREATE INDEX "_methodologies_v_version_version_visible_from_idx" ON "_methodologies_v" USING btree ("version_visible_from");
  CREATE INDEX "_methodologies_v_version_version_visible_until_idx" ON "_methodologies_v" USING btree ("version_visible_until");
  CREATE INDEX "_methodologies_v_version_version_public_locales_idx" ON "_methodologies_v" USING btree ("version_public_locales");
  CREATE INDEX "_methodologies_v_version_version_ever_public_idx" ON "_methodologies_v" USING btree ("version_ever_public");
  CREATE INDEX "_methodologies_v_version_version_created_by_idx" ON "_methodologies_v" USING btree ("version_created_by_id");
  CREATE INDEX "_methodologies_v_version_version_updated_by_idx" ON "_methodologies_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_methodologies_v_version_version_updated_at_idx" ON "_methodologies_v" USING btree ("version_updated_at");
  CREATE INDEX "_methodologies_v_version_version_created_at_idx" ON "_methodologies_v" USING btree ("version_created_at");
  CREATE INDEX "_methodologies_v_version_version_deleted_at_idx" ON "_methodologies_v" USING btree ("version_deleted_at");
  CREATE INDEX "_methodologies_v_version_version__status_idx" ON "_methodologies_v" USING btree ("version__status");
  CREATE INDEX "_methodologies_v_created_at_idx" ON "_methodologies_v" USING btree ("created_at");
  CREATE INDEX "_methodologies_v_updated_at_idx" ON "_methodologies_v" USING btree ("updated_at");
  CREATE INDEX "_methodologies_v_snapshot_idx" ON "_methodologies_v" USING btree ("snapshot");
  CREATE INDEX "_methodologies_v_published_locale_idx" ON "_methodologies_v" USING btree ("published_locale");
  CREATE INDEX "_methodologies_v_latest_idx" ON "_methodologies_v" USING btree ("latest");
  CREATE INDEX "_methodologies_v_version_version_title_idx" ON "_methodologies_v_locales" USING btree ("version_title","_locale");
  CREATE INDEX "_methodologies_v_version_version_slug_idx" ON "_methodologies_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_methodologies_v_locales_locale_parent_id_unique" ON "_methodologies_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_methodologies_v_rels_order_idx" ON "_methodologies_v_rels" USING btree ("order");
  CREATE INDEX "_methodologies_v_rels_parent_idx" ON "_methodologies_v_rels" USING btree ("parent_id");
  CREATE INDEX "_methodologies_v_rels_path_idx" ON "_methodologies_v_rels" USING btree ("path");
  CREATE INDEX "_methodologies_v_rels_topics_id_idx" ON "_methodologies_v_rels" USING btree ("topics_id");
  CREATE INDEX "_methodologies_v_rels_users_id_idx" ON "_methodologies_v_rels" USING btree ("users_id");
  CREATE INDEX "topics_parent_idx" ON "topics" USING btree ("parent_id");
  CREATE INDEX "topics_weight_idx" ON "topics" USING btree ("weight");
  CREATE INDEX "topics_cover_idx" ON "topics" USING btree ("cover_id");
  CREATE INDEX "topics_state_idx" ON "topics" USING btree ("state");
  CREATE INDEX "topics_visible_from_idx" ON "topics" USING btree ("visible_from");
  CREATE INDEX "topics_visible_until_idx" ON "topics" USING btree ("visible_until");
  CREATE INDEX "topics_public_locales_idx" ON "topics" USING btree ("public_locales");
  CREATE INDEX "topics_ever_public_idx" ON "topics" USING btree ("ever_public");
  CREATE INDEX "topics_created_by_idx" ON "topics" USING btree ("created_by_id");
  CREATE INDEX "topics_updated_by_idx" ON "topics" USING btree ("updated_by_id");
  CREATE INDEX "topics_updated_at_idx" ON "topics" USING btree ("updated_at");
  CREATE INDEX "topics_created_at_idx" ON "topics" USING btree ("created_at");
  CREATE INDEX "topics_deleted_at_idx" ON "topics" USING btree ("deleted_at");
  CREATE INDEX "topics__status_idx" ON "topics" USING btree ("_status");
  CREATE INDEX "topics_title_idx" ON "topics_locales" USING btree ("title","_locale");
  CREATE INDEX "topics_slug_idx" ON "topics_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "topics_locales_locale_parent_id_unique" ON "topics_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_topics_v_parent_idx" ON "_topics_v" USING btree ("parent_id");
  CREATE INDEX "_topics_v_version_version_parent_idx" ON "_topics_v" USING btree ("version_parent_id");
  CREATE INDEX "_topics_v_version_version_weight_idx" ON "_topics_v" USING btree ("version_weight");
  CREATE INDEX "_topics_v_version_version_cover_idx" ON "_topics_v" USING btree ("version_cover_id");
  CREATE INDEX "_topics_v_version_version_state_idx" ON "_topics_v" USING btree ("version_state");
  CREATE INDEX "_topics_v_version_version_visible_from_idx" ON "_topics_v" USING btree ("version_visible_from");
  CREATE INDEX "_topics_v_version_version_visible_until_idx" ON "_topics_v" USING btree ("version_visible_until");
  CREATE INDEX "_topics_v_version_version_public_locales_idx" ON "_topics_v" USING btree ("version_public_locales");
  CREATE INDEX "_topics_v_version_version_ever_public_idx" ON "_topics_v" USING btree ("version_ever_public");
  CREATE INDEX "_topics_v_version_version_created_by_idx" ON "_topics_v" USING btree ("version_created_by_id");
  CREATE INDEX "_topics_v_version_version_updated_by_idx" ON "_topics_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_topics_v_version_version_updated_at_idx" ON "_topics_v" USING btree ("version_updated_at");
  CREATE INDEX "_topics_v_version_version_created_at_idx" ON "_topics_v" USING btree ("version_created_at");
  CREATE INDEX "_topics_v_version_version_deleted_at_idx" ON "_topics_v" USING btree ("version_deleted_at");
  CREATE INDEX "_topics_v_version_version__status_idx" ON "_topics_v" USING btree ("version__status");
  CREATE INDEX "_topics_v_created_at_idx" ON "_topics_v" USING btree ("created_at");
  CREATE INDEX "_topics_v_updated_at_idx" ON "_topics_v" USING btree ("updated_at");
  CREATE INDEX "_topics_v_snapshot_idx" ON "_topics_v" USING btree ("snapshot");
  CREATE INDEX "_topics_v_published_locale_idx" ON "_topics_v" USING btree ("published_locale");
  CREATE INDEX "_topics_v_latest_idx" ON "_topics_v" USING btree ("latest");
  CREATE INDEX "_topics_v_version_version_title_idx" ON "_topics_v_locales" USING btree ("version_title","_locale");
  CREATE INDEX "_topics_v_version_version_slug_idx" ON "_topics_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_topics_v_locales_locale_parent_id_unique" ON "_topics_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "press_releases_figures_comparisons_order_idx" ON "press_releases_figures_comparisons" USING btree ("_order");
  CREATE INDEX "press_releases_figures_comparisons_parent_id_idx" ON "press_releases_figures_comparisons" USING btree ("_parent_id");
  CREATE INDEX "press_releases_figures_comparisons_compared_with_idx" ON "press_releases_figures_comparisons" USING btree ("compared_with");
  CREATE UNIQUE INDEX "press_releases_figures_comparisons_locales_locale_parent_id_" ON "press_releases_figures_comparisons_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "press_releases_figures_order_idx" ON "press_releases_figures" USING btree ("_order");
  CREATE INDEX "press_releases_figures_parent_id_idx" ON "press_releases_figures" USING btree ("_parent_id");
  CREATE INDEX "press_releases_figures_data_status_idx" ON "press_releases_figures" USING btree ("data_status");
  CREATE UNIQUE INDEX "press_releases_figures_locales_locale_parent_id_unique" ON "press_releases_figures_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "press_releases_files_order_idx" ON "press_releases_files" USING btree ("_order");
  CREATE INDEX "press_releases_files_parent_id_idx" ON "press_releases_files" USING btree ("_parent_id");
  CREATE INDEX "press_releases_files_file_idx" ON "press_releases_files" USING btree ("file_id");
  CREATE UNIQUE INDEX "press_releases_files_locales_locale_parent_id_unique" ON "press_releases_files_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "press_releases_corrections_order_idx" ON "press_releases_corrections" USING btree ("_order");
  CREATE INDEX "press_releases_corrections_parent_id_idx" ON "press_releases_corrections" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "press_releases_corrections_locales_locale_parent_id_unique" ON "press_releases_corrections_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "press_releases_published_on_idx" ON "press_releases" USING btree ("published_on");
  CREATE INDEX "press_releases_number_idx" ON "press_releases" USING btree ("number");
  CREATE INDEX "press_releases_kind_idx" ON "press_releases" USING btree ("kind");
  CREATE INDEX "press_releases_period_from_idx" ON "press_releases" USING btree ("period_from");
  CREATE INDEX "press_releases_period_to_idx" ON "press_releases" USING btree ("period_to");
  CREATE INDEX "press_releases_frequency_idx" ON "press_releases" USING btree ("frequency");
  CREATE INDEX "press_releases_cover_idx" ON "press_releases" USING btree ("cover_id");
  CREATE INDEX "press_releases_public_contact_idx" ON "press_releases" USING btree ("public_contact_id");
  CREATE INDEX "press_releases_sharing_sharing_sharing_image_idx" ON "press_releases" USING btree ("sharing_sharing_image_id");
  CREATE INDEX "press_releases_responsible_unit_idx" ON "press_releases" USING btree ("responsible_unit_id");
  CREATE INDEX "press_releases_state_idx" ON "press_releases" USING btree ("state");
  CREATE INDEX "press_releases_visible_from_idx" ON "press_releases" USING btree ("visible_from");
  CREATE INDEX "press_releases_visible_until_idx" ON "press_releases" USING btree ("visible_until");
  CREATE INDEX "press_releases_public_locales_idx" ON "press_releases" USING btree ("public_locales");
  CREATE INDEX "press_releases_ever_public_idx" ON "press_releases" USING btree ("ever_public");
  CREATE INDEX "press_releases_created_by_idx" ON "press_releases" USING btree ("created_by_id");
  CREATE INDEX "press_releases_updated_by_idx" ON "press_releases" USING btree ("updated_by_id");
  CREATE INDEX "press_releases_updated_at_idx" ON "press_releases" USING btree ("updated_at");
  CREATE INDEX "press_releases_created_at_idx" ON "press_releases" USING btree ("created_at");
  CREATE INDEX "press_releases_deleted_at_idx" ON "press_releases" USING btree ("deleted_at");
  CREATE INDEX "press_releases__status_idx" ON "press_releases" USING btree ("_status");
  CREATE INDEX "press_releases_title_idx" ON "press_releases_locales" USING btree ("title","_locale");
  CREATE INDEX "press_releases_slug_idx" ON "press_releases_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "press_releases_locales_locale_parent_id_unique" ON "press_releases_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "press_releases_rels_order_idx" ON "press_releases_rels" USING btree ("order");
  CREATE INDEX "press_releases_rels_parent_idx" ON "press_releases_rels" USING btree ("parent_id");
  CREATE INDEX "press_releases_rels_path_idx" ON "press_releases_rels" USING btree ("path");
  CREATE INDEX "press_releases_rels_topics_id_idx" ON "press_releases_rels" USING btree ("topics_id");
  CREATE INDEX "press_releases_rels_publications_id_idx" ON "press_releases_rels" USING btree ("publications_id");
  CREATE INDEX "press_releases_rels_users_id_idx" ON "press_releases_rels" USING btree ("users_id");
  CREATE INDEX "_press_releases_v_version_figures_comparisons_order_idx" ON "_press_releases_v_version_figures_comparisons" USING btree ("_order");
  CREATE INDEX "_press_releases_v_version_figures_comparisons_parent_id_idx" ON "_press_releases_v_version_figures_comparisons" USING btree ("_parent_id");
  CREATE INDEX "_press_releases_v_version_figures_comparisons_compared_w_idx" ON "_press_releases_v_version_figures_comparisons" USING btree ("compared_with");
  CREATE UNIQUE INDEX "_press_releases_v_version_figures_comparisons_locales_locale" ON "_press_releases_v_version_figures_comparisons_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_press_releases_v_version_figures_order_idx" ON "_press_releases_v_version_figures" USING btree ("_order");
  CREATE INDEX "_press_releases_v_version_figures_parent_id_idx" ON "_press_releases_v_version_figures" USING btree ("_parent_id");
  CREATE INDEX "_press_releases_v_version_figures_data_status_idx" ON "_press_releases_v_version_figures" USING btree ("data_status");
  CREATE UNIQUE INDEX "_press_releases_v_version_figures_locales_locale_parent_id_u" ON "_press_releases_v_version_figures_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_press_releases_v_version_files_order_idx" ON "_press_releases_v_version_files" USING btree ("_order");
  CREATE INDEX "_press_releases_v_version_files_parent_id_idx" ON "_press_releases_v_version_files" USING btree ("_parent_id");
  CREATE INDEX "_press_releases_v_version_files_file_idx" ON "_press_releases_v_version_files" USING btree ("file_id");
  CREATE UNIQUE INDEX "_press_releases_v_version_files_locales_locale_parent_id_uni" ON "_press_releases_v_version_files_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_press_releases_v_version_corrections_order_idx" ON "_press_releases_v_version_corrections" USING btree ("_order");
  CREATE INDEX "_press_releases_v_version_corrections_parent_id_idx" ON "_press_releases_v_version_corrections" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_press_releases_v_version_corrections_locales_locale_parent_" ON "_press_releases_v_version_corrections_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_press_releases_v_parent_idx" ON "_press_releases_v" USING btree ("parent_id");
  CREATE INDEX "_press_releases_v_version_version_published_on_idx" ON "_press_releases_v" USING btree ("version_published_on");
  CREATE INDEX "_press_releases_v_version_version_number_idx" ON "_press_releases_v" USING btree ("version_number");
  CREATE INDEX "_press_releases_v_version_version_kind_idx" ON "_press_releases_v" USING btree ("version_kind");
  CREATE INDEX "_press_releases_v_version_version_period_from_idx" ON "_press_releases_v" USING btree ("version_period_from");
  CREATE INDEX "_press_releases_v_version_version_period_to_idx" ON "_press_releases_v" USING btree ("version_period_to");
  CREATE INDEX "_press_releases_v_version_version_frequency_idx" ON "_press_releases_v" USING btree ("version_frequency");
  CREATE INDEX "_press_releases_v_version_version_cover_idx" ON "_press_releases_v" USING btree ("version_cover_id");
  CREATE INDEX "_press_releases_v_version_version_public_contact_idx" ON "_press_releases_v" USING btree ("version_public_contact_id");
  CREATE INDEX "_press_releases_v_version_sharing_version_sharing_sharin_idx" ON "_press_releases_v" USING btree ("version_sharing_sharing_image_id");
  CREATE INDEX "_press_releases_v_version_version_responsible_unit_idx" ON "_press_releases_v" USING btree ("version_responsible_unit_id");
  CREATE INDEX "_press_releases_v_version_version_state_idx" ON "_press_releases_v" USING btree ("version_state");
  CREATE INDEX "_press_releases_v_version_version_visible_from_idx" ON "_press_releases_v" USING btree ("version_visible_from");
  CREATE INDEX "_press_releases_v_version_version_visible_until_idx" ON "_press_releases_v" USING btree ("version_visible_until");
  CREATE INDEX "_press_releases_v_version_version_public_locales_idx" ON "_press_releases_v" USING btree ("version_public_locales");
  CREATE INDEX "_press_releases_v_version_version_ever_public_idx" ON "_press_releases_v" USING btree ("version_ever_public");
  CREATE INDEX "_press_releases_v_version_version_created_by_idx" ON "_press_releases_v" USING btree ("version_created_by_id");
  CREATE INDEX "_press_releases_v_version_version_updated_by_idx" ON "_press_releases_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_press_releases_v_version_version_updated_at_idx" ON "_press_releases_v" USING btree ("version_updated_at");
  CREATE INDEX "_press_releases_v_version_version_created_at_idx" ON "_press_releases_v" USING btree ("version_created_at");
  CREATE INDEX "_press_releases_v_version_version_deleted_at_idx" ON "_press_releases_v" USING btree ("version_deleted_at");
  CREATE INDEX "_press_releases_v_version_version__status_idx" ON "_press_releases_v" USING btree ("version__status");
  CREATE INDEX "_press_releases_v_created_at_idx" ON "_press_releases_v" USING btree ("created_at");
  CREATE INDEX "_press_releases_v_updated_at_idx" ON "_press_releases_v" USING btree ("updated_at");
  CREATE INDEX "_press_releases_v_snapshot_idx" ON "_press_releases_v" USING btree ("snapshot");
  CREATE INDEX "_press_releases_v_published_locale_idx" ON "_press_releases_v" USING btree ("published_locale");
  CREATE INDEX "_press_releases_v_latest_idx" ON "_press_releases_v" USING btree ("latest");
  CREATE INDEX "_press_releases_v_version_version_title_idx" ON "_press_releases_v_locales" USING btree ("version_title","_locale");
  CREATE INDEX "_press_releases_v_version_version_slug_idx" ON "_press_releases_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_press_releases_v_locales_locale_parent_id_unique" ON "_press_releases_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_press_releases_v_rels_order_idx" ON "_press_releases_v_rels" USING btree ("order");
  CREATE INDEX "_press_releases_v_rels_parent_idx" ON "_press_releases_v_rels" USING btree ("parent_id");
  CREATE INDEX "_press_releases_v_rels_path_idx" ON "_press_releases_v_rels" USING btree ("path");
  CREATE INDEX "_press_releases_v_rels_topics_id_idx" ON "_press_releases_v_rels" USING btree ("topics_id");
  CREATE INDEX "_press_releases_v_rels_publications_id_idx" ON "_press_releases_v_rels" USING btree ("publications_id");
  CREATE INDEX "_press_releases_v_rels_users_id_idx" ON "_press_releases_v_rels" USING btree ("users_id");
  CREATE INDEX "news_files_order_idx" ON "news_files" USING btree ("_order");
  CREATE INDEX "news_files_parent_id_idx" ON "news_files" USING btree ("_parent_id");
  CREATE INDEX "news_files_file_idx" ON "news_files" USING btree ("file_id");
  CREATE UNIQUE INDEX "news_files_locales_locale_parent_id_unique" ON "news_files_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "news_published_on_idx" ON "news" USING btree ("published_on");
  CREATE INDEX "news_cover_idx" ON "news" USING btree ("cover_id");
  CREATE INDEX "news_gallery_idx" ON "news" USING btree ("gallery_id");
  CREATE INDEX "news_sharing_sharing_sharing_image_idx" ON "news" USING btree ("sharing_sharing_image_id");
  CREATE INDEX "news_state_idx" ON "news" USING btree ("state");
  CREATE INDEX "news_visible_from_idx" ON "news" USING btree ("visible_from");
  CREATE INDEX "news_visible_until_idx" ON "news" USING btree ("visible_until");
  CREATE INDEX "news_public_locales_idx" ON "news" USING btree ("public_locales");
  CREATE INDEX "news_ever_public_idx" ON "news" USING btree ("ever_public");
  CREATE INDEX "news_created_by_idx" ON "news" USING btree ("created_by_id");
  CREATE INDEX "news_updated_by_idx" ON "news" USING btree ("updated_by_id");
  CREATE INDEX "news_updated_at_idx" ON "news" USING btree ("updated_at");
  CREATE INDEX "news_created_at_idx" ON "news" USING btree ("created_at");
  CREATE INDEX "news_deleted_at_idx" ON "news" USING btree ("deleted_at");
  CREATE INDEX "news__status_idx" ON "news" USING btree ("_status");
  CREATE INDEX "news_title_idx" ON "news_locales" USING btree ("title","_locale");
  CREATE INDEX "news_slug_idx" ON "news_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "news_locales_locale_parent_id_unique" ON "news_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "news_rels_order_idx" ON "news_rels" USING btree ("order");
  CREATE INDEX "news_rels_parent_idx" ON "news_rels" USING btree ("parent_id");
  CREATE INDEX "news_rels_path_idx" ON "news_rels" USING btree ("path");
  CREATE INDEX "news_rels_topics_id_idx" ON "news_rels" USING btree ("topics_id");
  CREATE INDEX "news_rels_users_id_idx" ON "news_rels" USING btree ("users_id");
  CREATE INDEX "_news_v_version_files_order_idx" ON "_news_v_version_files" USING btree ("_order");
  CREATE INDEX "_news_v_version_files_parent_id_idx" ON "_news_v_version_files" USING btree ("_parent_id");
  CREATE INDEX "_news_v_version_files_file_idx" ON "_news_v_version_files" USING btree ("file_id");
  CREATE UNIQUE INDEX "_news_v_version_files_locales_locale_parent_id_unique" ON "_news_v_version_files_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_news_v_parent_idx" ON "_news_v" USING btree ("parent_id");
  CREATE INDEX "_news_v_version_version_published_on_idx" ON "_news_v" USING btree ("version_published_on");
  CREATE INDEX "_news_v_version_version_cover_idx" ON "_news_v" USING btree ("version_cover_id");
  CREATE INDEX "_news_v_version_version_gallery_idx" ON "_news_v" USING btree ("version_gallery_id");
  CREATE INDEX "_news_v_version_sharing_version_sharing_sharing_image_idx" ON "_news_v" USING btree ("version_sharing_sharing_image_id");
  CREATE INDEX "_news_v_version_version_state_idx" ON "_news_v" USING btree ("version_state");
  CREATE INDEX "_news_v_version_version_visible_from_idx" ON "_news_v" USING btree ("version_visible_from");
  CREATE INDEX "_news_v_version_version_visible_until_idx" ON "_news_v" USING btree ("version_visible_until");
  CREATE INDEX "_news_v_version_version_public_locales_idx" ON "_news_v" USING btree ("version_public_locales");
  CREATE INDEX "_news_v_version_version_ever_public_idx" ON "_news_v" USING btree ("version_ever_public");
  CREATE INDEX "_news_v_version_version_created_by_idx" ON "_news_v" USING btree ("version_created_by_id");
  CREATE INDEX "_news_v_version_version_updated_by_idx" ON "_news_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_news_v_version_version_updated_at_idx" ON "_news_v" USING btree ("version_updated_at");
  CREATE INDEX "_news_v_version_version_created_at_idx" ON "_news_v" USING btree ("version_created_at");
  CREATE INDEX "_news_v_version_version_deleted_at_idx" ON "_news_v" USING btree ("version_deleted_at");
  CREATE INDEX "_news_v_version_version__status_idx" ON "_news_v" USING btree ("version__status");
  CREATE INDEX "_news_v_created_at_idx" ON "_news_v" USING btree ("created_at");
  CREATE INDEX "_news_v_updated_at_idx" ON "_news_v" USING btree ("updated_at");
  CREATE INDEX "_news_v_snapshot_idx" ON "_news_v" USING btree ("snapshot");
  CREATE INDEX "_news_v_published_locale_idx" ON "_news_v" USING btree ("published_locale");
  CREATE INDEX "_news_v_latest_idx" ON "_news_v" USING btree ("latest");
  CREATE INDEX "_news_v_version_version_title_idx" ON "_news_v_locales" USING btree ("version_title","_locale");
  CREATE INDEX "_news_v_version_version_slug_idx" ON "_news_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_news_v_locales_locale_parent_id_unique" ON "_news_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_news_v_rels_order_idx" ON "_news_v_rels" USING btree ("order");
  CREATE INDEX "_news_v_rels_parent_idx" ON "_news_v_rels" USING btree ("parent_id");
  CREATE INDEX "_news_v_rels_path_idx" ON "_news_v_rels" USING btree ("path");
  CREATE INDEX "_news_v_rels_topics_id_idx" ON "_news_v_rels" USING btree ("topics_id");
  CREATE INDEX "_news_v_rels_users_id_idx" ON "_news_v_rels" USING btree ("users_id");
  CREATE INDEX "events_programme_order_idx" ON "events_programme" USING btree ("_order");
  CREATE INDEX "events_programme_parent_id_idx" ON "events_programme" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "events_programme_locales_locale_parent_id_unique" ON "events_programme_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "events_speakers_order_idx" ON "events_speakers" USING btree ("_order");
  CREATE INDEX "events_speakers_parent_id_idx" ON "events_speakers" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "events_speakers_locales_locale_parent_id_unique" ON "events_speakers_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "events_files_order_idx" ON "events_files" USING btree ("_order");
  CREATE INDEX "events_files_parent_id_idx" ON "events_files" USING btree ("_parent_id");
  CREATE INDEX "events_files_file_idx" ON "events_files" USING btree ("file_id");
  CREATE UNIQUE INDEX "events_files_locales_locale_parent_id_unique" ON "events_files_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "events_published_on_idx" ON "events" USING btree ("published_on");
  CREATE INDEX "events_kind_idx" ON "events" USING btree ("kind");
  CREATE INDEX "events_starts_at_idx" ON "events" USING btree ("starts_at");
  CREATE INDEX "events_ends_at_idx" ON "events" USING btree ("ends_at");
  CREATE INDEX "events_interpretation_idx" ON "events" USING btree ("interpretation");
  CREATE INDEX "events_gallery_idx" ON "events" USING btree ("gallery_id");
  CREATE INDEX "events_cover_idx" ON "events" USING btree ("cover_id");
  CREATE INDEX "events_public_contact_idx" ON "events" USING btree ("public_contact_id");
  CREATE INDEX "events_state_idx" ON "events" USING btree ("state");
  CREATE INDEX "events_visible_from_idx" ON "events" USING btree ("visible_from");
  CREATE INDEX "events_visible_until_idx" ON "events" USING btree ("visible_until");
  CREATE INDEX "events_public_locales_idx" ON "events" USING btree ("public_locales");
  CREATE INDEX "events_ever_public_idx" ON "events" USING btree ("ever_public");
  CREATE INDEX "events_created_by_idx" ON "events" USING btree ("created_by_id");
  CREATE INDEX "events_updated_by_idx" ON "events" USING btree ("updated_by_id");
  CREATE INDEX "events_updated_at_idx" ON "events" USING btree ("updated_at");
  CREATE INDEX "events_created_at_idx" ON "events" USING btree ("created_at");
  CREATE INDEX "events_deleted_at_idx" ON "events" USING btree ("deleted_at");
  CREATE INDEX "events__status_idx" ON "events" USING btree ("_status");
  CREATE INDEX "events_title_idx" ON "events_locales" USING btree ("title","_locale");
  CREATE INDEX "events_slug_idx" ON "events_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "events_locales_locale_parent_id_unique" ON "events_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "events_rels_order_idx" ON "events_rels" USING btree ("order");
  CREATE INDEX "events_rels_parent_idx" ON "events_rels" USING btree ("parent_id");
  CREATE INDEX "events_rels_path_idx" ON "events_rels" USING btree ("path");
  CREATE INDEX "events_rels_topics_id_idx" ON "events_rels" USING btree ("topics_id");
  CREATE INDEX "events_rels_organisations_id_idx" ON "events_rels" USING btree ("organisations_id");
  CREATE INDEX "events_rels_users_id_idx" ON "events_rels" USING btree ("users_id");
  CREATE INDEX "_events_v_version_programme_order_idx" ON "_events_v_version_programme" USING btree ("_order");
  CREATE INDEX "_events_v_version_programme_parent_id_idx" ON "_events_v_version_programme" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_events_v_version_programme_locales_locale_parent_id_unique" ON "_events_v_version_programme_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_events_v_version_speakers_order_idx" ON "_events_v_version_speakers" USING btree ("_order");
  CREATE INDEX "_events_v_version_speakers_parent_id_idx" ON "_events_v_version_speakers" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_events_v_version_speakers_locales_locale_parent_id_unique" ON "_events_v_version_speakers_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_events_v_version_files_order_idx" ON "_events_v_version_files" USING btree ("_order");
  CREATE INDEX "_events_v_version_files_parent_id_idx" ON "_events_v_version_files" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_files_file_idx" ON "_events_v_version_files" USING btree ("file_id");
  CREATE UNIQUE INDEX "_events_v_version_files_locales_locale_parent_id_unique" ON "_events_v_version_files_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_events_v_parent_idx" ON "_events_v" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_version_published_on_idx" ON "_events_v" USING btree ("version_published_on");
  CREATE INDEX "_events_v_version_version_kind_idx" ON "_events_v" USING btree ("version_kind");
  CREATE INDEX "_events_v_version_version_starts_at_idx" ON "_events_v" USING btree ("version_starts_at");
  CREATE INDEX "_events_v_version_version_ends_at_idx" ON "_events_v" USING btree ("version_ends_at");
  CREATE INDEX "_events_v_version_version_interpretation_idx" ON "_events_v" USING btree ("version_interpretation");
  CREATE INDEX "_events_v_version_version_gallery_idx" ON "_events_v" USING btree ("version_gallery_id");
  CREATE INDEX "_events_v_version_version_cover_idx" ON "_events_v" USING btree ("version_cover_id");
  CREATE INDEX "_events_v_version_version_public_contact_idx" ON "_events_v" USING btree ("version_public_contact_id");
  CREATE INDEX "_events_v_version_version_state_idx" ON "_events_v" USING btree ("version_state");
  CREATE INDEX "_events_v_version_version_visible_from_idx" ON "_events_v" USING btree ("version_visible_from");
  CREATE INDEX "_events_v_version_version_visible_until_idx" ON "_events_v" USING btree ("version_visible_until");
  CREATE INDEX "_events_v_version_version_public_locales_idx" ON "_events_v" USING btree ("version_public_locales");
  CREATE INDEX "_events_v_version_version_ever_public_idx" ON "_events_v" USING btree ("version_ever_public");
  CREATE INDEX "_events_v_version_version_created_by_idx" ON "_events_v" USING btree ("version_created_by_id");
  CREATE INDEX "_events_v_version_version_updated_by_idx" ON "_events_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_events_v_version_version_updated_at_idx" ON "_events_v" USING btree ("version_updated_at");
  CREATE INDEX "_events_v_version_version_created_at_idx" ON "_events_v" USING btree ("version_created_at");
  CREATE INDEX "_events_v_version_version_deleted_at_idx" ON "_events_v" USING btree ("version_deleted_at");
  CREATE INDEX "_events_v_version_version__status_idx" ON "_events_v" USING btree ("version__status");
  CREATE INDEX "_events_v_created_at_idx" ON "_events_v" USING btree ("created_at");
  CREATE INDEX "_events_v_updated_at_idx" ON "_events_v" USING btree ("updated_at");
  CREATE INDEX "_events_v_snapshot_idx" ON "_events_v" USING btree ("snapshot");
  CREATE INDEX "_events_v_published_locale_idx" ON "_events_v" USING btree ("published_locale");
  CREATE INDEX "_events_v_latest_idx" ON "_events_v" USING btree ("latest");
  CREATE INDEX "_events_v_version_version_title_idx" ON "_events_v_locales" USING btree ("version_title","_locale");
  CREATE INDEX "_events_v_version_version_slug_idx" ON "_events_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_events_v_locales_locale_parent_id_unique" ON "_events_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_events_v_rels_order_idx" ON "_events_v_rels" USING btree ("order");
  CREATE INDEX "_events_v_rels_parent_idx" ON "_events_v_rels" USING btree ("parent_id");
  CREATE INDEX "_events_v_rels_path_idx" ON "_events_v_rels" USING btree ("path");
  CREATE INDEX "_events_v_rels_topics_id_idx" ON "_events_v_rels" USING btree ("topics_id");
  CREATE INDEX "_events_v_rels_organisations_id_idx" ON "_events_v_rels" USING btree ("organisations_id");
  CREATE INDEX "_events_v_rels_users_id_idx" ON "_events_v_rels" USING btree ("users_id");
  CREATE INDEX "galleries_pictures_order_idx" ON "galleries_pictures" USING btree ("_order");
  CREATE INDEX "galleries_pictures_parent_id_idx" ON "galleries_pictures" USING btree ("_parent_id");
  CREATE INDEX "galleries_pictures_file_idx" ON "galleries_pictures" USING btree ("file_id");
  CREATE UNIQUE INDEX "galleries_pictures_locales_locale_parent_id_unique" ON "galleries_pictures_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "galleries_published_on_idx" ON "galleries" USING btree ("published_on");
  CREATE INDEX "galleries_state_idx" ON "galleries" USING btree ("state");
  CREATE INDEX "galleries_visible_from_idx" ON "galleries" USING btree ("visible_from");
  CREATE INDEX "galleries_visible_until_idx" ON "galleries" USING btree ("visible_until");
  CREATE INDEX "galleries_public_locales_idx" ON "galleries" USING btree ("public_locales");
  CREATE INDEX "galleries_ever_public_idx" ON "galleries" USING btree ("ever_public");
  CREATE INDEX "galleries_created_by_idx" ON "galleries" USING btree ("created_by_id");
  CREATE INDEX "galleries_updated_by_idx" ON "galleries" USING btree ("updated_by_id");
  CREATE INDEX "galleries_updated_at_idx" ON "galleries" USING btree ("updated_at");
  CREATE INDEX "galleries_created_at_idx" ON "galleries" USING btree ("created_at");
  CREATE INDEX "galleries_deleted_at_idx" ON "galleries" USING btree ("deleted_at");
  CREATE INDEX "galleries__status_idx" ON "galleries" USING btree ("_status");
  CREATE INDEX "galleries_title_idx" ON "galleries_locales" USING btree ("title","_locale");
  CREATE INDEX "galleries_slug_idx" ON "galleries_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "galleries_locales_locale_parent_id_unique" ON "galleries_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "galleries_rels_order_idx" ON "galleries_rels" USING btree ("order");
  CREATE INDEX "galleries_rels_parent_idx" ON "galleries_rels" USING btree ("parent_id");
  CREATE INDEX "galleries_rels_path_idx" ON "galleries_rels" USING btree ("path");
  CREATE INDEX "galleries_rels_users_id_idx" ON "galleries_rels" USING btree ("users_id");
  CREATE INDEX "_galleries_v_version_pictures_order_idx" ON "_galleries_v_version_pictures" USING btree ("_order");
  CREATE INDEX "_galleries_v_version_pictures_parent_id_idx" ON "_galleries_v_version_pictures" USING btree ("_parent_id");
  CREATE INDEX "_galleries_v_version_pictures_file_idx" ON "_galleries_v_version_pictures" USING btree ("file_id");
  CREATE UNIQUE INDEX "_galleries_v_version_pictures_locales_locale_parent_id_uniqu" ON "_galleries_v_version_pictures_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_galleries_v_parent_idx" ON "_galleries_v" USING btree ("parent_id");
  CREATE INDEX "_galleries_v_version_version_published_on_idx" ON "_galleries_v" USING btree ("version_published_on");
  CREATE INDEX "_galleries_v_version_version_state_idx" ON "_galleries_v" USING btree ("version_state");
  CREATE INDEX "_galleries_v_version_version_visible_from_idx" ON "_galleries_v" USING btree ("version_visible_from");
  CREATE INDEX "_galleries_v_version_version_visible_until_idx" ON "_galleries_v" USING btree ("version_visible_until");
  CREATE INDEX "_galleries_v_version_version_public_locales_idx" ON "_galleries_v" USING btree ("version_public_locales");
  CREATE INDEX "_galleries_v_version_version_ever_public_idx" ON "_galleries_v" USING btree ("version_ever_public");
  CREATE INDEX "_galleries_v_version_version_created_by_idx" ON "_galleries_v" USING btree ("version_created_by_id");
  CREATE INDEX "_galleries_v_version_version_updated_by_idx" ON "_galleries_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_galleries_v_version_version_updated_at_idx" ON "_galleries_v" USING btree ("version_updated_at");
  CREATE INDEX "_galleries_v_version_version_created_at_idx" ON "_galleries_v" USING btree ("version_created_at");
  CREATE INDEX "_galleries_v_version_version_deleted_at_idx" ON "_galleries_v" USING btree ("version_deleted_at");
  CREATE INDEX "_galleries_v_version_version__status_idx" ON "_galleries_v" USING btree ("version__status");
  CREATE INDEX "_galleries_v_created_at_idx" ON "_galleries_v" USING btree ("created_at");
  CREATE INDEX "_galleries_v_updated_at_idx" ON "_galleries_v" USING btree ("updated_at");
  CREATE INDEX "_galleries_v_snapshot_idx" ON "_galleries_v" USING btree ("snapshot");
  CREATE INDEX "_galleries_v_published_locale_idx" ON "_galleries_v" USING btree ("published_locale");
  CREATE INDEX "_galleries_v_latest_idx" ON "_galleries_v" USING btree ("latest");
  CREATE INDEX "_galleries_v_version_version_title_idx" ON "_galleries_v_locales" USING btree ("version_title","_locale");
  CREATE INDEX "_galleries_v_version_version_slug_idx" ON "_galleries_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_galleries_v_locales_locale_parent_id_unique" ON "_galleries_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_galleries_v_rels_order_idx" ON "_galleries_v_rels" USING btree ("order");
  CREATE INDEX "_galleries_v_rels_parent_idx" ON "_galleries_v_rels" USING btree ("parent_id");
  CREATE INDEX "_galleries_v_rels_path_idx" ON "_galleries_v_rels" USING btree ("path");
  CREATE INDEX "_galleries_v_rels_users_id_idx" ON "_galleries_v_rels" USING btree ("users_id");
  CREATE INDEX "media_licence_idx" ON "media" USING btree ("licence");
  CREATE INDEX "media_kind_idx" ON "media" USING btree ("kind");
  CREATE INDEX "media_is_shared_idx" ON "media" USING btree ("is_shared");
  CREATE INDEX "media_original_name_idx" ON "media" USING btree ("original_name");
  CREATE INDEX "media_file_digest_idx" ON "media" USING btree ("file_digest");
  CREATE INDEX "media_visible_from_idx" ON "media" USING btree ("visible_from");
  CREATE INDEX "media_visible_until_idx" ON "media" USING btree ("visible_until");
  CREATE INDEX "media_public_locales_idx" ON "media" USING btree ("public_locales");
  CREATE INDEX "media_ever_public_idx" ON "media" USING btree ("ever_public");
  CREATE INDEX "media_created_by_idx" ON "media" USING btree ("created_by_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_thumbnail_sizes_thumbnail_filename_idx" ON "media" USING btree ("sizes_thumbnail_filename");
  CREATE INDEX "media_sizes_card_sizes_card_filename_idx" ON "media" USING btree ("sizes_card_filename");
  CREATE INDEX "media_sizes_wide_sizes_wide_filename_idx" ON "media" USING btree ("sizes_wide_filename");
  CREATE INDEX "media_sizes_social_sizes_social_filename_idx" ON "media" USING btree ("sizes_social_filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "media_rels_order_idx" ON "media_rels" USING btree ("order");
  CREATE INDEX "media_rels_parent_idx" ON "media_rels" USING btree ("parent_id");
  CREATE INDEX "media_rels_path_idx" ON "media_rels" USING btree ("path");
  CREATE INDEX "media_rels_users_id_idx" ON "media_rels" USING btree ("users_id");
  CREATE INDEX "pages_files_order_idx" ON "pages_files" USING btree ("_order");
  CREATE INDEX "pages_files_parent_id_idx" ON "pages_files" USING btree ("_parent_id");
  CREATE INDEX "pages_files_file_idx" ON "pages_files" USING btree ("file_id");
  CREATE UNIQUE INDEX "pages_files_locales_locale_parent_id_unique" ON "pages_files_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_parent_idx" ON "pages" USING btree ("parent_id");
  CREATE INDEX "pages_weight_idx" ON "pages" USING btree ("weight");
  CREATE INDEX "pages_cover_idx" ON "pages" USING btree ("cover_id");
  CREATE INDEX "pages_sharing_sharing_sharing_image_idx" ON "pages" USING btree ("sharing_sharing_image_id");
  CREATE INDEX "pages_state_idx" ON "pages" USING btree ("state");
  CREATE INDEX "pages_visible_from_idx" ON "pages" USING btree ("visible_from");
  CREATE INDEX "pages_visible_until_idx" ON "pages" USING btree ("visible_until");
  CREATE INDEX "pages_public_locales_idx" ON "pages" USING btree ("public_locales");
  CREATE INDEX "pages_ever_public_idx" ON "pages" USING btree ("ever_public");
  CREATE INDEX "pages_created_by_idx" ON "pages" USING btree ("created_by_id");
  CREATE INDEX "pages_updated_by_idx" ON "pages" USING btree ("updated_by_id");
  CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
  CREATE INDEX "pages_deleted_at_idx" ON "pages" USING btree ("deleted_at");
  CREATE INDEX "pages__status_idx" ON "pages" USING btree ("_status");
  CREATE INDEX "pages_title_idx" ON "pages_locales" USING btree ("title","_locale");
  CREATE INDEX "pages_slug_idx" ON "pages_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "pages_locales_locale_parent_id_unique" ON "pages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_rels_order_idx" ON "pages_rels" USING btree ("order");
  CREATE INDEX "pages_rels_parent_idx" ON "pages_rels" USING btree ("parent_id");
  CREATE INDEX "pages_rels_path_idx" ON "pages_rels" USING btree ("path");
  CREATE INDEX "pages_rels_users_id_idx" ON "pages_rels" USING btree ("users_id");
  CREATE INDEX "_pages_v_version_files_order_idx" ON "_pages_v_version_files" USING btree ("_order");
  CREATE INDEX "_pages_v_version_files_parent_id_idx" ON "_pages_v_version_files" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_version_files_file_idx" ON "_pages_v_version_files" USING btree ("file_id");
  CREATE UNIQUE INDEX "_pages_v_version_files_locales_locale_parent_id_unique" ON "_pages_v_version_files_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_parent_idx" ON "_pages_v" USING btree ("parent_id");
  CREATE INDEX "_pages_v_version_version_parent_idx" ON "_pages_v" USING btree ("version_parent_id");
  CREATE INDEX "_pages_v_version_version_weight_idx" ON "_pages_v" USING btree ("version_weight");
  CREATE INDEX "_pages_v_version_version_cover_idx" ON "_pages_v" USING btree ("version_cover_id");
  CREATE INDEX "_pages_v_version_sharing_version_sharing_sharing_image_idx" ON "_pages_v" USING btree ("version_sharing_sharing_image_id");
  CREATE INDEX "_pages_v_version_version_state_idx" ON "_pages_v" USING btree ("version_state");
  CREATE INDEX "_pages_v_version_version_visible_from_idx" ON "_pages_v" USING btree ("version_visible_from");
  CREATE INDEX "_pages_v_version_version_visible_until_idx" ON "_pages_v" USING btree ("version_visible_until");
  CREATE INDEX "_pages_v_version_version_public_locales_idx" ON "_pages_v" USING btree ("version_public_locales");
  CREATE INDEX "_pages_v_version_version_ever_public_idx" ON "_pages_v" USING btree ("version_ever_public");
  CREATE INDEX "_pages_v_version_version_created_by_idx" ON "_pages_v" USING btree ("version_created_by_id");
  CREATE INDEX "_pages_v_version_version_updated_by_idx" ON "_pages_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_v_version_version_created_at_idx" ON "_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_v_version_version_deleted_at_idx" ON "_pages_v" USING btree ("version_deleted_at");
  CREATE INDEX "_pages_v_version_version__status_idx" ON "_pages_v" USING btree ("version__status");
  CREATE INDEX "_pages_v_created_at_idx" ON "_pages_v" USING btree ("created_at");
  CREATE INDEX "_pages_v_updated_at_idx" ON "_pages_v" USING btree ("updated_at");
  CREATE INDEX "_pages_v_snapshot_idx" ON "_pages_v" USING btree ("snapshot");
  CREATE INDEX "_pages_v_published_locale_idx" ON "_pages_v" USING btree ("published_locale");
  CREATE INDEX "_pages_v_latest_idx" ON "_pages_v" USING btree ("latest");
  CREATE INDEX "_pages_v_version_version_title_idx" ON "_pages_v_locales" USING btree ("version_title","_locale");
  CREATE INDEX "_pages_v_version_version_slug_idx" ON "_pages_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_pages_v_locales_locale_parent_id_unique" ON "_pages_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_rels_order_idx" ON "_pages_v_rels" USING btree ("order");
  CREATE INDEX "_pages_v_rels_parent_idx" ON "_pages_v_rels" USING btree ("parent_id");
  CREATE INDEX "_pages_v_rels_path_idx" ON "_pages_v_rels" USING btree ("path");
  CREATE INDEX "_pages_v_rels_users_id_idx" ON "_pages_v_rels" USING btree ("users_id");
  CREATE INDEX "public_contacts_responsible_unit_idx" ON "public_contacts" USING btree ("responsible_unit_id");
  CREATE INDEX "public_contacts_person_idx" ON "public_contacts" USING btree ("person_id");
  CREATE INDEX "public_contacts_state_idx" ON "public_contacts" USING btree ("state");
  CREATE INDEX "public_contacts_visible_from_idx" ON "public_contacts" USING btree ("visible_from");
  CREATE INDEX "public_contacts_visible_until_idx" ON "public_contacts" USING btree ("visible_until");
  CREATE INDEX "public_contacts_public_locales_idx" ON "public_contacts" USING btree ("public_locales");
  CREATE INDEX "public_contacts_ever_public_idx" ON "public_contacts" USING btree ("ever_public");
  CREATE INDEX "public_contacts_created_by_idx" ON "public_contacts" USING btree ("created_by_id");
  CREATE INDEX "public_contacts_updated_by_idx" ON "public_contacts" USING btree ("updated_by_id");
  CREATE INDEX "public_contacts_updated_at_idx" ON "public_contacts" USING btree ("updated_at");
  CREATE INDEX "public_contacts_created_at_idx" ON "public_contacts" USING btree ("created_at");
  CREATE INDEX "public_contacts_deleted_at_idx" ON "public_contacts" USING btree ("deleted_at");
  CREATE INDEX "public_contacts__status_idx" ON "public_contacts" USING btree ("_status");
  CREATE INDEX "public_contacts_title_idx" ON "public_contacts_locales" USING btree ("title","_locale");
  CREATE UNIQUE INDEX "public_contacts_locales_locale_parent_id_unique" ON "public_contacts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "public_contacts_rels_order_idx" ON "public_contacts_rels" USING btree ("order");
  CREATE INDEX "public_contacts_rels_parent_idx" ON "public_contacts_rels" USING btree ("parent_id");
  CREATE INDEX "public_contacts_rels_path_idx" ON "public_contacts_rels" USING btree ("path");
  CREATE INDEX "public_contacts_rels_topics_id_idx" ON "public_contacts_rels" USING btree ("topics_id");
  CREATE INDEX "_public_contacts_v_parent_idx" ON "_public_contacts_v" USING btree ("parent_id");
  CREATE INDEX "_public_contacts_v_version_version_responsible_unit_idx" ON "_public_contacts_v" USING btree ("version_responsible_unit_id");
  CREATE INDEX "_public_contacts_v_version_version_person_idx" ON "_public_contacts_v" USING btree ("version_person_id");
  CREATE INDEX "_public_contacts_v_version_version_state_idx" ON "_public_contacts_v" USING btree ("version_state");
  CREATE INDEX "_public_contacts_v_version_version_visible_from_idx" ON "_public_contacts_v" USING btree ("version_visible_from");
  CREATE INDEX "_public_contacts_v_version_version_visible_until_idx" ON "_public_contacts_v" USING btree ("version_visible_until");
  CREATE INDEX "_public_contacts_v_version_version_public_locales_idx" ON "_public_contacts_v" USING btree ("version_public_locales");
  CREATE INDEX "_public_contacts_v_version_version_ever_public_idx" ON "_public_contacts_v" USING btree ("version_ever_public");
  CREATE INDEX "_public_contacts_v_version_version_created_by_idx" ON "_public_contacts_v" USING btree ("version_created_by_id");
  CREATE INDEX "_public_contacts_v_version_version_updated_by_idx" ON "_public_contacts_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_public_contacts_v_version_version_updated_at_idx" ON "_public_contacts_v" USING btree ("version_updated_at");
  CREATE INDEX "_public_contacts_v_version_version_created_at_idx" ON "_public_contacts_v" USING btree ("version_created_at");
  CREATE INDEX "_public_contacts_v_version_version_deleted_at_idx" ON "_public_contacts_v" USING btree ("version_deleted_at");
  CREATE INDEX "_public_contacts_v_version_version__status_idx" ON "_public_contacts_v" USING btree ("version__status");
  CREATE INDEX "_public_contacts_v_created_at_idx" ON "_public_contacts_v" USING btree ("created_at");
  CREATE INDEX "_public_contacts_v_updated_at_idx" ON "_public_contacts_v" USING btree ("updated_at");
  CREATE INDEX "_public_contacts_v_snapshot_idx" ON "_public_contacts_v" USING btree ("snapshot");
  CREATE INDEX "_public_contacts_v_published_locale_idx" ON "_public_contacts_v" USING btree ("published_locale");
  CREATE INDEX "_public_contacts_v_latest_idx" ON "_public_contacts_v" USING btree ("latest");
  CREATE INDEX "_public_contacts_v_version_version_title_idx" ON "_public_contacts_v_locales" USING btree ("version_title","_locale");
  CREATE UNIQUE INDEX "_public_contacts_v_locales_locale_parent_id_unique" ON "_public_contacts_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_public_contacts_v_rels_order_idx" ON "_public_contacts_v_rels" USING btree ("order");
  CREATE INDEX "_public_contacts_v_rels_parent_idx" ON "_public_contacts_v_rels" USING btree ("parent_id");
  CREATE INDEX "_public_contacts_v_rels_path_idx" ON "_public_contacts_v_rels" USING btree ("path");
  CREATE INDEX "_public_contacts_v_rels_topics_id_idx" ON "_public_contacts_v_rels" USING btree ("topics_id");
  CREATE UNIQUE INDEX "redirects_from_path_idx" ON "redirects" USING btree ("from_path");
  CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at");
  CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at");
  CREATE INDEX "redirects_rels_order_idx" ON "redirects_rels" USING btree ("order");
  CREATE INDEX "redirects_rels_parent_idx" ON "redirects_rels" USING btree ("parent_id");
  CREATE INDEX "redirects_rels_path_idx" ON "redirects_rels" USING btree ("path");
  CREATE INDEX "redirects_rels_topics_id_idx" ON "redirects_rels" USING btree ("topics_id");
  CREATE INDEX "redirects_rels_publications_id_idx" ON "redirects_rels" USING btree ("publications_id");
  CREATE INDEX "redirects_rels_press_releases_id_idx" ON "redirects_rels" USING btree ("press_releases_id");
  CREATE INDEX "redirects_rels_news_id_idx" ON "redirects_rels" USING btree ("news_id");
  CREATE INDEX "redirects_rels_pages_id_idx" ON "redirects_rels" USING btree ("pages_id");
  CREATE INDEX "redirects_rels_datasets_id_idx" ON "redirects_rels" USING btree ("datasets_id");
  CREATE INDEX "redirects_rels_events_id_idx" ON "redirects_rels" USING btree ("events_id");
  CREATE INDEX "redirects_rels_surveys_id_idx" ON "redirects_rels" USING btree ("surveys_id");
  CREATE INDEX "redirects_rels_survey_results_id_idx" ON "redirects_rels" USING btree ("survey_results_id");
  CREATE INDEX "redirects_rels_galleries_id_idx" ON "redirects_rels" USING btree ("galleries_id");
  CREATE INDEX "redirects_rels_media_id_idx" ON "redirects_rels" USING btree ("media_id");
  CREATE INDEX "redirects_rels_faqs_id_idx" ON "redirects_rels" USING btree ("faqs_id");
  CREATE INDEX "redirects_rels_methodologies_id_idx" ON "redirects_rels" USING btree ("methodologies_id");
  CREATE INDEX "redirects_rels_public_contacts_id_idx" ON "redirects_rels" USING btree ("public_contacts_id");
  CREATE INDEX "redirects_rels_releases_id_idx" ON "redirects_rels" USING btree ("releases_id");
  CREATE INDEX "redirects_rels_memoranda_id_idx" ON "redirects_rels" USING btree ("memoranda_id");
  CREATE INDEX "surveys_respondent_groups_order_idx" ON "surveys_respondent_groups" USING btree ("_order");
  CREATE INDEX "surveys_respondent_groups_parent_id_idx" ON "surveys_respondent_groups" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "surveys_respondent_groups_locales_locale_parent_id_unique" ON "surveys_respondent_groups_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "surveys_files_order_idx" ON "surveys_files" USING btree ("_order");
  CREATE INDEX "surveys_files_parent_id_idx" ON "surveys_files" USING btree ("_parent_id");
  CREATE INDEX "surveys_files_file_idx" ON "surveys_files" USING btree ("file_id");
  CREATE UNIQUE INDEX "surveys_files_locales_locale_parent_id_unique" ON "surveys_files_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "surveys_published_on_idx" ON "surveys" USING btree ("published_on");
  CREATE INDEX "surveys_year_idx" ON "surveys" USING btree ("year");
  CREATE INDEX "surveys_method_idx" ON "surveys" USING btree ("method");
  CREATE INDEX "surveys_state_idx" ON "surveys" USING btree ("state");
  CREATE INDEX "surveys_visible_from_idx" ON "surveys" USING btree ("visible_from");
  CREATE INDEX "surveys_visible_until_idx" ON "surveys" USING btree ("visible_until");
  CREATE INDEX "surveys_public_locales_idx" ON "surveys" USING btree ("public_locales");
  CREATE INDEX "surveys_ever_public_idx" ON "surveys" USING btree ("ever_public");
  CREATE INDEX "surveys_created_by_idx" ON "surveys" USING btree ("created_by_id");
  CREATE INDEX "surveys_updated_by_idx" ON "surveys" USING btree ("updated_by_id");
  CREATE INDEX "surveys_updated_at_idx" ON "surveys" USING btree ("updated_at");
  CREATE INDEX "surveys_created_at_idx" ON "surveys" USING btree ("created_at");
  CREATE INDEX "surveys_deleted_at_idx" ON "surveys" USING btree ("deleted_at");
  CREATE INDEX "surveys__status_idx" ON "surveys" USING btree ("_status");
  CREATE INDEX "surveys_title_idx" ON "surveys_locales" USING btree ("title","_locale");
  CREATE INDEX "surveys_slug_idx" ON "surveys_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "surveys_locales_locale_parent_id_unique" ON "surveys_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "surveys_rels_order_idx" ON "surveys_rels" USING btree ("order");
  CREATE INDEX "surveys_rels_parent_idx" ON "surveys_rels" USING btree ("parent_id");
  CREATE INDEX "surveys_rels_path_idx" ON "surveys_rels" USING btree ("path");
  CREATE INDEX "surveys_rels_users_id_idx" ON "surveys_rels" USING btree ("users_id");
  CREATE INDEX "_surveys_v_version_respondent_groups_order_idx" ON "_surveys_v_version_respondent_groups" USING btree ("_order");
  CREATE INDEX "_surveys_v_version_respondent_groups_parent_id_idx" ON "_surveys_v_version_respondent_groups" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_surveys_v_version_respondent_groups_locales_locale_parent_i" ON "_surveys_v_version_respondent_groups_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_surveys_v_version_files_order_idx" ON "_surveys_v_version_files" USING btree ("_order");
  CREATE INDEX "_surveys_v_version_files_parent_id_idx" ON "_surveys_v_version_files" USING btree ("_parent_id");
  CREATE INDEX "_surveys_v_version_files_file_idx" ON "_surveys_v_version_files" USING btree ("file_id");
  CREATE UNIQUE INDEX "_surveys_v_version_files_locales_locale_parent_id_unique" ON "_surveys_v_version_files_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_surveys_v_parent_idx" ON "_surveys_v" USING btree ("parent_id");
  CREATE INDEX "_surveys_v_version_version_published_on_idx" ON "_surveys_v" USING btree ("version_published_on");
  CREATE INDEX "_surveys_v_version_version_year_idx" ON "_surveys_v" USING btree ("version_year");
  CREATE INDEX "_surveys_v_version_version_method_idx" ON "_surveys_v" USING btree ("version_method");
  CREATE INDEX "_surveys_v_version_version_state_idx" ON "_surveys_v" USING btree ("version_state");
  CREATE INDEX "_surveys_v_version_version_visible_from_idx" ON "_surveys_v" USING btree ("version_visible_from");
  CREATE INDEX "_surveys_v_version_version_visible_until_idx" ON "_surveys_v" USING btree ("version_visible_until");
  CREATE INDEX "_surveys_v_version_version_public_locales_idx" ON "_surveys_v" USING btree ("version_public_locales");
  CREATE INDEX "_surveys_v_version_version_ever_public_idx" ON "_surveys_v" USING btree ("version_ever_public");
  CREATE INDEX "_surveys_v_version_version_created_by_idx" ON "_surveys_v" USING btree ("version_created_by_id");
  CREATE INDEX "_surveys_v_version_version_updated_by_idx" ON "_surveys_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_surveys_v_version_version_updated_at_idx" ON "_surveys_v" USING btree ("version_updated_at");
  CREATE INDEX "_surveys_v_version_version_created_at_idx" ON "_surveys_v" USING btree ("version_created_at");
  CREATE INDEX "_surveys_v_version_version_deleted_at_idx" ON "_surveys_v" USING btree ("version_deleted_at");
  CREATE INDEX "_surveys_v_version_version__status_idx" ON "_surveys_v" USING btree ("version__status");
  CREATE INDEX "_surveys_v_created_at_idx" ON "_surveys_v" USING btree ("created_at");
  CREATE INDEX "_surveys_v_updated_at_idx" ON "_surveys_v" USING btree ("updated_at");
  CREATE INDEX "_surveys_v_snapshot_idx" ON "_surveys_v" USING btree ("snapshot");
  CREATE INDEX "_surveys_v_published_locale_idx" ON "_surveys_v" USING btree ("published_locale");
  CREATE INDEX "_surveys_v_latest_idx" ON "_surveys_v" USING btree ("latest");
  CREATE INDEX "_surveys_v_version_version_title_idx" ON "_surveys_v_locales" USING btree ("version_title","_locale");
  CREATE INDEX "_surveys_v_version_version_slug_idx" ON "_surveys_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_surveys_v_locales_locale_parent_id_unique" ON "_surveys_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_surveys_v_rels_order_idx" ON "_surveys_v_rels" USING btree ("order");
  CREATE INDEX "_surveys_v_rels_parent_idx" ON "_surveys_v_rels" USING btree ("parent_id");
  CREATE INDEX "_surveys_v_rels_path_idx" ON "_surveys_v_rels" USING btree ("path");
  CREATE INDEX "_surveys_v_rels_users_id_idx" ON "_surveys_v_rels" USING btree ("users_id");
  CREATE INDEX "survey_results_indicators_order_idx" ON "survey_results_indicators" USING btree ("_order");
  CREATE INDEX "survey_results_indicators_parent_id_idx" ON "survey_results_indicators" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "survey_results_indicators_locales_locale_parent_id_unique" ON "survey_results_indicators_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "survey_results_proposals_order_idx" ON "survey_results_proposals" USING btree ("_order");
  CREATE INDEX "survey_results_proposals_parent_id_idx" ON "survey_results_proposals" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "survey_results_proposals_locales_locale_parent_id_unique" ON "survey_results_proposals_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "survey_results_files_order_idx" ON "survey_results_files" USING btree ("_order");
  CREATE INDEX "survey_results_files_parent_id_idx" ON "survey_results_files" USING btree ("_parent_id");
  CREATE INDEX "survey_results_files_file_idx" ON "survey_results_files" USING btree ("file_id");
  CREATE UNIQUE INDEX "survey_results_files_locales_locale_parent_id_unique" ON "survey_results_files_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "survey_results_published_on_idx" ON "survey_results" USING btree ("published_on");
  CREATE INDEX "survey_results_survey_idx" ON "survey_results" USING btree ("survey_id");
  CREATE INDEX "survey_results_method_idx" ON "survey_results" USING btree ("method");
  CREATE INDEX "survey_results_cover_idx" ON "survey_results" USING btree ("cover_id");
  CREATE INDEX "survey_results_responsible_unit_idx" ON "survey_results" USING btree ("responsible_unit_id");
  CREATE INDEX "survey_results_state_idx" ON "survey_results" USING btree ("state");
  CREATE INDEX "survey_results_visible_from_idx" ON "survey_results" USING btree ("visible_from");
  CREATE INDEX "survey_results_visible_until_idx" ON "survey_results" USING btree ("visible_until");
  CREATE INDEX "survey_results_public_locales_idx" ON "survey_results" USING btree ("public_locales");
  CREATE INDEX "survey_results_ever_public_idx" ON "survey_results" USING btree ("ever_public");
  CREATE INDEX "survey_results_created_by_idx" ON "survey_results" USING btree ("created_by_id");
  CREATE INDEX "survey_results_updated_by_idx" ON "survey_results" USING btree ("updated_by_id");
  CREATE INDEX "survey_results_updated_at_idx" ON "survey_results" USING btree ("updated_at");
  CREATE INDEX "survey_results_created_at_idx" ON "survey_results" USING btree ("created_at");
  CREATE INDEX "survey_results_deleted_at_idx" ON "survey_results" USING btree ("deleted_at");
  CREATE INDEX "survey_results__status_idx" ON "survey_results" USING btree ("_status");
  CREATE INDEX "survey_results_title_idx" ON "survey_results_locales" USING btree ("title","_locale");
  CREATE INDEX "survey_results_slug_idx" ON "survey_results_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "survey_results_locales_locale_parent_id_unique" ON "survey_results_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "survey_results_rels_order_idx" ON "survey_results_rels" USING btree ("order");
  CREATE INDEX "survey_results_rels_parent_idx" ON "survey_results_rels" USING btree ("parent_id");
  CREATE INDEX "survey_results_rels_path_idx" ON "survey_results_rels" USING btree ("path");
  CREATE INDEX "survey_results_rels_users_id_idx" ON "survey_results_rels" USING btree ("users_id");
  CREATE INDEX "_survey_results_v_version_indicators_order_idx" ON "_survey_results_v_version_indicators" USING btree ("_order");
  CREATE INDEX "_survey_results_v_version_indicators_parent_id_idx" ON "_survey_results_v_version_indicators" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_survey_results_v_version_indicators_locales_locale_parent_i" ON "_survey_results_v_version_indicators_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_survey_results_v_version_proposals_order_idx" ON "_survey_results_v_version_proposals" USING btree ("_order");
  CREATE INDEX "_survey_results_v_version_proposals_parent_id_idx" ON "_survey_results_v_version_proposals" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_survey_results_v_version_proposals_locales_locale_parent_id" ON "_survey_results_v_version_proposals_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_survey_results_v_version_files_order_idx" ON "_survey_results_v_version_files" USING btree ("_order");
  CREATE INDEX "_survey_results_v_version_files_parent_id_idx" ON "_survey_results_v_version_files" USING btree ("_parent_id");
  CREATE INDEX "_survey_results_v_version_files_file_idx" ON "_survey_results_v_version_files" USING btree ("file_id");
  CREATE UNIQUE INDEX "_survey_results_v_version_files_locales_locale_parent_id_uni" ON "_survey_results_v_version_files_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_survey_results_v_parent_idx" ON "_survey_results_v" USING btree ("parent_id");
  CREATE INDEX "_survey_results_v_version_version_published_on_idx" ON "_survey_results_v" USING btree ("version_published_on");
  CREATE INDEX "_survey_results_v_version_version_survey_idx" ON "_survey_results_v" USING btree ("version_survey_id");
  CREATE INDEX "_survey_results_v_version_version_method_idx" ON "_survey_results_v" USING btree ("version_method");
  CREATE INDEX "_survey_results_v_version_version_cover_idx" ON "_survey_results_v" USING btree ("version_cover_id");
  CREATE INDEX "_survey_results_v_version_version_responsible_unit_idx" ON "_survey_results_v" USING btree ("version_responsible_unit_id");
  CREATE INDEX "_survey_results_v_version_version_state_idx" ON "_survey_results_v" USING btree ("version_state");
  CREATE INDEX "_survey_results_v_version_version_visible_from_idx" ON "_survey_results_v" USING btree ("version_visible_from");
  CREATE INDEX "_survey_results_v_version_version_visible_until_idx" ON "_survey_results_v" USING btree ("version_visible_until");
  CREATE INDEX "_survey_results_v_version_version_public_locales_idx" ON "_survey_results_v" USING btree ("version_public_locales");
  CREATE INDEX "_survey_results_v_version_version_ever_public_idx" ON "_survey_results_v" USING btree ("version_ever_public");
  CREATE INDEX "_survey_results_v_version_version_created_by_idx" ON "_survey_results_v" USING btree ("version_created_by_id");
  CREATE INDEX "_survey_results_v_version_version_updated_by_idx" ON "_survey_results_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_survey_results_v_version_version_updated_at_idx" ON "_survey_results_v" USING btree ("version_updated_at");
  CREATE INDEX "_survey_results_v_version_version_created_at_idx" ON "_survey_results_v" USING btree ("version_created_at");
  CREATE INDEX "_survey_results_v_version_version_deleted_at_idx" ON "_survey_results_v" USING btree ("version_deleted_at");
  CREATE INDEX "_survey_results_v_version_version__status_idx" ON "_survey_results_v" USING btree ("version__status");
  CREATE INDEX "_survey_results_v_created_at_idx" ON "_survey_results_v" USING btree ("created_at");
  CREATE INDEX "_survey_results_v_updated_at_idx" ON "_survey_results_v" USING btree ("updated_at");
  CREATE INDEX "_survey_results_v_snapshot_idx" ON "_survey_results_v" USING btree ("snapshot");
  CREATE INDEX "_survey_results_v_published_locale_idx" ON "_survey_results_v" USING btree ("published_locale");
  CREATE INDEX "_survey_results_v_latest_idx" ON "_survey_results_v" USING btree ("latest");
  CREATE INDEX "_survey_results_v_version_version_title_idx" ON "_survey_results_v_locales" USING btree ("version_title","_locale");
  CREATE INDEX "_survey_results_v_version_version_slug_idx" ON "_survey_results_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_survey_results_v_locales_locale_parent_id_unique" ON "_survey_results_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_survey_results_v_rels_order_idx" ON "_survey_results_v_rels" USING btree ("order");
  CREATE INDEX "_survey_results_v_rels_parent_idx" ON "_survey_results_v_rels" USING btree ("parent_id");
  CREATE INDEX "_survey_results_v_rels_path_idx" ON "_survey_results_v_rels" USING btree ("path");
  CREATE INDEX "_survey_results_v_rels_users_id_idx" ON "_survey_results_v_rels" USING btree ("users_id");
  CREATE INDEX "faqs_weight_idx" ON "faqs" USING btree ("weight");
  CREATE INDEX "faqs_state_idx" ON "faqs" USING btree ("state");
  CREATE INDEX "faqs_visible_from_idx" ON "faqs" USING btree ("visible_from");
  CREATE INDEX "faqs_visible_until_idx" ON "faqs" USING btree ("visible_until");
  CREATE INDEX "faqs_public_locales_idx" ON "faqs" USING btree ("public_locales");
  CREATE INDEX "faqs_ever_public_idx" ON "faqs" USING btree ("ever_public");
  CREATE INDEX "faqs_created_by_idx" ON "faqs" USING btree ("created_by_id");
  CREATE INDEX "faqs_updated_by_idx" ON "faqs" USING btree ("updated_by_id");
  CREATE INDEX "faqs_updated_at_idx" ON "faqs" USING btree ("updated_at");
  CREATE INDEX "faqs_created_at_idx" ON "faqs" USING btree ("created_at");
  CREATE INDEX "faqs_deleted_at_idx" ON "faqs" USING btree ("deleted_at");
  CREATE INDEX "faqs__status_idx" ON "faqs" USING btree ("_status");
  CREATE INDEX "faqs_title_idx" ON "faqs_locales" USING btree ("title","_locale");
  CREATE INDEX "faqs_slug_idx" ON "faqs_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "faqs_locales_locale_parent_id_unique" ON "faqs_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "faqs_rels_order_idx" ON "faqs_rels" USING btree ("order");
  CREATE INDEX "faqs_rels_parent_idx" ON "faqs_rels" USING btree ("parent_id");
  CREATE INDEX "faqs_rels_path_idx" ON "faqs_rels" USING btree ("path");
  CREATE INDEX "faqs_rels_topics_id_idx" ON "faqs_rels" USING btree ("topics_id");
  CREATE INDEX "_faqs_v_parent_idx" ON "_faqs_v" USING btree ("parent_id");
  CREATE INDEX "_faqs_v_version_version_weight_idx" ON "_faqs_v" USING btree ("version_weight");
  CREATE INDEX "_faqs_v_version_version_state_idx" ON "_faqs_v" USING btree ("version_state");
  CREATE INDEX "_faqs_v_version_version_visible_from_idx" ON "_faqs_v" USING btree ("version_visible_from");
  CREATE INDEX "_faqs_v_version_version_visible_until_idx" ON "_faqs_v" USING btree ("version_visible_until");
  CREATE INDEX "_faqs_v_version_version_public_locales_idx" ON "_faqs_v" USING btree ("version_public_locales");
  CREATE INDEX "_faqs_v_version_version_ever_public_idx" ON "_faqs_v" USING btree ("version_ever_public");
  CREATE INDEX "_faqs_v_version_version_created_by_idx" ON "_faqs_v" USING btree ("version_created_by_id");
  CREATE INDEX "_faqs_v_version_version_updated_by_idx" ON "_faqs_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_faqs_v_version_version_updated_at_idx" ON "_faqs_v" USING btree ("version_updated_at");
  CREATE INDEX "_faqs_v_version_version_created_at_idx" ON "_faqs_v" USING btree ("version_created_at");
  CREATE INDEX "_faqs_v_version_version_deleted_at_idx" ON "_faqs_v" USING btree ("version_deleted_at");
  CREATE INDEX "_faqs_v_version_version__status_idx" ON "_faqs_v" USING btree ("version__status");
  CREATE INDEX "_faqs_v_created_at_idx" ON "_faqs_v" USING btree ("created_at");
  CREATE INDEX "_faqs_v_updated_at_idx" ON "_faqs_v" USING btree ("updated_at");
  CREATE INDEX "_faqs_v_snapshot_idx" ON "_faqs_v" USING btree ("snapshot");
  CREATE INDEX "_faqs_v_published_locale_idx" ON "_faqs_v" USING btree ("published_locale");
  CREATE INDEX "_faqs_v_latest_idx" ON "_faqs_v" USING btree ("latest");
  CREATE INDEX "_faqs_v_version_version_title_idx" ON "_faqs_v_locales" USING btree ("version_title","_locale");
  CREATE INDEX "_faqs_v_version_version_slug_idx" ON "_faqs_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_faqs_v_locales_locale_parent_id_unique" ON "_faqs_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_faqs_v_rels_order_idx" ON "_faqs_v_rels" USING btree ("order");
  CREATE INDEX "_faqs_v_rels_parent_idx" ON "_faqs_v_rels" USING btree ("parent_id");
  CREATE INDEX "_faqs_v_rels_path_idx" ON "_faqs_v_rels" USING btree ("path");
  CREATE INDEX "_faqs_v_rels_topics_id_idx" ON "_faqs_v_rels" USING btree ("topics_id");
  CREATE INDEX "memoranda_parties_order_idx" ON "memoranda_parties" USING btree ("_order");
  CREATE INDEX "memoranda_parties_parent_id_idx" ON "memoranda_parties" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "memoranda_parties_locales_locale_parent_id_unique" ON "memoranda_parties_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "memoranda_files_order_idx" ON "memoranda_files" USING btree ("_order");
  CREATE INDEX "memoranda_files_parent_id_idx" ON "memoranda_files" USING btree ("_parent_id");
  CREATE INDEX "memoranda_files_file_idx" ON "memoranda_files" USING btree ("file_id");
  CREATE UNIQUE INDEX "memoranda_files_locales_locale_parent_id_unique" ON "memoranda_files_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "memoranda_kind_idx" ON "memoranda" USING btree ("kind");
  CREATE INDEX "memoranda_scope_idx" ON "memoranda" USING btree ("scope");
  CREATE INDEX "memoranda_signed_on_idx" ON "memoranda" USING btree ("signed_on");
  CREATE INDEX "memoranda_in_force_from_idx" ON "memoranda" USING btree ("in_force_from");
  CREATE INDEX "memoranda_ends_on_idx" ON "memoranda" USING btree ("ends_on");
  CREATE INDEX "memoranda_number_idx" ON "memoranda" USING btree ("number");
  CREATE INDEX "memoranda_parent_memorandum_idx" ON "memoranda" USING btree ("parent_memorandum_id");
  CREATE INDEX "memoranda_internal_contact_idx" ON "memoranda" USING btree ("internal_contact_id");
  CREATE INDEX "memoranda_internal_deputy_idx" ON "memoranda" USING btree ("internal_deputy_id");
  CREATE INDEX "memoranda_responsible_unit_idx" ON "memoranda" USING btree ("responsible_unit_id");
  CREATE INDEX "memoranda_signed_scan_idx" ON "memoranda" USING btree ("signed_scan_id");
  CREATE INDEX "memoranda_state_idx" ON "memoranda" USING btree ("state");
  CREATE INDEX "memoranda_visible_from_idx" ON "memoranda" USING btree ("visible_from");
  CREATE INDEX "memoranda_visible_until_idx" ON "memoranda" USING btree ("visible_until");
  CREATE INDEX "memoranda_public_locales_idx" ON "memoranda" USING btree ("public_locales");
  CREATE INDEX "memoranda_ever_public_idx" ON "memoranda" USING btree ("ever_public");
  CREATE INDEX "memoranda_created_by_idx" ON "memoranda" USING btree ("created_by_id");
  CREATE INDEX "memoranda_updated_by_idx" ON "memoranda" USING btree ("updated_by_id");
  CREATE INDEX "memoranda_updated_at_idx" ON "memoranda" USING btree ("updated_at");
  CREATE INDEX "memoranda_created_at_idx" ON "memoranda" USING btree ("created_at");
  CREATE INDEX "memoranda_deleted_at_idx" ON "memoranda" USING btree ("deleted_at");
  CREATE INDEX "memoranda__status_idx" ON "memoranda" USING btree ("_status");
  CREATE INDEX "memoranda_title_idx" ON "memoranda_locales" USING btree ("title","_locale");
  CREATE INDEX "memoranda_slug_idx" ON "memoranda_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "memoranda_locales_locale_parent_id_unique" ON "memoranda_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "memoranda_rels_order_idx" ON "memoranda_rels" USING btree ("order");
  CREATE INDEX "memoranda_rels_parent_idx" ON "memoranda_rels" USING btree ("parent_id");
  CREATE INDEX "memoranda_rels_path_idx" ON "memoranda_rels" USING btree ("path");
  CREATE INDEX "memoranda_rels_organisations_id_idx" ON "memoranda_rels" USING btree ("organisations_id");
  CREATE INDEX "memoranda_rels_contacts_id_idx" ON "memoranda_rels" USING btree ("contacts_id");
  CREATE INDEX "_memoranda_v_version_parties_order_idx" ON "_memoranda_v_version_parties" USING btree ("_order");
  CREATE INDEX "_memoranda_v_version_parties_parent_id_idx" ON "_memoranda_v_version_parties" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_memoranda_v_version_parties_locales_locale_parent_id_unique" ON "_memoranda_v_version_parties_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_memoranda_v_version_files_order_idx" ON "_memoranda_v_version_files" USING btree ("_order");
  CREATE INDEX "_memoranda_v_version_files_parent_id_idx" ON "_memoranda_v_version_files" USING btree ("_parent_id");
  CREATE INDEX "_memoranda_v_version_files_file_idx" ON "_memoranda_v_version_files" USING btree ("file_id");
  CREATE UNIQUE INDEX "_memoranda_v_version_files_locales_locale_parent_id_unique" ON "_memoranda_v_version_files_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_memoranda_v_parent_idx" ON "_memoranda_v" USING btree ("parent_id");
  CREATE INDEX "_memoranda_v_version_version_kind_idx" ON "_memoranda_v" USING btree ("version_kind");
  CREATE INDEX "_memoranda_v_version_version_scope_idx" ON "_memoranda_v" USING btree ("version_scope");
  CREATE INDEX "_memoranda_v_version_version_signed_on_idx" ON "_memoranda_v" USING btree ("version_signed_on");
  CREATE INDEX "_memoranda_v_version_version_in_force_from_idx" ON "_memoranda_v" USING btree ("version_in_force_from");
  CREATE INDEX "_memoranda_v_version_version_ends_on_idx" ON "_memoranda_v" USING btree ("version_ends_on");
  CREATE INDEX "_memoranda_v_version_version_number_idx" ON "_memoranda_v" USING btree ("version_number");
  CREATE INDEX "_memoranda_v_version_version_parent_memorandum_idx" ON "_memoranda_v" USING btree ("version_parent_memorandum_id");
  CREATE INDEX "_memoranda_v_version_version_internal_contact_idx" ON "_memoranda_v" USING btree ("version_internal_contact_id");
  CREATE INDEX "_memoranda_v_version_version_internal_deputy_idx" ON "_memoranda_v" USING btree ("version_internal_deputy_id");
  CREATE INDEX "_memoranda_v_version_version_responsible_unit_idx" ON "_memoranda_v" USING btree ("version_responsible_unit_id");
  CREATE INDEX "_memoranda_v_version_version_signed_scan_idx" ON "_memoranda_v" USING btree ("version_signed_scan_id");
  CREATE INDEX "_memoranda_v_version_version_state_idx" ON "_memoranda_v" USING btree ("version_state");
  CREATE INDEX "_memoranda_v_version_version_visible_from_idx" ON "_memoranda_v" USING btree ("version_visible_from");
  CREATE INDEX "_memoranda_v_version_version_visible_until_idx" ON "_memoranda_v" USING btree ("version_visible_until");
  CREATE INDEX "_memoranda_v_version_version_public_locales_idx" ON "_memoranda_v" USING btree ("version_public_locales");
  CREATE INDEX "_memoranda_v_version_version_ever_public_idx" ON "_memoranda_v" USING btree ("version_ever_public");
  CREATE INDEX "_memoranda_v_version_version_created_by_idx" ON "_memoranda_v" USING btree ("version_created_by_id");
  CREATE INDEX "_memoranda_v_version_version_updated_by_idx" ON "_memoranda_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_memoranda_v_version_version_updated_at_idx" ON "_memoranda_v" USING btree ("version_updated_at");
  CREATE INDEX "_memoranda_v_version_version_created_at_idx" ON "_memoranda_v" USING btree ("version_created_at");
  CREATE INDEX "_memoranda_v_version_version_deleted_at_idx" ON "_memoranda_v" USING btree ("version_deleted_at");
  CREATE INDEX "_memoranda_v_version_version__status_idx" ON "_memoranda_v" USING btree ("version__status");
  CREATE INDEX "_memoranda_v_created_at_idx" ON "_memoranda_v" USING btree ("created_at");
  CREATE INDEX "_memoranda_v_updated_at_idx" ON "_memoranda_v" USING btree ("updated_at");
  CREATE INDEX "_memoranda_v_snapshot_idx" ON "_memoranda_v" USING btree ("snapshot");
  CREATE INDEX "_memoranda_v_published_locale_idx" ON "_memoranda_v" USING btree ("published_locale");
  CREATE INDEX "_memoranda_v_latest_idx" ON "_memoranda_v" USING btree ("latest");
  CREATE INDEX "_memoranda_v_version_version_title_idx" ON "_memoranda_v_locales" USING btree ("version_title","_locale");
  CREATE INDEX "_memoranda_v_version_version_slug_idx" ON "_memoranda_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_memoranda_v_locales_locale_parent_id_unique" ON "_memoranda_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_memoranda_v_rels_order_idx" ON "_memoranda_v_rels" USING btree ("order");
  CREATE INDEX "_memoranda_v_rels_parent_idx" ON "_memoranda_v_rels" USING btree ("parent_id");
  CREATE INDEX "_memoranda_v_rels_path_idx" ON "_memoranda_v_rels" USING btree ("path");
  CREATE INDEX "_memoranda_v_rels_organisations_id_idx" ON "_memoranda_v_rels" USING btree ("organisations_id");
  CREATE INDEX "_memoranda_v_rels_contacts_id_idx" ON "_memoranda_v_rels" USING btree ("contacts_id");
  CREATE INDEX "organisations_kind_idx" ON "organisations" USING btree ("kind");
  CREATE INDEX "organisations_logo_idx" ON "organisations" USING btree ("logo_id");
  CREATE INDEX "organisations_updated_at_idx" ON "organisations" USING btree ("updated_at");
  CREATE INDEX "organisations_created_at_idx" ON "organisations" USING btree ("created_at");
  CREATE INDEX "organisations_title_idx" ON "organisations_locales" USING btree ("title","_locale");
  CREATE UNIQUE INDEX "organisations_locales_locale_parent_id_unique" ON "organisations_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "contacts_title_idx" ON "contacts" USING btree ("title");
  CREATE INDEX "contacts_organisation_idx" ON "contacts" USING btree ("organisation_id");
  CREATE INDEX "contacts_preferred_language_idx" ON "contacts" USING btree ("preferred_language");
  CREATE INDEX "contacts_is_journalist_idx" ON "contacts" USING btree ("is_journalist");
  CREATE INDEX "contacts_accredited_until_idx" ON "contacts" USING btree ("accredited_until");
  CREATE INDEX "contacts_updated_at_idx" ON "contacts" USING btree ("updated_at");
  CREATE INDEX "contacts_created_at_idx" ON "contacts" USING btree ("created_at");
  CREATE INDEX "users_roles_order_idx" ON "users_roles" USING btree ("order");
  CREATE INDEX "users_roles_parent_idx" ON "users_roles" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_display_name_idx" ON "users" USING btree ("display_name");
  CREATE INDEX "users_unit_idx" ON "users" USING btree ("unit_id");
  CREATE INDEX "users_is_active_idx" ON "users" USING btree ("is_active");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "units_kind_idx" ON "units" USING btree ("kind");
  CREATE INDEX "units_parent_idx" ON "units" USING btree ("parent_id");
  CREATE INDEX "units_unit_head_idx" ON "units" USING btree ("unit_head_id");
  CREATE INDEX "units_weight_idx" ON "units" USING btree ("weight");
  CREATE INDEX "units_updated_at_idx" ON "units" USING btree ("updated_at");
  CREATE INDEX "units_created_at_idx" ON "units" USING btree ("created_at");
  CREATE INDEX "units_title_idx" ON "units_locales" USING btree ("title","_locale");
  CREATE UNIQUE INDEX "units_locales_locale_parent_id_unique" ON "units_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "api_clients_title_idx" ON "api_clients" USING btree ("title");
  CREATE INDEX "api_clients_is_active_idx" ON "api_clients" USING btree ("is_active");
  CREATE INDEX "api_clients_updated_at_idx" ON "api_clients" USING btree ("updated_at");
  CREATE INDEX "api_clients_created_at_idx" ON "api_clients" USING btree ("created_at");
  CREATE INDEX "audit_log_at_idx" ON "audit_log" USING btree ("at");
  CREATE INDEX "audit_log_action_idx" ON "audit_log" USING btree ("action");
  CREATE INDEX "audit_log_actor_idx" ON "audit_log" USING btree ("actor_id");
  CREATE INDEX "audit_log_document_collection_idx" ON "audit_log" USING btree ("document_collection");
  CREATE INDEX "audit_log_document_id_idx" ON "audit_log" USING btree ("document_id");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_releases_id_idx" ON "payload_locked_documents_rels" USING btree ("releases_id");
  CREATE INDEX "payload_locked_documents_rels_publications_id_idx" ON "payload_locked_documents_rels" USING btree ("publications_id");
  CREATE INDEX "payload_locked_documents_rels_datasets_id_idx" ON "payload_locked_documents_rels" USING btree ("datasets_id");
  CREATE INDEX "payload_locked_documents_rels_methodologies_id_idx" ON "payload_locked_documents_rels" USING btree ("methodologies_id");
  CREATE INDEX "payload_locked_documents_rels_topics_id_idx" ON "payload_locked_documents_rels" USING btree ("topics_id");
  CREATE INDEX "payload_locked_documents_rels_press_releases_id_idx" ON "payload_locked_documents_rels" USING btree ("press_releases_id");
  CREATE INDEX "payload_locked_documents_rels_news_id_idx" ON "payload_locked_documents_rels" USING btree ("news_id");
  CREATE INDEX "payload_locked_documents_rels_events_id_idx" ON "payload_locked_documents_rels" USING btree ("events_id");
  CREATE INDEX "payload_locked_documents_rels_galleries_id_idx" ON "payload_locked_documents_rels" USING btree ("galleries_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_pages_id_idx" ON "payload_locked_documents_rels" USING btree ("pages_id");
  CREATE INDEX "payload_locked_documents_rels_public_contacts_id_idx" ON "payload_locked_documents_rels" USING btree ("public_contacts_id");
  CREATE INDEX "payload_locked_documents_rels_redirects_id_idx" ON "payload_locked_documents_rels" USING btree ("redirects_id");
  CREATE INDEX "payload_locked_documents_rels_surveys_id_idx" ON "payload_locked_documents_rels" USING btree ("surveys_id");
  CREATE INDEX "payload_locked_documents_rels_survey_results_id_idx" ON "payload_locked_documents_rels" USING btree ("survey_results_id");
  CREATE INDEX "payload_locked_documents_rels_faqs_id_idx" ON "payload_locked_documents_rels" USING btree ("faqs_id");
  CREATE INDEX "payload_locked_documents_rels_memoranda_id_idx" ON "payload_locked_documents_rels" USING btree ("memoranda_id");
  CREATE INDEX "payload_locked_documents_rels_organisations_id_idx" ON "payload_locked_documents_rels" USING btree ("organisations_id");
  CREATE INDEX "payload_locked_documents_rels_contacts_id_idx" ON "payload_locked_documents_rels" USING btree ("contacts_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_locked_documents_rels_units_id_idx" ON "payload_locked_documents_rels" USING btree ("units_id");
  CREATE INDEX "payload_locked_documents_rels_api_clients_id_idx" ON "payload_locked_documents_rels" USING btree ("api_clients_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_rels_api_clients_id_idx" ON "payload_preferences_rels" USING btree ("api_clients_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "site_settings_social_links_order_idx" ON "site_settings_social_links" USING btree ("_order");
  CREATE INDEX "site_settings_social_links_parent_id_idx" ON "site_settings_social_links" USING btree ("_parent_id");
  CREATE INDEX "site_settings_notice_notice_notice_level_idx" ON "site_settings" USING btree ("notice_notice_level");
  CREATE INDEX "site_settings_state_idx" ON "site_settings" USING btree ("state");
  CREATE INDEX "site_settings_visible_from_idx" ON "site_settings" USING btree ("visible_from");
  CREATE INDEX "site_settings_visible_until_idx" ON "site_settings" USING btree ("visible_until");
  CREATE INDEX "site_settings_public_locales_idx" ON "site_settings" USING btree ("public_locales");
  CREATE INDEX "site_settings_ever_public_idx" ON "site_settings" USING btree ("ever_public");
  CREATE INDEX "site_settings_created_by_idx" ON "site_settings" USING btree ("created_by_id");
  CREATE INDEX "site_settings_updated_by_idx" ON "site_settings" USING btree ("updated_by_id");
  CREATE INDEX "site_settings_updated_at_idx" ON "site_settings" USING btree ("updated_at");
  CREATE INDEX "site_settings_created_at_idx" ON "site_settings" USING btree ("created_at");
  CREATE INDEX "site_settings__status_idx" ON "site_settings" USING btree ("_status");
  CREATE UNIQUE INDEX "site_settings_locales_locale_parent_id_unique" ON "site_settings_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_site_settings_v_version_social_links_order_idx" ON "_site_settings_v_version_social_links" USING btree ("_order");
  CREATE INDEX "_site_settings_v_version_social_links_parent_id_idx" ON "_site_settings_v_version_social_links" USING btree ("_parent_id");
  CREATE INDEX "_site_settings_v_version_notice_version_notice_notice_le_idx" ON "_site_settings_v" USING btree ("version_notice_notice_level");
  CREATE INDEX "_site_settings_v_version_version_state_idx" ON "_site_settings_v" USING btree ("version_state");
  CREATE INDEX "_site_settings_v_version_version_visible_from_idx" ON "_site_settings_v" USING btree ("version_visible_from");
  CREATE INDEX "_site_settings_v_version_version_visible_until_idx" ON "_site_settings_v" USING btree ("version_visible_until");
  CREATE INDEX "_site_settings_v_version_version_public_locales_idx" ON "_site_settings_v" USING btree ("version_public_locales");
  CREATE INDEX "_site_settings_v_version_version_ever_public_idx" ON "_site_settings_v" USING btree ("version_ever_public");
  CREATE INDEX "_site_settings_v_version_version_created_by_idx" ON "_site_settings_v" USING btree ("version_created_by_id");
  CREATE INDEX "_site_settings_v_version_version_updated_by_idx" ON "_site_settings_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_site_settings_v_version_version_updated_at_idx" ON "_site_settings_v" USING btree ("version_updated_at");
  CREATE INDEX "_site_settings_v_version_version_created_at_idx" ON "_site_settings_v" USING btree ("version_created_at");
  CREATE INDEX "_site_settings_v_version_version__status_idx" ON "_site_settings_v" USING btree ("version__status");
  CREATE INDEX "_site_settings_v_created_at_idx" ON "_site_settings_v" USING btree ("created_at");
  CREATE INDEX "_site_settings_v_updated_at_idx" ON "_site_settings_v" USING btree ("updated_at");
  CREATE INDEX "_site_settings_v_snapshot_idx" ON "_site_settings_v" USING btree ("snapshot");
  CREATE INDEX "_site_settings_v_published_locale_idx" ON "_site_settings_v" USING btree ("published_locale");
  CREATE INDEX "_site_settings_v_latest_idx" ON "_site_settings_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_site_settings_v_locales_locale_parent_id_unique" ON "_site_settings_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "navigation_main_menu_sub_menu_order_idx" ON "navigation_main_menu_sub_menu" USING btree ("_order");
  CREATE INDEX "navigation_main_menu_sub_menu_parent_id_idx" ON "navigation_main_menu_sub_menu" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "navigation_main_menu_sub_menu_locales_locale_parent_id_uniqu" ON "navigation_main_menu_sub_menu_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "navigation_main_menu_order_idx" ON "navigation_main_menu" USING btree ("_order");
  CREATE INDEX "navigation_main_menu_parent_id_idx" ON "navigation_main_menu" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "navigation_main_menu_locales_locale_parent_id_unique" ON "navigation_main_menu_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "navigation_footer_menu_order_idx" ON "navigation_footer_menu" USING btree ("_order");
  CREATE INDEX "navigation_footer_menu_parent_id_idx" ON "navigation_footer_menu" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "navigation_footer_menu_locales_locale_parent_id_unique" ON "navigation_footer_menu_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "navigation_state_idx" ON "navigation" USING btree ("state");
  CREATE INDEX "navigation_visible_from_idx" ON "navigation" USING btree ("visible_from");
  CREATE INDEX "navigation_visible_until_idx" ON "navigation" USING btree ("visible_until");
  CREATE INDEX "navigation_public_locales_idx" ON "navigation" USING btree ("public_locales");
  CREATE INDEX "navigation_ever_public_idx" ON "navigation" USING btree ("ever_public");
  CREATE INDEX "navigation_created_by_idx" ON "navigation" USING btree ("created_by_id");
  CREATE INDEX "navigation_updated_by_idx" ON "navigation" USING btree ("updated_by_id");
  CREATE INDEX "navigation_updated_at_idx" ON "navigation" USING btree ("updated_at");
  CREATE INDEX "navigation_created_at_idx" ON "navigation" USING btree ("created_at");
  CREATE INDEX "navigation__status_idx" ON "navigation" USING btree ("_status");
  CREATE UNIQUE INDEX "navigation_locales_locale_parent_id_unique" ON "navigation_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "navigation_rels_order_idx" ON "navigation_rels" USING btree ("order");
  CREATE INDEX "navigation_rels_parent_idx" ON "navigation_rels" USING btree ("parent_id");
  CREATE INDEX "navigation_rels_path_idx" ON "navigation_rels" USING btree ("path");
  CREATE INDEX "navigation_rels_pages_id_idx" ON "navigation_rels" USING btree ("pages_id");
  CREATE INDEX "navigation_rels_topics_id_idx" ON "navigation_rels" USING btree ("topics_id");
  CREATE INDEX "_navigation_v_version_main_menu_sub_menu_order_idx" ON "_navigation_v_version_main_menu_sub_menu" USING btree ("_order");
  CREATE INDEX "_navigation_v_version_main_menu_sub_menu_parent_id_idx" ON "_navigation_v_version_main_menu_sub_menu" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_navigation_v_version_main_menu_sub_menu_locales_locale_pare" ON "_navigation_v_version_main_menu_sub_menu_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_navigation_v_version_main_menu_order_idx" ON "_navigation_v_version_main_menu" USING btree ("_order");
  CREATE INDEX "_navigation_v_version_main_menu_parent_id_idx" ON "_navigation_v_version_main_menu" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_navigation_v_version_main_menu_locales_locale_parent_id_uni" ON "_navigation_v_version_main_menu_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_navigation_v_version_footer_menu_order_idx" ON "_navigation_v_version_footer_menu" USING btree ("_order");
  CREATE INDEX "_navigation_v_version_footer_menu_parent_id_idx" ON "_navigation_v_version_footer_menu" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_navigation_v_version_footer_menu_locales_locale_parent_id_u" ON "_navigation_v_version_footer_menu_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_navigation_v_version_version_state_idx" ON "_navigation_v" USING btree ("version_state");
  CREATE INDEX "_navigation_v_version_version_visible_from_idx" ON "_navigation_v" USING btree ("version_visible_from");
  CREATE INDEX "_navigation_v_version_version_visible_until_idx" ON "_navigation_v" USING btree ("version_visible_until");
  CREATE INDEX "_navigation_v_version_version_public_locales_idx" ON "_navigation_v" USING btree ("version_public_locales");
  CREATE INDEX "_navigation_v_version_version_ever_public_idx" ON "_navigation_v" USING btree ("version_ever_public");
  CREATE INDEX "_navigation_v_version_version_created_by_idx" ON "_navigation_v" USING btree ("version_created_by_id");
  CREATE INDEX "_navigation_v_version_version_updated_by_idx" ON "_navigation_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_navigation_v_version_version_updated_at_idx" ON "_navigation_v" USING btree ("version_updated_at");
  CREATE INDEX "_navigation_v_version_version_created_at_idx" ON "_navigation_v" USING btree ("version_created_at");
  CREATE INDEX "_navigation_v_version_version__status_idx" ON "_navigation_v" USING btree ("version__status");
  CREATE INDEX "_navigation_v_created_at_idx" ON "_navigation_v" USING btree ("created_at");
  CREATE INDEX "_navigation_v_updated_at_idx" ON "_navigation_v" USING btree ("updated_at");
  CREATE INDEX "_navigation_v_snapshot_idx" ON "_navigation_v" USING btree ("snapshot");
  CREATE INDEX "_navigation_v_published_locale_idx" ON "_navigation_v" USING btree ("published_locale");
  CREATE INDEX "_navigation_v_latest_idx" ON "_navigation_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_navigation_v_locales_locale_parent_id_unique" ON "_navigation_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_navigation_v_rels_order_idx" ON "_navigation_v_rels" USING btree ("order");
  CREATE INDEX "_navigation_v_rels_parent_idx" ON "_navigation_v_rels" USING btree ("parent_id");
  CREATE INDEX "_navigation_v_rels_path_idx" ON "_navigation_v_rels" USING btree ("path");
  CREATE INDEX "_navigation_v_rels_pages_id_idx" ON "_navigation_v_rels" USING btree ("pages_id");
  CREATE INDEX "_navigation_v_rels_topics_id_idx" ON "_navigation_v_rels" USING btree ("topics_id");
  CREATE INDEX "home_figures_comparisons_order_idx" ON "home_figures_comparisons" USING btree ("_order");
  CREATE INDEX "home_figures_comparisons_parent_id_idx" ON "home_figures_comparisons" USING btree ("_parent_id");
  CREATE INDEX "home_figures_comparisons_compared_with_idx" ON "home_figures_comparisons" USING btree ("compared_with");
  CREATE UNIQUE INDEX "home_figures_comparisons_locales_locale_parent_id_unique" ON "home_figures_comparisons_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_figures_order_idx" ON "home_figures" USING btree ("_order");
  CREATE INDEX "home_figures_parent_id_idx" ON "home_figures" USING btree ("_parent_id");
  CREATE INDEX "home_figures_data_status_idx" ON "home_figures" USING btree ("data_status");
  CREATE UNIQUE INDEX "home_figures_locales_locale_parent_id_unique" ON "home_figures_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_cover_idx" ON "home" USING btree ("cover_id");
  CREATE INDEX "home_state_idx" ON "home" USING btree ("state");
  CREATE INDEX "home_visible_from_idx" ON "home" USING btree ("visible_from");
  CREATE INDEX "home_visible_until_idx" ON "home" USING btree ("visible_until");
  CREATE INDEX "home_public_locales_idx" ON "home" USING btree ("public_locales");
  CREATE INDEX "home_ever_public_idx" ON "home" USING btree ("ever_public");
  CREATE INDEX "home_created_by_idx" ON "home" USING btree ("created_by_id");
  CREATE INDEX "home_updated_by_idx" ON "home" USING btree ("updated_by_id");
  CREATE INDEX "home_updated_at_idx" ON "home" USING btree ("updated_at");
  CREATE INDEX "home_created_at_idx" ON "home" USING btree ("created_at");
  CREATE INDEX "home__status_idx" ON "home" USING btree ("_status");
  CREATE UNIQUE INDEX "home_locales_locale_parent_id_unique" ON "home_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_rels_order_idx" ON "home_rels" USING btree ("order");
  CREATE INDEX "home_rels_parent_idx" ON "home_rels" USING btree ("parent_id");
  CREATE INDEX "home_rels_path_idx" ON "home_rels" USING btree ("path");
  CREATE INDEX "home_rels_publications_id_idx" ON "home_rels" USING btree ("publications_id");
  CREATE INDEX "home_rels_press_releases_id_idx" ON "home_rels" USING btree ("press_releases_id");
  CREATE INDEX "home_rels_news_id_idx" ON "home_rels" USING btree ("news_id");
  CREATE INDEX "home_rels_topics_id_idx" ON "home_rels" USING btree ("topics_id");
  CREATE INDEX "_home_v_version_figures_comparisons_order_idx" ON "_home_v_version_figures_comparisons" USING btree ("_order");
  CREATE INDEX "_home_v_version_figures_comparisons_parent_id_idx" ON "_home_v_version_figures_comparisons" USING btree ("_parent_id");
  CREATE INDEX "_home_v_version_figures_comparisons_compared_with_idx" ON "_home_v_version_figures_comparisons" USING btree ("compared_with");
  CREATE UNIQUE INDEX "_home_v_version_figures_comparisons_locales_locale_parent_id" ON "_home_v_version_figures_comparisons_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_home_v_version_figures_order_idx" ON "_home_v_version_figures" USING btree ("_order");
  CREATE INDEX "_home_v_version_figures_parent_id_idx" ON "_home_v_version_figures" USING btree ("_parent_id");
  CREATE INDEX "_home_v_version_figures_data_status_idx" ON "_home_v_version_figures" USING btree ("data_status");
  CREATE UNIQUE INDEX "_home_v_version_figures_locales_locale_parent_id_unique" ON "_home_v_version_figures_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_home_v_version_version_cover_idx" ON "_home_v" USING btree ("version_cover_id");
  CREATE INDEX "_home_v_version_version_state_idx" ON "_home_v" USING btree ("version_state");
  CREATE INDEX "_home_v_version_version_visible_from_idx" ON "_home_v" USING btree ("version_visible_from");
  CREATE INDEX "_home_v_version_version_visible_until_idx" ON "_home_v" USING btree ("version_visible_until");
  CREATE INDEX "_home_v_version_version_public_locales_idx" ON "_home_v" USING btree ("version_public_locales");
  CREATE INDEX "_home_v_version_version_ever_public_idx" ON "_home_v" USING btree ("version_ever_public");
  CREATE INDEX "_home_v_version_version_created_by_idx" ON "_home_v" USING btree ("version_created_by_id");
  CREATE INDEX "_home_v_version_version_updated_by_idx" ON "_home_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_home_v_version_version_updated_at_idx" ON "_home_v" USING btree ("version_updated_at");
  CREATE INDEX "_home_v_version_version_created_at_idx" ON "_home_v" USING btree ("version_created_at");
  CREATE INDEX "_home_v_version_version__status_idx" ON "_home_v" USING btree ("version__status");
  CREATE INDEX "_home_v_created_at_idx" ON "_home_v" USING btree ("created_at");
  CREATE INDEX "_home_v_updated_at_idx" ON "_home_v" USING btree ("updated_at");
  CREATE INDEX "_home_v_snapshot_idx" ON "_home_v" USING btree ("snapshot");
  CREATE INDEX "_home_v_published_locale_idx" ON "_home_v" USING btree ("published_locale");
  CREATE INDEX "_home_v_latest_idx" ON "_home_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_home_v_locales_locale_parent_id_unique" ON "_home_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_home_v_rels_order_idx" ON "_home_v_rels" USING btree ("order");
  CREATE INDEX "_home_v_rels_parent_idx" ON "_home_v_rels" USING btree ("parent_id");
  CREATE INDEX "_home_v_rels_path_idx" ON "_home_v_rels" USING btree ("path");
  CREATE INDEX "_home_v_rels_publications_id_idx" ON "_home_v_rels" USING btree ("publications_id");
  CREATE INDEX "_home_v_rels_press_releases_id_idx" ON "_home_v_rels" USING btree ("press_releases_id");
  CREATE INDEX "_home_v_rels_news_id_idx" ON "_home_v_rels" USING btree ("news_id");
  CREATE INDEX "_home_v_rels_topics_id_idx" ON "_home_v_rels" USING btree ("topics_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "media_usage" CASCADE;
  DROP TABLE "slug_registry" CASCADE;
  DROP TABLE "outbox" CASCADE;
  DROP TABLE "releases_change_log" CASCADE;
  DROP TABLE "releases_change_log_locales" CASCADE;
  DROP TABLE "releases" CASCADE;
  DROP TABLE "releases_locales" CASCADE;
  DROP TABLE "releases_rels" CASCADE;
  DROP TABLE "_releases_v_version_change_log" CASCADE;
  DROP TABLE "_releases_v_version_change_log_locales" CASCADE;
  DROP TABLE "_releases_v" CASCADE;
  DROP TABLE "_releases_v_locales" CASCADE;
  DROP TABLE "_releases_v_rels" CASCADE;
  DROP TABLE "publications_figures_comparisons" CASCADE;
  DROP TABLE "publications_figures_comparisons_locales" CASCADE;
  DROP TABLE "publications_figures" CASCADE;
  DROP TABLE "publications_figures_locales" CASCADE;
  DROP TABLE "publications_files" CASCADE;
  DROP TABLE "publications_files_locales" CASCADE;
  DROP TABLE "publications_corrections" CASCADE;
  DROP TABLE "publications_corrections_locales" CASCADE;
  DROP TABLE "publications" CASCADE;
  DROP TABLE "publications_locales" CASCADE;
  DROP TABLE "publications_rels" CASCADE;
  DROP TABLE "_publications_v_version_figures_comparisons" CASCADE;
  DROP TABLE "_publications_v_version_figures_comparisons_locales" CASCADE;
  DROP TABLE "_publications_v_version_figures" CASCADE;
  DROP TABLE "_publications_v_version_figures_locales" CASCADE;
  DROP TABLE "_publications_v_version_files" CASCADE;
  DROP TABLE "_publications_v_version_files_locales" CASCADE;
  DROP TABLE "_publications_v_version_corrections" CASCADE;
  DROP TABLE "_publications_v_version_corrections_locales" CASCADE;
  DROP TABLE "_publications_v" CASCADE;
  DROP TABLE "_publications_v_locales" CASCADE;
  DROP TABLE "_publications_v_rels" CASCADE;
  DROP TABLE "datasets_variables" CASCADE;
  DROP TABLE "datasets_variables_locales" CASCADE;
  DROP TABLE "datasets_distributions" CASCADE;
  DROP TABLE "datasets_corrections" CASCADE;
  DROP TABLE "datasets_corrections_locales" CASCADE;
  DROP TABLE "datasets" CASCADE;
  DROP TABLE "datasets_locales" CASCADE;
  DROP TABLE "datasets_rels" CASCADE;
  DROP TABLE "_datasets_v_version_variables" CASCADE;
  DROP TABLE "_datasets_v_version_variables_locales" CASCADE;
  DROP TABLE "_datasets_v_version_distributions" CASCADE;
  DROP TABLE "_datasets_v_version_corrections" CASCADE;
  DROP TABLE "_datasets_v_version_corrections_locales" CASCADE;
  DROP TABLE "_datasets_v" CASCADE;
  DROP TABLE "_datasets_v_locales" CASCADE;
  DROP TABLE "_datasets_v_rels" CASCADE;
  DROP TABLE "methodologies_definitions" CASCADE;
  DROP TABLE "methodologies_definitions_locales" CASCADE;
  DROP TABLE "methodologies_files" CASCADE;
  DROP TABLE "methodologies_files_locales" CASCADE;
  DROP TABLE "methodologies" CASCADE;
  DROP TABLE "methodologies_locales" CASCADE;
  DROP TABLE "methodologies_rels" CASCADE;
  DROP TABLE "_methodologies_v_version_definitions" CASCADE;
  DROP TABLE "_methodologies_v_version_definitions_locales" CASCADE;
  DROP TABLE "_methodologies_v_version_files" CASCADE;
  DROP TABLE "_methodologies_v_version_files_locales" CASCADE;
  DROP TABLE "_methodologies_v" CASCADE;
  DROP TABLE "_methodologies_v_locales" CASCADE;
  DROP TABLE "_methodologies_v_rels" CASCADE;
  DROP TABLE "topics" CASCADE;
  DROP TABLE "topics_locales" CASCADE;
  DROP TABLE "_topics_v" CASCADE;
  DROP TABLE "_topics_v_locales" CASCADE;
  DROP TABLE "press_releases_figures_comparisons" CASCADE;
  DROP TABLE "press_releases_figures_comparisons_locales" CASCADE;
  DROP TABLE "press_releases_figures" CASCADE;
  DROP TABLE "press_releases_figures_locales" CASCADE;
  DROP TABLE "press_releases_files" CASCADE;
  DROP TABLE "press_releases_files_locales" CASCADE;
  DROP TABLE "press_releases_corrections" CASCADE;
  DROP TABLE "press_releases_corrections_locales" CASCADE;
  DROP TABLE "press_releases" CASCADE;
  DROP TABLE "press_releases_locales" CASCADE;
  DROP TABLE "press_releases_rels" CASCADE;
  DROP TABLE "_press_releases_v_version_figures_comparisons" CASCADE;
  DROP TABLE "_press_releases_v_version_figures_comparisons_locales" CASCADE;
  DROP TABLE "_press_releases_v_version_figures" CASCADE;
  DROP TABLE "_press_releases_v_version_figures_locales" CASCADE;
  DROP TABLE "_press_releases_v_version_files" CASCADE;
  DROP TABLE "_press_releases_v_version_files_locales" CASCADE;
  DROP TABLE "_press_releases_v_version_corrections" CASCADE;
  DROP TABLE "_press_releases_v_version_corrections_locales" CASCADE;
  DROP TABLE "_press_releases_v" CASCADE;
  DROP TABLE "_press_releases_v_locales" CASCADE;
  DROP TABLE "_press_releases_v_rels" CASCADE;
  DROP TABLE "news_files" CASCADE;
  DROP TABLE "news_files_locales" CASCADE;
  DROP TABLE "news" CASCADE;
  DROP TABLE "news_locales" CASCADE;
  DROP TABLE "news_rels" CASCADE;
  DROP TABLE "_news_v_version_files" CASCADE;
  DROP TABLE "_news_v_version_files_locales" CASCADE;
  DROP TABLE "_news_v" CASCADE;
  DROP TABLE "_news_v_locales" CASCADE;
  DROP TABLE "_news_v_rels" CASCADE;
  DROP TABLE "events_programme" CASCADE;
  DROP TABLE "events_programme_locales" CASCADE;
  DROP TABLE "events_speakers" CASCADE;
  DROP TABLE "events_speakers_locales" CASCADE;
  DROP TABLE "events_files" CASCADE;
  DROP TABLE "events_files_locales" CASCADE;
  DROP TABLE "events" CASCADE;
  DROP TABLE "events_locales" CASCADE;
  DROP TABLE "events_rels" CASCADE;
  DROP TABLE "_events_v_version_programme" CASCADE;
  DROP TABLE "_events_v_version_programme_locales" CASCADE;
  DROP TABLE "_events_v_version_speakers" CASCADE;
  DROP TABLE "_events_v_version_speakers_locales" CASCADE;
  DROP TABLE "_events_v_version_files" CASCADE;
  DROP TABLE "_events_v_version_files_locales" CASCADE;
  DROP TABLE "_events_v" CASCADE;
  DROP TABLE "_events_v_locales" CASCADE;
  DROP TABLE "_events_v_rels" CASCADE;
  DROP TABLE "galleries_pictures" CASCADE;
  DROP TABLE "galleries_pictures_locales" CASCADE;
  DROP TABLE "galleries" CASCADE;
  DROP TABLE "galleries_locales" CASCADE;
  DROP TABLE "galleries_rels" CASCADE;
  DROP TABLE "_galleries_v_version_pictures" CASCADE;
  DROP TABLE "_galleries_v_version_pictures_locales" CASCADE;
  DROP TABLE "_galleries_v" CASCADE;
  DROP TABLE "_galleries_v_locales" CASCADE;
  DROP TABLE "_galleries_v_rels" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "media_rels" CASCADE;
  DROP TABLE "pages_files" CASCADE;
  DROP TABLE "pages_files_locales" CASCADE;
  DROP TABLE "pages" CASCADE;
  DROP TABLE "pages_locales" CASCADE;
  DROP TABLE "pages_rels" CASCADE;
  DROP TABLE "_pages_v_version_files" CASCADE;
  DROP TABLE "_pages_v_version_files_locales" CASCADE;
  DROP TABLE "_pages_v" CASCADE;
  DROP TABLE "_pages_v_locales" CASCADE;
  DROP TABLE "_pages_v_rels" CASCADE;
  DROP TABLE "public_contacts" CASCADE;
  DROP TABLE "public_contacts_locales" CASCADE;
  DROP TABLE "public_contacts_rels" CASCADE;
  DROP TABLE "_public_contacts_v" CASCADE;
  DROP TABLE "_public_contacts_v_locales" CASCADE;
  DROP TABLE "_public_contacts_v_rels" CASCADE;
  DROP TABLE "redirects" CASCADE;
  DROP TABLE "redirects_rels" CASCADE;
  DROP TABLE "surveys_respondent_groups" CASCADE;
  DROP TABLE "surveys_respondent_groups_locales" CASCADE;
  DROP TABLE "surveys_files" CASCADE;
  DROP TABLE "surveys_files_locales" CASCADE;
  DROP TABLE "surveys" CASCADE;
  DROP TABLE "surveys_locales" CASCADE;
  DROP TABLE "surveys_rels" CASCADE;
  DROP TABLE "_surveys_v_version_respondent_groups" CASCADE;
  DROP TABLE "_surveys_v_version_respondent_groups_locales" CASCADE;
  DROP TABLE "_surveys_v_version_files" CASCADE;
  DROP TABLE "_surveys_v_version_files_locales" CASCADE;
  DROP TABLE "_surveys_v" CASCADE;
  DROP TABLE "_surveys_v_locales" CASCADE;
  DROP TABLE "_surveys_v_rels" CASCADE;
  DROP TABLE "survey_results_indicators" CASCADE;
  DROP TABLE "survey_results_indicators_locales" CASCADE;
  DROP TABLE "survey_results_proposals" CASCADE;
  DROP TABLE "survey_results_proposals_locales" CASCADE;
  DROP TABLE "survey_results_files" CASCADE;
  DROP TABLE "survey_results_files_locales" CASCADE;
  DROP TABLE "survey_results" CASCADE;
  DROP TABLE "survey_results_locales" CASCADE;
  DROP TABLE "survey_results_rels" CASCADE;
  DROP TABLE "_survey_results_v_version_indicators" CASCADE;
  DROP TABLE "_survey_results_v_version_indicators_locales" CASCADE;
  DROP TABLE "_survey_results_v_version_proposals" CASCADE;
  DROP TABLE "_survey_results_v_version_proposals_locales" CASCADE;
  DROP TABLE "_survey_results_v_version_files" CASCADE;
  DROP TABLE "_survey_results_v_version_files_locales" CASCADE;
  DROP TABLE "_survey_results_v" CASCADE;
  DROP TABLE "_survey_results_v_locales" CASCADE;
  DROP TABLE "_survey_results_v_rels" CASCADE;
  DROP TABLE "faqs" CASCADE;
  DROP TABLE "faqs_locales" CASCADE;
  DROP TABLE "faqs_rels" CASCADE;
  DROP TABLE "_faqs_v" CASCADE;
  DROP TABLE "_faqs_v_locales" CASCADE;
  DROP TABLE "_faqs_v_rels" CASCADE;
  DROP TABLE "memoranda_parties" CASCADE;
  DROP TABLE "memoranda_parties_locales" CASCADE;
  DROP TABLE "memoranda_files" CASCADE;
  DROP TABLE "memoranda_files_locales" CASCADE;
  DROP TABLE "memoranda" CASCADE;
  DROP TABLE "memoranda_locales" CASCADE;
  DROP TABLE "memoranda_rels" CASCADE;
  DROP TABLE "_memoranda_v_version_parties" CASCADE;
  DROP TABLE "_memoranda_v_version_parties_locales" CASCADE;
  DROP TABLE "_memoranda_v_version_files" CASCADE;
  DROP TABLE "_memoranda_v_version_files_locales" CASCADE;
  DROP TABLE "_memoranda_v" CASCADE;
  DROP TABLE "_memoranda_v_locales" CASCADE;
  DROP TABLE "_memoranda_v_rels" CASCADE;
  DROP TABLE "organisations" CASCADE;
  DROP TABLE "organisations_locales" CASCADE;
  DROP TABLE "contacts" CASCADE;
  DROP TABLE "users_roles" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "units" CASCADE;
  DROP TABLE "units_locales" CASCADE;
  DROP TABLE "api_clients" CASCADE;
  DROP TABLE "audit_log" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "site_settings_social_links" CASCADE;
  DROP TABLE "site_settings" CASCADE;
  DROP TABLE "site_settings_locales" CASCADE;
  DROP TABLE "_site_settings_v_version_social_links" CASCADE;
  DROP TABLE "_site_settings_v" CASCADE;
  DROP TABLE "_site_settings_v_locales" CASCADE;
  DROP TABLE "navigation_main_menu_sub_menu" CASCADE;
  DROP TABLE "navigation_main_menu_sub_menu_locales" CASCADE;
  DROP TABLE "navigation_main_menu" CASCADE;
  DROP TABLE "navigation_main_menu_locales" CASCADE;
  DROP TABLE "navigation_footer_menu" CASCADE;
  DROP TABLE "navigation_footer_menu_locales" CASCADE;
  DROP TABLE "navigation" CASCADE;
  DROP TABLE "navigation_locales" CASCADE;
  DROP TABLE "navigation_rels" CASCADE;
  DROP TABLE "_navigation_v_version_main_menu_sub_menu" CASCADE;
  DROP TABLE "_navigation_v_version_main_menu_sub_menu_locales" CASCADE;
  DROP TABLE "_navigation_v_version_main_menu" CASCADE;
  DROP TABLE "_navigation_v_version_main_menu_locales" CASCADE;
  DROP TABLE "_navigation_v_version_footer_menu" CASCADE;
  DROP TABLE "_navigation_v_version_footer_menu_locales" CASCADE;
  DROP TABLE "_navigation_v" CASCADE;
  DROP TABLE "_navigation_v_locales" CASCADE;
  DROP TABLE "_navigation_v_rels" CASCADE;
  DROP TABLE "home_figures_comparisons" CASCADE;
  DROP TABLE "home_figures_comparisons_locales" CASCADE;
  DROP TABLE "home_figures" CASCADE;
  DROP TABLE "home_figures_locales" CASCADE;
  DROP TABLE "home" CASCADE;
  DROP TABLE "home_locales" CASCADE;
  DROP TABLE "home_rels" CASCADE;
  DROP TABLE "_home_v_version_figures_comparisons" CASCADE;
  DROP TABLE "_home_v_version_figures_comparisons_locales" CASCADE;
  DROP TABLE "_home_v_version_figures" CASCADE;
  DROP TABLE "_home_v_version_figures_locales" CASCADE;
  DROP TABLE "_home_v" CASCADE;
  DROP TABLE "_home_v_locales" CASCADE;
  DROP TABLE "_home_v_rels" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_releases_status";
  DROP TYPE "public"."enum__releases_v_version_status";
  DROP TYPE "public"."enum__releases_v_published_locale";
  DROP TYPE "public"."enum_publications_status";
  DROP TYPE "public"."enum__publications_v_version_status";
  DROP TYPE "public"."enum__publications_v_published_locale";
  DROP TYPE "public"."enum_datasets_status";
  DROP TYPE "public"."enum__datasets_v_version_status";
  DROP TYPE "public"."enum__datasets_v_published_locale";
  DROP TYPE "public"."enum_methodologies_status";
  DROP TYPE "public"."enum__methodologies_v_version_status";
  DROP TYPE "public"."enum__methodologies_v_published_locale";
  DROP TYPE "public"."enum_topics_status";
  DROP TYPE "public"."enum__topics_v_version_status";
  DROP TYPE "public"."enum__topics_v_published_locale";
  DROP TYPE "public"."enum_press_releases_status";
  DROP TYPE "public"."enum__press_releases_v_version_status";
  DROP TYPE "public"."enum__press_releases_v_published_locale";
  DROP TYPE "public"."enum_news_status";
  DROP TYPE "public"."enum__news_v_version_status";
  DROP TYPE "public"."enum__news_v_published_locale";
  DROP TYPE "public"."enum_events_status";
  DROP TYPE "public"."enum__events_v_version_status";
  DROP TYPE "public"."enum__events_v_published_locale";
  DROP TYPE "public"."enum_galleries_status";
  DROP TYPE "public"."enum__galleries_v_version_status";
  DROP TYPE "public"."enum__galleries_v_published_locale";
  DROP TYPE "public"."enum_pages_status";
  DROP TYPE "public"."enum__pages_v_version_status";
  DROP TYPE "public"."enum__pages_v_published_locale";
  DROP TYPE "public"."enum_public_contacts_status";
  DROP TYPE "public"."enum__public_contacts_v_version_status";
  DROP TYPE "public"."enum__public_contacts_v_published_locale";
  DROP TYPE "public"."enum_surveys_status";
  DROP TYPE "public"."enum__surveys_v_version_status";
  DROP TYPE "public"."enum__surveys_v_published_locale";
  DROP TYPE "public"."enum_survey_results_status";
  DROP TYPE "public"."enum__survey_results_v_version_status";
  DROP TYPE "public"."enum__survey_results_v_published_locale";
  DROP TYPE "public"."enum_faqs_status";
  DROP TYPE "public"."enum__faqs_v_version_status";
  DROP TYPE "public"."enum__faqs_v_published_locale";
  DROP TYPE "public"."enum_memoranda_status";
  DROP TYPE "public"."enum__memoranda_v_version_status";
  DROP TYPE "public"."enum__memoranda_v_published_locale";
  DROP TYPE "public"."enum_users_roles";
  DROP TYPE "public"."enum_site_settings_status";
  DROP TYPE "public"."enum__site_settings_v_version_status";
  DROP TYPE "public"."enum__site_settings_v_published_locale";
  DROP TYPE "public"."enum_navigation_status";
  DROP TYPE "public"."enum__navigation_v_version_status";
  DROP TYPE "public"."enum__navigation_v_published_locale";
  DROP TYPE "public"."enum_home_status";
  DROP TYPE "public"."enum__home_v_version_status";
  DROP TYPE "public"."enum__home_v_published_locale";`)
}
