import type { CollectionConfig, Config, Plugin } from 'payload'
import { withAdminWords } from '../../src/config/adminWords.ts'
import { extend } from '../../src/config/extend.ts'
import { doors } from '../../src/lifecycle/doors.ts'
import { documentOf, globalOf } from '../../src/lifecycle/subjects.ts'
import type { GlobalSlug, Slug } from '../../src/slugs.ts'
import { approvalBinding } from './binding.ts'
import { workflowsOf } from './collections/Workflows.ts'
import type { ApprovableContent } from './content.ts'
import type { ContentSays } from './domain/facts.ts'
import { refuseChangeOfApproved, refuseChangeOfApprovedGlobal } from './hooks/refuseChangeOfApproved.ts'
import { refuseDeletionUnderway, refuseTrashUnderway } from './hooks/refuseRemoval.ts'
import { sendBackWhatChanged, sendBackWhatChangedInGlobal } from './hooks/sendBackWhatChanged.ts'
import { type ApprovalOptions, checkFlows } from './options.ts'
import type { FrontPageOptions } from './tasks.ts'
import { reviewWords } from './translations/review.ts'

const stateLine = '/src/lifecycle/components/StateLine.client.tsx#StateLine'
const actionButtons = '/src/lifecycle/components/ActionButtons.client.tsx#ActionButtons'

const noButton = '/src/lifecycle/components/NoButton.client.tsx#NoButton'

const readersActions = '/src/lifecycle/components/ReadersActions.client.tsx#ReadersActions'

/** The bar of actions takes the place of Payload's own ways to publish and to take back. */
const controls = { PublishButton: actionButtons, UnpublishButton: noButton, Status: stateLine }

const frontPage = '/plugins/approval-workflow/components/FrontPage.tsx#FrontPage'

/** The first screen after signing in says what a person has to do, before it lists what there is. */
const withFrontPage = (config: Config, told: FrontPageOptions): Config => ({
  ...config,
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      beforeDashboard: [...(config.admin?.components?.beforeDashboard ?? []), { path: frontPage, serverProps: told }],
    },
  },
})

const review = '/plugins/approval-workflow/components/Review.tsx#Review'

/** Approvers read a document, not its form; where the content has no reading, there is no such view. */
const reviewView = (told: FrontPageOptions, read: ApprovableContent['parts'], atEachPlace?: string) =>
  read
    ? {
        review: {
          Component: { path: review, serverProps: { ...told, read, atEachPlace } },
          path: '/review' as const,
          tab: {
            label: ({ t }: { t: (key: string) => string }) => t('approval:tab'),
            href: '/review',
            order: 160,
          },
        },
      }
    : {}

type Admin = NonNullable<CollectionConfig['admin']>

const withActions = (admin: Admin, views: object): Admin => ({
  ...admin,
  components: {
    ...admin.components,
    views: { ...admin.components?.views, edit: { ...admin.components?.views?.edit, ...views } as never },
    edit: {
      ...admin.components?.edit,
      ...controls,
      beforeDocumentControls: [...(admin.components?.edit?.beforeDocumentControls ?? []), readersActions],
    },
  },
})

const slugsIn = (flows: object, items: readonly { slug: string }[] = []): string[] =>
  items.map(({ slug }) => slug).filter((slug) => slug in flows)

/**
 * The right people agree, to exactly what goes out: every collection gets the stages of its flow, the two doors of its life
 * cycle and the bar of its actions. What is agreed to, and how it goes out, is asked of the content.
 * @throws RangeError at the start, when a flow cannot work
 */
export const approvalWorkflow =
  <F extends ContentSays, State extends string, Effect extends string>({
    content,
    flows,
    editorsOf,
    house,
    openComments,
    atEachPlace,
  }: ApprovalOptions<F, State, Effect>): Plugin =>
  (config: Config) => {
    const [collections, globals] = [slugsIn(flows, config.collections), slugsIn(flows, config.globals)]
    checkFlows(flows, [...collections, ...globals], house)
    const bindingOf = (slug: string) => {
      const flow = flows[slug]
      if (!flow) throw new RangeError(`approval-workflow: “${slug}” has no flow.`)
      return approvalBinding(content, flow, editorsOf(slug), house, openComments)
    }
    const told = { flows, house, isRead: content.parts !== undefined }
    const views = reviewView(told, content.parts, atEachPlace)
    const worded = withAdminWords(config, {
      ka: { approval: { tab: reviewWords.ka.tab } },
      en: { approval: { tab: reviewWords.en.tab } },
    })
    return extend(withFrontPage(worded, told), {
      collections: [workflowsOf(house, flows)],
      toEach: [
        {
          slugs: collections,
          admin: (admin) => withActions(admin, views),
          hooks: {
            beforeChange: [refuseChangeOfApproved(content), refuseTrashUnderway],
            beforeDelete: [refuseDeletionUnderway],
            afterChange: [sendBackWhatChanged(content, flows, house)],
          },
        },
        ...collections.map((slug) => ({
          slugs: [slug],
          endpoints: doors(bindingOf(slug), documentOf(slug as Slug), '/:id'),
        })),
      ],
      toEachGlobal: [
        {
          slugs: globals,
          globalHooks: {
            beforeChange: [refuseChangeOfApprovedGlobal(content)],
            afterChange: [sendBackWhatChangedInGlobal(content, flows, house)],
          },
          globalAdmin: (admin) => ({
            ...admin,
            components: {
              ...admin.components,
              views: { ...admin.components?.views, edit: { ...admin.components?.views?.edit, ...views } as never },
              elements: {
                ...admin.components?.elements,
                ...controls,
                beforeDocumentControls: [...(admin.components?.elements?.beforeDocumentControls ?? []), readersActions],
              },
            },
          }),
        },
        ...globals.map((slug) => ({
          slugs: [slug],
          endpoints: doors(bindingOf(slug), globalOf(slug as GlobalSlug), ''),
        })),
      ],
    })
  }
