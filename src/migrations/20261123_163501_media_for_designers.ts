import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "media_drafts" (
  	"media_id" uuid NOT NULL,
  	"document_collection" text NOT NULL,
  	"document_id" text NOT NULL,
  	CONSTRAINT "media_drafts_pk" PRIMARY KEY("media_id","document_collection","document_id")
  );
  
  ALTER TABLE "media" ADD COLUMN "download_name" varchar;
  ALTER TABLE "media" ADD COLUMN "language" varchar DEFAULT 'neutral';
  ALTER TABLE "media" ADD COLUMN "counterpart_id" uuid;
  ALTER TABLE "media" ADD COLUMN "original_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "replaces_id" uuid;
  ALTER TABLE "media" ADD COLUMN "address_id" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_card_avif_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_card_avif_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_card_avif_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_card_avif_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_card_avif_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_card_avif_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_card_fallback_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_card_fallback_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_card_fallback_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_card_fallback_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_card_fallback_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_card_fallback_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_wide_avif_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_wide_avif_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_wide_avif_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_wide_avif_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_wide_avif_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_wide_avif_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_wide_fallback_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_wide_fallback_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_wide_fallback_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_wide_fallback_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_wide_fallback_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_wide_fallback_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_large_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_large_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_large_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_large_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_large_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_large_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_large_avif_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_large_avif_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_large_avif_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_large_avif_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_large_avif_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_large_avif_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_large_fallback_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_large_fallback_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_large_fallback_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_large_fallback_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_large_fallback_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_large_fallback_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_social_square_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_social_square_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_social_square_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_social_square_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_social_square_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_social_square_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_social_portrait_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_social_portrait_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_social_portrait_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_social_portrait_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_social_portrait_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_social_portrait_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_social_wide_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_social_wide_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_social_wide_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_social_wide_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_social_wide_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_social_wide_filename" varchar;
  ALTER TABLE "media_rels" ADD COLUMN "media_id" uuid;
  CREATE INDEX "media_drafts_document_idx" ON "media_drafts" USING btree ("document_collection","document_id");
  ALTER TABLE "media" ADD CONSTRAINT "media_counterpart_id_media_id_fk" FOREIGN KEY ("counterpart_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_replaces_id_media_id_fk" FOREIGN KEY ("replaces_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media_rels" ADD CONSTRAINT "media_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "media_language_idx" ON "media" USING btree ("language");
  CREATE INDEX "media_counterpart_idx" ON "media" USING btree ("counterpart_id");
  CREATE INDEX "media_replaces_idx" ON "media" USING btree ("replaces_id");
  CREATE INDEX "media_address_id_idx" ON "media" USING btree ("address_id");
  CREATE INDEX "media_sizes_card_avif_sizes_card_avif_filename_idx" ON "media" USING btree ("sizes_card_avif_filename");
  CREATE INDEX "media_sizes_card_fallback_sizes_card_fallback_filename_idx" ON "media" USING btree ("sizes_card_fallback_filename");
  CREATE INDEX "media_sizes_wide_avif_sizes_wide_avif_filename_idx" ON "media" USING btree ("sizes_wide_avif_filename");
  CREATE INDEX "media_sizes_wide_fallback_sizes_wide_fallback_filename_idx" ON "media" USING btree ("sizes_wide_fallback_filename");
  CREATE INDEX "media_sizes_large_sizes_large_filename_idx" ON "media" USING btree ("sizes_large_filename");
  CREATE INDEX "media_sizes_large_avif_sizes_large_avif_filename_idx" ON "media" USING btree ("sizes_large_avif_filename");
  CREATE INDEX "media_sizes_large_fallback_sizes_large_fallback_filename_idx" ON "media" USING btree ("sizes_large_fallback_filename");
  CREATE INDEX "media_sizes_social_square_sizes_social_square_filename_idx" ON "media" USING btree ("sizes_social_square_filename");
  CREATE INDEX "media_sizes_social_portrait_sizes_social_portrait_filena_idx" ON "media" USING btree ("sizes_social_portrait_filename");
  CREATE INDEX "media_sizes_social_wide_sizes_social_wide_filename_idx" ON "media" USING btree ("sizes_social_wide_filename");
  CREATE INDEX "media_rels_media_id_idx" ON "media_rels" USING btree ("media_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "media_drafts" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "media_drafts" CASCADE;
  ALTER TABLE "media" DROP CONSTRAINT "media_counterpart_id_media_id_fk";
  
  ALTER TABLE "media" DROP CONSTRAINT "media_replaces_id_media_id_fk";
  
  ALTER TABLE "media_rels" DROP CONSTRAINT "media_rels_media_fk";
  
  DROP INDEX "media_language_idx";
  DROP INDEX "media_counterpart_idx";
  DROP INDEX "media_replaces_idx";
  DROP INDEX "media_address_id_idx";
  DROP INDEX "media_sizes_card_avif_sizes_card_avif_filename_idx";
  DROP INDEX "media_sizes_card_fallback_sizes_card_fallback_filename_idx";
  DROP INDEX "media_sizes_wide_avif_sizes_wide_avif_filename_idx";
  DROP INDEX "media_sizes_wide_fallback_sizes_wide_fallback_filename_idx";
  DROP INDEX "media_sizes_large_sizes_large_filename_idx";
  DROP INDEX "media_sizes_large_avif_sizes_large_avif_filename_idx";
  DROP INDEX "media_sizes_large_fallback_sizes_large_fallback_filename_idx";
  DROP INDEX "media_sizes_social_square_sizes_social_square_filename_idx";
  DROP INDEX "media_sizes_social_portrait_sizes_social_portrait_filena_idx";
  DROP INDEX "media_sizes_social_wide_sizes_social_wide_filename_idx";
  DROP INDEX "media_rels_media_id_idx";
  ALTER TABLE "media" DROP COLUMN "download_name";
  ALTER TABLE "media" DROP COLUMN "language";
  ALTER TABLE "media" DROP COLUMN "counterpart_id";
  ALTER TABLE "media" DROP COLUMN "original_filename";
  ALTER TABLE "media" DROP COLUMN "replaces_id";
  ALTER TABLE "media" DROP COLUMN "address_id";
  ALTER TABLE "media" DROP COLUMN "sizes_card_avif_url";
  ALTER TABLE "media" DROP COLUMN "sizes_card_avif_width";
  ALTER TABLE "media" DROP COLUMN "sizes_card_avif_height";
  ALTER TABLE "media" DROP COLUMN "sizes_card_avif_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_card_avif_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_card_avif_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_card_fallback_url";
  ALTER TABLE "media" DROP COLUMN "sizes_card_fallback_width";
  ALTER TABLE "media" DROP COLUMN "sizes_card_fallback_height";
  ALTER TABLE "media" DROP COLUMN "sizes_card_fallback_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_card_fallback_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_card_fallback_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_wide_avif_url";
  ALTER TABLE "media" DROP COLUMN "sizes_wide_avif_width";
  ALTER TABLE "media" DROP COLUMN "sizes_wide_avif_height";
  ALTER TABLE "media" DROP COLUMN "sizes_wide_avif_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_wide_avif_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_wide_avif_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_wide_fallback_url";
  ALTER TABLE "media" DROP COLUMN "sizes_wide_fallback_width";
  ALTER TABLE "media" DROP COLUMN "sizes_wide_fallback_height";
  ALTER TABLE "media" DROP COLUMN "sizes_wide_fallback_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_wide_fallback_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_wide_fallback_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_large_url";
  ALTER TABLE "media" DROP COLUMN "sizes_large_width";
  ALTER TABLE "media" DROP COLUMN "sizes_large_height";
  ALTER TABLE "media" DROP COLUMN "sizes_large_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_large_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_large_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_large_avif_url";
  ALTER TABLE "media" DROP COLUMN "sizes_large_avif_width";
  ALTER TABLE "media" DROP COLUMN "sizes_large_avif_height";
  ALTER TABLE "media" DROP COLUMN "sizes_large_avif_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_large_avif_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_large_avif_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_large_fallback_url";
  ALTER TABLE "media" DROP COLUMN "sizes_large_fallback_width";
  ALTER TABLE "media" DROP COLUMN "sizes_large_fallback_height";
  ALTER TABLE "media" DROP COLUMN "sizes_large_fallback_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_large_fallback_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_large_fallback_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_social_square_url";
  ALTER TABLE "media" DROP COLUMN "sizes_social_square_width";
  ALTER TABLE "media" DROP COLUMN "sizes_social_square_height";
  ALTER TABLE "media" DROP COLUMN "sizes_social_square_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_social_square_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_social_square_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_social_portrait_url";
  ALTER TABLE "media" DROP COLUMN "sizes_social_portrait_width";
  ALTER TABLE "media" DROP COLUMN "sizes_social_portrait_height";
  ALTER TABLE "media" DROP COLUMN "sizes_social_portrait_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_social_portrait_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_social_portrait_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_social_wide_url";
  ALTER TABLE "media" DROP COLUMN "sizes_social_wide_width";
  ALTER TABLE "media" DROP COLUMN "sizes_social_wide_height";
  ALTER TABLE "media" DROP COLUMN "sizes_social_wide_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_social_wide_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_social_wide_filename";
  ALTER TABLE "media_rels" DROP COLUMN "media_id";`)
}
