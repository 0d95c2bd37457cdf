import type {
  CollectionBeforeChangeHook,
  GlobalBeforeChangeHook,
  PayloadRequest,
  SanitizedCollectionConfig,
  SanitizedGlobalConfig,
} from 'payload'
import { treeOf } from '../../../src/fields/treeOf.ts'
import { canonicalJson, type Json } from '../../../src/lifecycle/canonical.ts'
import { languages } from '../../../src/slugs.ts'
import { nowIso } from '../../../src/time/clock.ts'
import { hasWords } from '../domain/hasWords.ts'
import { agreed, type Leads, leadsAfter, stillBehind } from '../domain/leads.ts'
import { textsOf } from '../domain/texts.ts'

type Doc = Record<string, unknown> & { languageLeads?: Leads | null }
type Config = SanitizedCollectionConfig | SanitizedGlobalConfig

/** Every text by its path, as one comparable line; texts without words are alike. */
const linesOf = (config: Config, doc: Doc): Map<string, string> =>
  new Map(
    textsOf(treeOf(config), doc).map(({ path, value }) => [path, hasWords(value) ? canonicalJson(value as Json) : '']),
  )

/** Texts that somebody has just said to agree (endpoints/agree.ts); a request cannot set it. */
const agreedIn = (req: PayloadRequest): readonly string[] => (req.context.agreedTexts as string[] | undefined) ?? []

/** Texts into which tables and charts are being carried over (endpoints/carry.ts); a request cannot set it. */
const carriedIn = (req: PayloadRequest): readonly string[] => (req.context.carriedTexts as string[] | undefined) ?? []

const followed = (config: Config, data: Doc, before: Doc, req: PayloadRequest): Doc => {
  const leads = before.languageLeads ?? {}
  const language = String(req.locale)
  if (!(languages as readonly string[]).includes(language)) return { ...data, languageLeads: leads }
  const [then, now] = [linesOf(config, before), linesOf(config, data)]
  const changed = [...now].filter(([path, line]) => line !== (then.get(path) ?? '')).map(([path]) => path)
  const at = nowIso()
  const after = agreed(leadsAfter({ leads, present: [...now.keys()], changed, language, at }), agreedIn(req))
  const other = language === 'ka' ? 'en' : 'ka'
  return { ...data, languageLeads: stillBehind(after, leads, carriedIn(req), { language: other, since: at }) }
}

/** At every save: which texts changed in the language that was saved, and whether the other one is behind now. */
export const followTexts: CollectionBeforeChangeHook = ({ data, originalDoc, req, collection }) =>
  // A copy begins as its source stands: both languages were copied with it.
  followed(collection, data, (originalDoc as Doc | undefined) ?? {}, req)

/** The same for globals. */
export const followTextsOfGlobal: GlobalBeforeChangeHook = ({ data, originalDoc, req, global }) =>
  followed(global, data, (originalDoc as Doc | undefined) ?? {}, req)
