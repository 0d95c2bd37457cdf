/** Formatted text as the editor stores it. */
export type RichText = { root: { type: string; children: object[] } & Record<string, unknown> }

const block = { format: '', indent: 0, version: 1, direction: null }

const words = (text: string) => ({ type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 })

/** One paragraph of formatted text, and nodes after it. */
export const richText = (text: string, ...nodes: object[]): RichText => ({
  root: {
    ...block,
    type: 'root',
    children: [{ ...block, type: 'paragraph', textFormat: 0, children: [words(text)] }, ...nodes],
  },
})

/** A paragraph that is a link to a document of ours. */
export const linkNode = (relationTo: string, value: string, text: string): object => ({
  ...block,
  type: 'paragraph',
  textFormat: 0,
  children: [
    {
      ...block,
      type: 'link',
      version: 3,
      id: value.slice(-12),
      fields: { linkType: 'internal', newTab: false, doc: { relationTo, value } },
      children: [words(text)],
    },
  ],
})

/** A document shown as a card inside formatted text. */
export const relationshipNode = (relationTo: string, value: string): object => ({
  type: 'relationship',
  format: '',
  version: 2,
  relationTo,
  value,
})

/** A chart of one series inside formatted text. */
export const chartNode = (heading: string, values: readonly number[]): object => ({
  type: 'block',
  format: '',
  version: 2,
  fields: {
    id: 'bbbbbbbbbbbbbbbbbbbbbbbb',
    blockType: 'chart',
    form: 'column',
    heading,
    unit: '%',
    source: 'საქსტატი',
    description: 'რას აჩვენებს დიაგრამა',
    decimals: 1,
    figures: { categories: values.map((_, index) => `${2020 + index}`), series: [{ name: heading, values }] },
  },
})

/** A picture inside formatted text. */
export const uploadNode = (value: string, id = 'aaaaaaaaaaaa'): object => ({
  type: 'upload',
  format: '',
  version: 3,
  id,
  fields: null,
  relationTo: 'media',
  value,
})
