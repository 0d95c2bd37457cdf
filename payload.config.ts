import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { globals } from './collections/globals/index.ts'
import { collections } from './collections/index.ts'
import { accounts } from './plugins/accounts/index.ts'
import { publishing } from './plugins/publishing/index.ts'
import { admin } from './src/config/admin.ts'
import { answerErrors } from './src/config/answerErrors.ts'
import { assertConfig } from './src/config/assertConfig.ts'
import { database } from './src/config/database.ts'
import { outboxEmail } from './src/config/email.ts'
import { everyCollection } from './src/config/everyCollection.ts'
import { fallbackLanguage, supportedLanguages, translations } from './src/config/languages/index.ts'
import { localization } from './src/config/localization.ts'
import { loggingLevels } from './src/config/loggingLevels.ts'
import { afterStart } from './src/config/start.ts'
import { typescript } from './src/config/typescript.ts'
import { uploadLimits } from './src/config/uploadLimits.ts'
import { environment } from './src/env.ts'
import { fileRules } from './src/media/fileRules.ts'
import { closeRoutes } from './src/requests/closeRoutes.ts'
import { graphqlRules } from './src/requests/graphqlRules.ts'
import { documentSlugs, globalSlugs, slugs } from './src/slugs.ts'

const office = environment()

/** The table of contents of the desk: it names the parts and defines none of them. */
export default buildConfig({
  admin,
  collections,
  globals,
  localization,
  i18n: { supportedLanguages, fallbackLanguage, translations },
  editor: lexicalEditor(),
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
      redirects: slugs.redirects,
    }),
    accounts,
    everyCollection,
    closeRoutes,
    assertConfig,
  ],
  onInit: afterStart,
  loggingLevels,
  telemetry: false,
  debug: false,
  typescript,
})
