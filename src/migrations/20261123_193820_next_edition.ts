import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "publications" ADD COLUMN "previous_edition_id" uuid;
  ALTER TABLE "_publications_v" ADD COLUMN "version_previous_edition_id" uuid;
  ALTER TABLE "press_releases" ADD COLUMN "previous_edition_id" uuid;
  ALTER TABLE "_press_releases_v" ADD COLUMN "version_previous_edition_id" uuid;
  ALTER TABLE "publications" ADD CONSTRAINT "publications_previous_edition_id_publications_id_fk" FOREIGN KEY ("previous_edition_id") REFERENCES "public"."publications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_publications_v" ADD CONSTRAINT "_publications_v_version_previous_edition_id_publications_id_fk" FOREIGN KEY ("version_previous_edition_id") REFERENCES "public"."publications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "press_releases" ADD CONSTRAINT "press_releases_previous_edition_id_press_releases_id_fk" FOREIGN KEY ("previous_edition_id") REFERENCES "public"."press_releases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_releases_v" ADD CONSTRAINT "_press_releases_v_version_previous_edition_id_press_releases_id_fk" FOREIGN KEY ("version_previous_edition_id") REFERENCES "public"."press_releases"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "publications_previous_edition_idx" ON "publications" USING btree ("previous_edition_id");
  CREATE INDEX "_publications_v_version_version_previous_edition_idx" ON "_publications_v" USING btree ("version_previous_edition_id");
  CREATE INDEX "press_releases_previous_edition_idx" ON "press_releases" USING btree ("previous_edition_id");
  CREATE INDEX "_press_releases_v_version_version_previous_edition_idx" ON "_press_releases_v" USING btree ("version_previous_edition_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "publications" DROP CONSTRAINT "publications_previous_edition_id_publications_id_fk";
  
  ALTER TABLE "_publications_v" DROP CONSTRAINT "_publications_v_version_previous_edition_id_publications_id_fk";
  
  ALTER TABLE "press_releases" DROP CONSTRAINT "press_releases_previous_edition_id_press_releases_id_fk";
  
  ALTER TABLE "_press_releases_v" DROP CONSTRAINT "_press_releases_v_version_previous_edition_id_press_releases_id_fk";
  
  DROP INDEX "publications_previous_edition_idx";
  DROP INDEX "_publications_v_version_version_previous_edition_idx";
  DROP INDEX "press_releases_previous_edition_idx";
  DROP INDEX "_press_releases_v_version_version_previous_edition_idx";
  ALTER TABLE "publications" DROP COLUMN "previous_edition_id";
  ALTER TABLE "_publications_v" DROP COLUMN "version_previous_edition_id";
  ALTER TABLE "press_releases" DROP COLUMN "previous_edition_id";
  ALTER TABLE "_press_releases_v" DROP COLUMN "version_previous_edition_id";`)
}
