import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  IndentFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import { documentSlugs, slugs } from '../../slugs.ts'
import { chartBlock, footnoteBlock, pictureFields, tableCaptionBlock } from './blocks.ts'
import { cleanPaste, tables } from './features.ts'
import { linkFields } from './links.ts'

/**
 * The one editor of formatted text: what it can write, document.ts can say and every output can show. Colours, sizes and
 * alignment are the website's.
 */
export const officeEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnderlineFeature(),
    StrikethroughFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    IndentFeature({ disabledNodes: ['paragraph', 'heading', 'quote'] }),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    LinkFeature({ enabledCollections: [...documentSlugs, slugs.media], fields: linkFields }),
    UploadFeature({ enabledCollections: [slugs.media], collections: { [slugs.media]: { fields: pictureFields } } }),
    tables(),
    BlocksFeature({ blocks: [chartBlock, tableCaptionBlock], inlineBlocks: [footnoteBlock] }),
    cleanPaste(),
    FixedToolbarFeature(),
  ],
})
