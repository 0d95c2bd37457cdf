import type { Field, TabsField } from 'payload'
import { publicAccessLabel, type TabName, tabLabels } from '../../labels/tabs.ts'
import type { FormPlan } from './plans.ts'

type Place = { tab: TabName; order: number }

/** A control without data, such as a notice: it stands above the tabs, on whichever of them somebody is. */
const isNotice = (field: Field): boolean => field.type === 'ui'
const isInSidebar = (field: Field): boolean => (field.admin as { position?: string })?.position === 'sidebar'
const isHidden = (field: Field): boolean => (field.admin as { hidden?: boolean })?.hidden === true
const isKeptBySystem = (field: Field): boolean => (field.admin as { readOnly?: boolean })?.readOnly === true

/** The name that a plan knows a field by: its own, or that of the first field of a row. */
const nameOf = (field: Field): string | undefined => {
  if ('name' in field && field.name) return field.name
  return 'fields' in field && field.fields[0] ? nameOf(field.fields[0]) : undefined
}

const placesIn = (plan: FormPlan): Map<string, Place> =>
  new Map(
    (Object.entries(plan) as [TabName, readonly string[]][])
      .flatMap(([tab, names]) => names.map((name) => ({ tab, name })))
      .map(({ tab, name }, order) => [name, { tab, order }]),
  )

/** Fields with their places; one that the plan does not name stands behind the field before it. */
const placed = (fields: readonly Field[], plan: FormPlan): (Place & { field: Field })[] => {
  const places = placesIn(plan)
  let last: Place = { tab: Object.keys(plan)[0] as TabName, order: -1 }
  return fields
    .map((field) => {
      last = places.get(nameOf(field) ?? '') ?? last
      return { ...last, field }
    })
    .sort((one, other) => one.order - other.order)
}

/** The fields of a form on tabs without names of their own, so that neither data nor schema knows of them. */
const onTabs = (fields: readonly Field[], plan: FormPlan): Field[] => {
  const all = placed(fields, plan)
  const tabs = (Object.keys(plan) as TabName[])
    .map((name) => ({
      label: tabLabels[name],
      fields: all.filter(({ tab }) => tab === name).map(({ field }) => field),
    }))
    .filter((tab) => tab.fields.length > 0)
  return tabs.length > 1 ? [{ type: 'tabs', tabs } satisfies TabsField] : [...fields]
}

/** What the system keeps, folded into one part of the sidebar instead of a list of grey boxes. */
const folded = (fields: readonly Field[]): Field[] =>
  fields.length === 0
    ? []
    : [
        {
          type: 'collapsible',
          label: publicAccessLabel,
          admin: { position: 'sidebar', initCollapsed: true },
          fields: [...fields],
        },
      ]

/**
 * Arranges the form of a collection: tabs in the order of the work, then the sidebar, first what an editor sets and then
 * what the system keeps. The fields are the same before and after.
 */
export const arrangeForm = (fields: readonly Field[], plan?: FormPlan): Field[] => {
  const shown = fields.filter((field) => !isHidden(field))
  const main = shown.filter((field) => !isInSidebar(field) && !isNotice(field))
  const sidebar = shown.filter(isInSidebar)
  return [
    ...shown.filter(isNotice),
    ...(plan ? onTabs(main, plan) : main),
    ...sidebar.filter((field) => !isKeptBySystem(field)),
    ...folded(sidebar.filter(isKeptBySystem)),
    ...fields.filter(isHidden),
  ]
}
