import type { CollectionConfig, Config, PayloadRequest, Plugin } from 'payload'
import { extend } from '../../src/config/extend.ts'
import type { Subject } from '../../src/lifecycle/binding.ts'
import { doors } from '../../src/lifecycle/doors.ts'
import type { GlobalSlug, Slug } from '../../src/slugs.ts'
import { approvalBinding } from './binding.ts'
import { workflowsOf } from './collections/Workflows.ts'
import type { ContentSays } from './domain/facts.ts'
import { refuseChangeOfApproved, refuseChangeOfApprovedGlobal } from './hooks/refuseChangeOfApproved.ts'
import { refuseDeletionUnderway, refuseTrashUnderway } from './hooks/refuseRemoval.ts'
import { sendBackWhatChanged, sendBackWhatChangedInGlobal } from './hooks/sendBackWhatChanged.ts'
import { type ApprovalOptions, checkFlows } from './options.ts'
import type { FrontPageOptions } from './tasks.ts'

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

const documentOf =
  (slug: Slug) =>
  (req: PayloadRequest): Subject => ({ kind: 'collection', slug, id: String(req.routeParams?.id) })
const globalOf = (slug: GlobalSlug) => (): Subject => ({ kind: 'global', slug, id: slug })

const withActions = (admin: NonNullable<CollectionConfig['admin']>): NonNullable<CollectionConfig['admin']> => ({
  ...admin,
  components: {
    ...admin.components,
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
  }: ApprovalOptions<F, State, Effect>): Plugin =>
  (config: Config) => {
    const [collections, globals] = [slugsIn(flows, config.collections), slugsIn(flows, config.globals)]
    checkFlows(flows, [...collections, ...globals], house)
    const bindingOf = (slug: string) => {
      const flow = flows[slug]
      if (!flow) throw new RangeError(`approval-workflow: “${slug}” has no flow.`)
      return approvalBinding(content, flow, editorsOf(slug), house)
    }
    return extend(withFrontPage(config, { flows, house }), {
      collections: [workflowsOf(house, flows)],
      toEach: [
        {
          slugs: collections,
          admin: withActions,
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
