import { UnsavedWork as UnsavedWork_9bb6c361bf74e6a140bb6c5982fe0faa } from '../../plugins/unsaved-work/components/UnsavedWork.client.tsx'
import { Standing as Standing_b0d75b45260a9bdf587355c992211544 } from '../../plugins/two-languages/components/Standing.client.tsx'
import { Difference as Difference_5bce4e1bd88de8b6eaf5a6e927ed5858 } from '../../src/versions/Difference.tsx'
import { InstantCell as InstantCell_8a760f26e394697987c3e0dbdb4151e6 } from '../../src/fields/cells/InstantCell.client.tsx'
import { DateField as DateField_1ac327fe332940779969fd2c5313642c } from '../../src/fields/typed/DateField.client.tsx'
import { TermCell as TermCell_aa7f38e1e4293a1f10099a629e94854e } from '../../src/fields/TermCell.tsx'
import { TermField as TermField_862cbbdf53b42f3009e3f2a44d524903 } from '../../src/fields/TermField.client.tsx'
import { StateCell as StateCell_95041850e440e523971a38c72bc6c589 } from '../../plugins/publishing/components/StateCell.tsx'
import { DayCell as DayCell_5bff43469f69bbfcf58993c7896db622 } from '../../src/fields/cells/DayCell.client.tsx'
import { Nothing as Nothing_a7342e1a06f93fe838096dd99b758148 } from '../../src/versions/Nothing.tsx'
import { JsonView as JsonView_6e25fddc68d79076a1feaca9daeaa1f0 } from '../../src/fields/JsonView.client.tsx'
import { ListPresets as ListPresets_cddfbdbfde65d445b46fbca0e29fa31f } from '../../src/config/forms/ListPresets.tsx'
import { ReadersActions as ReadersActions_297d8dc5bda6d9bdc6727f1696451e30 } from '../../src/lifecycle/components/ReadersActions.client.tsx'
import { CommentsList as CommentsList_a53ac5f09b04d24f0b8d612d44615d1c } from '../../plugins/comments/components/CommentsList.client.tsx'
import { ActionButtons as ActionButtons_daea4c1ccdd196b8974f210afaca190c } from '../../src/lifecycle/components/ActionButtons.client.tsx'
import { StateLine as StateLine_b6ca44dcbfb44aecd6595e114e33baca } from '../../src/lifecycle/components/StateLine.client.tsx'
import { NoButton as NoButton_f36d1069857bebac2b589afef0d5c7d1 } from '../../src/lifecycle/components/NoButton.client.tsx'
import { Review as Review_f463a67f3144c57db702003f7124ef7e } from '../../plugins/approval-workflow/components/Review.tsx'
import { BothLanguages as BothLanguages_610b6dca1384784f8961abfebccbcc29 } from '../../plugins/two-languages/components/BothLanguages.client.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CleanPaste as CleanPaste_e6b5b74d31f6a9dce1a7827e57daa673 } from '../../src/richText/editor/client/CleanPaste.client.tsx'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { NumberField as NumberField_a2b5b1a42ebdd781d0d984b1dc635ca0 } from '../../src/fields/typed/NumberField.client.tsx'
import { ChartGrid as ChartGrid_dde8bdb2d1bd3c5e90fb384376aa345b } from '../../src/richText/editor/client/ChartGrid.client.tsx'
import { ChartPreview as ChartPreview_03f5352c8d7de38e575ba1862a552518 } from '../../src/richText/editor/client/ChartPreview.client.tsx'
import { FootnoteLabel as FootnoteLabel_59a916fcdd9a84d8bc04b3731cecd762 } from '../../src/richText/editor/client/FootnoteLabel.client.tsx'
import { TableTools as TableTools_4ecdf266cdb30c1999c3246f7c92bc7b } from '../../src/richText/editor/client/TableTools.client.tsx'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { NumberCell as NumberCell_69ae7f5e68bbb28b201cb79e5dae402e } from '../../src/fields/cells/NumberCell.client.tsx'
import { WaitingSentences as WaitingSentences_d69ca603c610608a023d1c7b8c9181ae } from '../../plugins/publishing/components/WaitingSentences.client.tsx'
import { PaperButton as PaperButton_44a1c0e49d0da1f41d2124af99d36ea3 } from '../../plugins/papers/components/PaperButton.client.tsx'
import { Photos as Photos_3e8774d883eb12474bd9ca1ff6d8cbcd } from '../../plugins/galleries/components/Photos.client.tsx'
import { ChosenKind as ChosenKind_d4d951d6704af6de2bf070ba33f18694 } from '../../src/media/components/ChosenKind.client.tsx'
import { CropField as CropField_f72f91d3ff03f5ae7aab1204cd81d843 } from '../../src/media/components/CropField.client.tsx'
import { StillHolds as StillHolds_f1a441ddf4c4ba3ad6c61e36c287baef } from '../../src/media/components/StillHolds.client.tsx'
import { FileCell as FileCell_35175f40eeaf6d0f8f378904e0744988 } from '../../src/media/components/FileCell.client.tsx'
import { LargeFile as LargeFile_c86155a0579123348a150665da996d28 } from '../../src/uploads/components/LargeFile.client.tsx'
import { ReplaceFile as ReplaceFile_2638b9682a4ac2abdea8369eb6c62015 } from '../../plugins/publishing/components/ReplaceFile.client.tsx'
import { EnglishCell as EnglishCell_ca26ebb6ab8e7be0f08afec651818f60 } from '../../src/fields/cells/EnglishCell.tsx'
import { PendingRoles as PendingRoles_3fd7ba729dca12b7bc4a3aab86782625 } from '../../src/fields/PendingRoles.client.tsx'
import { Icon as Icon_a943e6f624b7c229727e4bbac227dd64 } from '../../src/config/brand/Icon.tsx'
import { Logo as Logo_2413927b755f508fd63e08feb695ece9 } from '../../src/config/brand/Logo.tsx'
import { HelpLink as HelpLink_40bffbfbbeadb0bbac2ad1c46f329d01 } from '../../src/config/screens/HelpLink.client.tsx'
import { OutgoingMailLink as OutgoingMailLink_52653ad2d6918b53aed5b73c95215944 } from '../../src/mail/screen/OutgoingMailLink.tsx'
import { ActingLines as ActingLines_e6b89b7e2bd9c9d343100c12c4276259 } from '../../plugins/delegations/components/ActingLines.tsx'
import { TakeDowns as TakeDowns_3aed05280c06b642ee36605d1b72558f } from '../../plugins/publishing/components/TakeDowns.tsx'
import { FrontPage as FrontPage_53ae8ab0e38c9ccd1af6f91f542c48db } from '../../plugins/approval-workflow/components/FrontPage.tsx'
import { GeorgianDates as GeorgianDates_158eba496ce9b354bb6d8c98fbd6745b } from '../../src/config/screens/GeorgianDates.client.tsx'
import { LanguageNames as LanguageNames_3dc64c4e9052c660aa992ab5a34e6425 } from '../../src/config/screens/LanguageNames.client.tsx'
import { NamedControls as NamedControls_45e5da519a0d8bb427fdc93733d2d83f } from '../../src/config/screens/NamedControls.client.tsx'
import { FileNames as FileNames_a0df922c1cf003672dafa181b21c8130 } from '../../src/media/components/FileNames.client.tsx'
import { ManyFiles as ManyFiles_debad2415b7de4e331b931f198288b9c } from '../../src/uploads/components/ManyFiles.client.tsx'
import { WholeRefusals as WholeRefusals_78dc267751422fa358a628f6afc78717 } from '../../src/config/screens/WholeRefusals.client.tsx'
import { OutgoingMail as OutgoingMail_d17e250322658c6d7c34cb9d24921274 } from '../../src/mail/screen/OutgoingMail.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'
import { CommentsAt as CommentsAt_46f7dd32f1621d1300855a0dde703d40 } from '../../plugins/comments/components/CommentsAt.client.tsx'

/** @type import('payload').ImportMap */
export const importMap = {
  "/plugins/unsaved-work/components/UnsavedWork.client.tsx#UnsavedWork": UnsavedWork_9bb6c361bf74e6a140bb6c5982fe0faa,
  "/plugins/two-languages/components/Standing.client.tsx#Standing": Standing_b0d75b45260a9bdf587355c992211544,
  "/src/versions/Difference.tsx#Difference": Difference_5bce4e1bd88de8b6eaf5a6e927ed5858,
  "/src/fields/cells/InstantCell.client.tsx#InstantCell": InstantCell_8a760f26e394697987c3e0dbdb4151e6,
  "/src/fields/typed/DateField.client.tsx#DateField": DateField_1ac327fe332940779969fd2c5313642c,
  "/src/fields/TermCell.tsx#TermCell": TermCell_aa7f38e1e4293a1f10099a629e94854e,
  "/src/fields/TermField.client.tsx#TermField": TermField_862cbbdf53b42f3009e3f2a44d524903,
  "/plugins/publishing/components/StateCell.tsx#StateCell": StateCell_95041850e440e523971a38c72bc6c589,
  "/src/fields/cells/DayCell.client.tsx#DayCell": DayCell_5bff43469f69bbfcf58993c7896db622,
  "/src/versions/Nothing.tsx#Nothing": Nothing_a7342e1a06f93fe838096dd99b758148,
  "/src/fields/JsonView.client.tsx#JsonView": JsonView_6e25fddc68d79076a1feaca9daeaa1f0,
  "/src/config/forms/ListPresets.tsx#ListPresets": ListPresets_cddfbdbfde65d445b46fbca0e29fa31f,
  "/src/lifecycle/components/ReadersActions.client.tsx#ReadersActions": ReadersActions_297d8dc5bda6d9bdc6727f1696451e30,
  "/plugins/comments/components/CommentsList.client.tsx#CommentsList": CommentsList_a53ac5f09b04d24f0b8d612d44615d1c,
  "/src/lifecycle/components/ActionButtons.client.tsx#ActionButtons": ActionButtons_daea4c1ccdd196b8974f210afaca190c,
  "/src/lifecycle/components/StateLine.client.tsx#StateLine": StateLine_b6ca44dcbfb44aecd6595e114e33baca,
  "/src/lifecycle/components/NoButton.client.tsx#NoButton": NoButton_f36d1069857bebac2b589afef0d5c7d1,
  "/plugins/approval-workflow/components/Review.tsx#Review": Review_f463a67f3144c57db702003f7124ef7e,
  "/plugins/two-languages/components/BothLanguages.client.tsx#BothLanguages": BothLanguages_610b6dca1384784f8961abfebccbcc29,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/richText/editor/client/CleanPaste.client.tsx#CleanPaste": CleanPaste_e6b5b74d31f6a9dce1a7827e57daa673,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/fields/typed/NumberField.client.tsx#NumberField": NumberField_a2b5b1a42ebdd781d0d984b1dc635ca0,
  "/src/richText/editor/client/ChartGrid.client.tsx#ChartGrid": ChartGrid_dde8bdb2d1bd3c5e90fb384376aa345b,
  "/src/richText/editor/client/ChartPreview.client.tsx#ChartPreview": ChartPreview_03f5352c8d7de38e575ba1862a552518,
  "/src/richText/editor/client/FootnoteLabel.client.tsx#FootnoteLabel": FootnoteLabel_59a916fcdd9a84d8bc04b3731cecd762,
  "/src/richText/editor/client/TableTools.client.tsx#TableTools": TableTools_4ecdf266cdb30c1999c3246f7c92bc7b,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/fields/cells/NumberCell.client.tsx#NumberCell": NumberCell_69ae7f5e68bbb28b201cb79e5dae402e,
  "/plugins/publishing/components/WaitingSentences.client.tsx#WaitingSentences": WaitingSentences_d69ca603c610608a023d1c7b8c9181ae,
  "/plugins/papers/components/PaperButton.client.tsx#PaperButton": PaperButton_44a1c0e49d0da1f41d2124af99d36ea3,
  "/plugins/galleries/components/Photos.client.tsx#Photos": Photos_3e8774d883eb12474bd9ca1ff6d8cbcd,
  "/src/media/components/ChosenKind.client.tsx#ChosenKind": ChosenKind_d4d951d6704af6de2bf070ba33f18694,
  "/src/media/components/CropField.client.tsx#CropField": CropField_f72f91d3ff03f5ae7aab1204cd81d843,
  "/src/media/components/StillHolds.client.tsx#StillHolds": StillHolds_f1a441ddf4c4ba3ad6c61e36c287baef,
  "/src/media/components/FileCell.client.tsx#FileCell": FileCell_35175f40eeaf6d0f8f378904e0744988,
  "/src/uploads/components/LargeFile.client.tsx#LargeFile": LargeFile_c86155a0579123348a150665da996d28,
  "/plugins/publishing/components/ReplaceFile.client.tsx#ReplaceFile": ReplaceFile_2638b9682a4ac2abdea8369eb6c62015,
  "/src/fields/cells/EnglishCell.tsx#EnglishCell": EnglishCell_ca26ebb6ab8e7be0f08afec651818f60,
  "/src/fields/PendingRoles.client.tsx#PendingRoles": PendingRoles_3fd7ba729dca12b7bc4a3aab86782625,
  "/src/config/brand/Icon.tsx#Icon": Icon_a943e6f624b7c229727e4bbac227dd64,
  "/src/config/brand/Logo.tsx#Logo": Logo_2413927b755f508fd63e08feb695ece9,
  "/src/config/screens/HelpLink.client.tsx#HelpLink": HelpLink_40bffbfbbeadb0bbac2ad1c46f329d01,
  "/src/mail/screen/OutgoingMailLink.tsx#OutgoingMailLink": OutgoingMailLink_52653ad2d6918b53aed5b73c95215944,
  "/plugins/delegations/components/ActingLines.tsx#ActingLines": ActingLines_e6b89b7e2bd9c9d343100c12c4276259,
  "/plugins/publishing/components/TakeDowns.tsx#TakeDowns": TakeDowns_3aed05280c06b642ee36605d1b72558f,
  "/plugins/approval-workflow/components/FrontPage.tsx#FrontPage": FrontPage_53ae8ab0e38c9ccd1af6f91f542c48db,
  "/src/config/screens/GeorgianDates.client.tsx#GeorgianDates": GeorgianDates_158eba496ce9b354bb6d8c98fbd6745b,
  "/src/config/screens/LanguageNames.client.tsx#LanguageNames": LanguageNames_3dc64c4e9052c660aa992ab5a34e6425,
  "/src/config/screens/NamedControls.client.tsx#NamedControls": NamedControls_45e5da519a0d8bb427fdc93733d2d83f,
  "/src/media/components/FileNames.client.tsx#FileNames": FileNames_a0df922c1cf003672dafa181b21c8130,
  "/src/uploads/components/ManyFiles.client.tsx#ManyFiles": ManyFiles_debad2415b7de4e331b931f198288b9c,
  "/src/config/screens/WholeRefusals.client.tsx#WholeRefusals": WholeRefusals_78dc267751422fa358a628f6afc78717,
  "/src/mail/screen/OutgoingMail.tsx#OutgoingMail": OutgoingMail_d17e250322658c6d7c34cb9d24921274,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1,
  "/plugins/comments/components/CommentsAt.client.tsx#CommentsAt": CommentsAt_46f7dd32f1621d1300855a0dde703d40
}
