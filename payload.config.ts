import { buildConfig } from 'payload'
import sharp from 'sharp'
import { globals } from './collections/globals/index.ts'
import { collections } from './collections/index.ts'
import { accounts } from './plugins/accounts/index.ts'
import { approvalWorkflow } from './plugins/approval-workflow/index.ts'
import { officeFlows } from './plugins/approval-workflow/officeFlows.ts'
import { officeHouse } from './plugins/approval-workflow/officeHouse.ts'
import { comments, commentsAt } from './plugins/comments/index.ts'
import { openComments } from './plugins/comments/store.ts'
import { delegations } from './plugins/delegations/index.ts'
import { galleries } from './plugins/galleries/index.ts'
import { papers } from './plugins/papers/index.ts'
import { publishedContent } from './plugins/publishing/approvable.ts'
import { linksCheck } from './plugins/publishing/checks/links.ts'
import { numbersCheck } from './plugins/publishing/checks/numbers.ts'
import { publishing } from './plugins/publishing/index.ts'
import { twoLanguages } from './plugins/two-languages/index.ts'
import { termsCheck } from './plugins/two-languages/termsCheck.ts'
import { unsavedWork } from './plugins/unsaved-work/index.ts'
import { editorsOf } from './src/access/rights.ts'
import { admin } from './src/config/admin.ts'
import { answerErrors } from './src/config/answerErrors.ts'
import { assertConfig } from './src/config/assertConfig.ts'
import { database } from './src/config/database.ts'
import { outboxEmail } from './src/config/email.ts'
import { everyCollection } from './src/config/everyCollection.ts'
import { forms } from './src/config/forms/index.ts'
import { fallbackLanguage, supportedLanguages, translations } from './src/config/languages/index.ts'
import { localization } from './src/config/localization.ts'
import { logger } from './src/config/logger.ts'
import { afterStart } from './src/config/start.ts'
import { typescript } from './src/config/typescript.ts'
import { uploadLimits } from './src/config/uploadLimits.ts'
import { environment } from './src/env.ts'
import { pressReleaseKinds, publicationKinds } from './src/labels/vocabularies.ts'
import { fileRules } from './src/media/fileRules.ts'
import { closeRoutes } from './src/requests/closeRoutes.ts'
import { graphqlRules } from './src/requests/graphqlRules.ts'
import { officeEditor } from './src/richText/editor/officeEditor.ts'
import { documentSlugs, globalSlugs, slugs } from './src/slugs.ts'
import { largeUploads } from './src/uploads/index.ts'

const office = environment()

/** The table of contents of the desk: it names the parts and defines none of them. */
export default buildConfig({
  admin,
  collections,
  globals,
  localization,
  i18n: { supportedLanguages, fallbackLanguage, translations },
  editor: officeEditor,
  db: database(office.databaseUrl),
  email: outboxEmail,
  secret: office.secret,
  serverURL: office.origin,
  cors: office.origins,
  csrf: office.origins,
  cookiePrefix: 'statdesk',
  sharp,
  upload: uploadLimits,
  graphQL: { maxComplexity: 600, validationRules: graphqlRules, disablePlaygroundInProduction: true },
  maxDepth: 2,
  defaultDepth: 1,
  hooks: { afterError: [answerErrors] },
  plugins: [
    publishing({
      documents: documentSlugs,
      media: slugs.media,
      files: fileRules,
      globals: Object.values(globalSlugs),
      series: [slugs.publications, slugs.pressReleases],
      redirects: slugs.redirects,
    }),
    approvalWorkflow({
      content: publishedContent(fileRules, [numbersCheck, linksCheck, termsCheck]),
      flows: officeFlows,
      editorsOf,
      house: officeHouse,
      openComments,
      atEachPlace: commentsAt,
    }),
    twoLanguages({ documents: documentSlugs, globals: Object.values(globalSlugs) }),
    comments({ documents: documentSlugs, globals: Object.values(globalSlugs) }),
    papers({
      documents: {
        [slugs.pressReleases]: { kinds: pressReleaseKinds },
        [slugs.publications]: { kinds: publicationKinds },
      },
      settings: globalSlugs.siteSettings,
      contacts: slugs.publicContacts,
      media: slugs.media,
    }),
    unsavedWork({ documents: documentSlugs, globals: Object.values(globalSlugs) }),
    galleries({ galleries: slugs.galleries, media: slugs.media }),
    accounts,
    delegations,
    largeUploads,
    everyCollection,
    forms,
    closeRoutes,
    assertConfig,
  ],
  onInit: afterStart,
  logger,
  telemetry: false,
  debug: false,
  typescript,
})
