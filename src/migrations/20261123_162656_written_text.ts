import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "publications_locales" ADD COLUMN "body_html" varchar;
  ALTER TABLE "publications_locales" ADD COLUMN "body_text" varchar;
  ALTER TABLE "_publications_v_locales" ADD COLUMN "version_body_html" varchar;
  ALTER TABLE "_publications_v_locales" ADD COLUMN "version_body_text" varchar;
  ALTER TABLE "methodologies_locales" ADD COLUMN "body_html" varchar;
  ALTER TABLE "methodologies_locales" ADD COLUMN "body_text" varchar;
  ALTER TABLE "_methodologies_v_locales" ADD COLUMN "version_body_html" varchar;
  ALTER TABLE "_methodologies_v_locales" ADD COLUMN "version_body_text" varchar;
  ALTER TABLE "press_releases_locales" ADD COLUMN "body_html" varchar;
  ALTER TABLE "press_releases_locales" ADD COLUMN "body_text" varchar;
  ALTER TABLE "_press_releases_v_locales" ADD COLUMN "version_body_html" varchar;
  ALTER TABLE "_press_releases_v_locales" ADD COLUMN "version_body_text" varchar;
  ALTER TABLE "news_locales" ADD COLUMN "body_html" varchar;
  ALTER TABLE "news_locales" ADD COLUMN "body_text" varchar;
  ALTER TABLE "_news_v_locales" ADD COLUMN "version_body_html" varchar;
  ALTER TABLE "_news_v_locales" ADD COLUMN "version_body_text" varchar;
  ALTER TABLE "events_locales" ADD COLUMN "body_html" varchar;
  ALTER TABLE "events_locales" ADD COLUMN "body_text" varchar;
  ALTER TABLE "_events_v_locales" ADD COLUMN "version_body_html" varchar;
  ALTER TABLE "_events_v_locales" ADD COLUMN "version_body_text" varchar;
  ALTER TABLE "pages_locales" ADD COLUMN "body_html" varchar;
  ALTER TABLE "pages_locales" ADD COLUMN "body_text" varchar;
  ALTER TABLE "_pages_v_locales" ADD COLUMN "version_body_html" varchar;
  ALTER TABLE "_pages_v_locales" ADD COLUMN "version_body_text" varchar;
  ALTER TABLE "surveys_locales" ADD COLUMN "body_html" varchar;
  ALTER TABLE "surveys_locales" ADD COLUMN "body_text" varchar;
  ALTER TABLE "_surveys_v_locales" ADD COLUMN "version_body_html" varchar;
  ALTER TABLE "_surveys_v_locales" ADD COLUMN "version_body_text" varchar;
  ALTER TABLE "survey_results_locales" ADD COLUMN "findings_html" varchar;
  ALTER TABLE "survey_results_locales" ADD COLUMN "findings_text" varchar;
  ALTER TABLE "_survey_results_v_locales" ADD COLUMN "version_findings_html" varchar;
  ALTER TABLE "_survey_results_v_locales" ADD COLUMN "version_findings_text" varchar;
  ALTER TABLE "faqs_locales" ADD COLUMN "answer_html" varchar;
  ALTER TABLE "faqs_locales" ADD COLUMN "answer_text" varchar;
  ALTER TABLE "_faqs_v_locales" ADD COLUMN "version_answer_html" varchar;
  ALTER TABLE "_faqs_v_locales" ADD COLUMN "version_answer_text" varchar;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "publications_locales" DROP COLUMN "body_html";
  ALTER TABLE "publications_locales" DROP COLUMN "body_text";
  ALTER TABLE "_publications_v_locales" DROP COLUMN "version_body_html";
  ALTER TABLE "_publications_v_locales" DROP COLUMN "version_body_text";
  ALTER TABLE "methodologies_locales" DROP COLUMN "body_html";
  ALTER TABLE "methodologies_locales" DROP COLUMN "body_text";
  ALTER TABLE "_methodologies_v_locales" DROP COLUMN "version_body_html";
  ALTER TABLE "_methodologies_v_locales" DROP COLUMN "version_body_text";
  ALTER TABLE "press_releases_locales" DROP COLUMN "body_html";
  ALTER TABLE "press_releases_locales" DROP COLUMN "body_text";
  ALTER TABLE "_press_releases_v_locales" DROP COLUMN "version_body_html";
  ALTER TABLE "_press_releases_v_locales" DROP COLUMN "version_body_text";
  ALTER TABLE "news_locales" DROP COLUMN "body_html";
  ALTER TABLE "news_locales" DROP COLUMN "body_text";
  ALTER TABLE "_news_v_locales" DROP COLUMN "version_body_html";
  ALTER TABLE "_news_v_locales" DROP COLUMN "version_body_text";
  ALTER TABLE "events_locales" DROP COLUMN "body_html";
  ALTER TABLE "events_locales" DROP COLUMN "body_text";
  ALTER TABLE "_events_v_locales" DROP COLUMN "version_body_html";
  ALTER TABLE "_events_v_locales" DROP COLUMN "version_body_text";
  ALTER TABLE "pages_locales" DROP COLUMN "body_html";
  ALTER TABLE "pages_locales" DROP COLUMN "body_text";
  ALTER TABLE "_pages_v_locales" DROP COLUMN "version_body_html";
  ALTER TABLE "_pages_v_locales" DROP COLUMN "version_body_text";
  ALTER TABLE "surveys_locales" DROP COLUMN "body_html";
  ALTER TABLE "surveys_locales" DROP COLUMN "body_text";
  ALTER TABLE "_surveys_v_locales" DROP COLUMN "version_body_html";
  ALTER TABLE "_surveys_v_locales" DROP COLUMN "version_body_text";
  ALTER TABLE "survey_results_locales" DROP COLUMN "findings_html";
  ALTER TABLE "survey_results_locales" DROP COLUMN "findings_text";
  ALTER TABLE "_survey_results_v_locales" DROP COLUMN "version_findings_html";
  ALTER TABLE "_survey_results_v_locales" DROP COLUMN "version_findings_text";
  ALTER TABLE "faqs_locales" DROP COLUMN "answer_html";
  ALTER TABLE "faqs_locales" DROP COLUMN "answer_text";
  ALTER TABLE "_faqs_v_locales" DROP COLUMN "version_answer_html";
  ALTER TABLE "_faqs_v_locales" DROP COLUMN "version_answer_text";`)
}
