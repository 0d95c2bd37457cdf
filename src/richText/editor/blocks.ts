import type { Block, Field } from 'payload'
import { plainGeorgian } from '../../fields/plainGeorgian.ts'
import { typedFields } from '../../fields/typed/paths.ts'
import { validateTerm } from '../../fields/vocabulary.ts'
import { type EditorLabel, editorHelp, editorLabels } from '../../labels/editor.ts'
import { chartForms } from '../../labels/vocabularies.ts'
import { validateFigures } from './validateFigures.ts'

const browser = (name: string): string => `/src/richText/editor/client/${name}.client.tsx#${name}`

const helpOf = (label: EditorLabel) =>
  label in editorHelp ? { description: editorHelp[label as keyof typeof editorHelp] } : {}

const line = (name: string, label: EditorLabel, required: boolean, maxLength = 200): Field => ({
  type: 'text',
  name,
  label: editorLabels[label],
  required,
  maxLength,
  hooks: { beforeValidate: [plainGeorgian] },
  admin: helpOf(label),
})

const lines = (name: string, label: EditorLabel, required: boolean, maxLength: number): Field => ({
  type: 'textarea',
  name,
  label: editorLabels[label],
  required,
  maxLength,
  hooks: { beforeValidate: [plainGeorgian] },
  admin: helpOf(label),
})

const form: Field = {
  type: 'text',
  name: 'form',
  label: editorLabels.chartForm,
  required: true,
  defaultValue: 'column',
  validate: validateTerm(chartForms),
  admin: {
    components: { Field: { path: '/src/fields/TermField.client.tsx#TermField', clientProps: { options: chartForms } } },
  },
}

const figures: Field = {
  type: 'json',
  name: 'figures',
  label: editorLabels.chartFigures,
  required: true,
  validate: validateFigures,
  admin: { ...helpOf('chartFigures'), components: { Field: browser('ChartGrid') } },
}

const preview: Field = {
  type: 'ui',
  name: 'preview',
  label: editorLabels.chartPreview,
  admin: { components: { Field: browser('ChartPreview') } },
}

/** Figures that are drawn: the numbers are kept, and every output draws them in its own way (document.ts). */
export const chartBlock: Block = {
  slug: 'chart',
  labels: { singular: editorLabels.chart, plural: editorLabels.charts },
  admin: { disableBlockName: true },
  fields: [
    line('heading', 'chartTitle', true),
    {
      type: 'row',
      fields: [
        form,
        line('unit', 'chartUnit', false, 100),
        {
          type: 'number',
          name: 'decimals',
          label: editorLabels.chartDecimals,
          min: 0,
          max: 6,
          defaultValue: 1,
          admin: { components: { Field: typedFields.number } },
        },
      ],
    },
    figures,
    preview,
    lines('description', 'chartDescription', true, 2_000),
    line('source', 'chartSource', true, 300),
  ],
}

/** A line that belongs to the table below it. */
export const tableCaptionBlock: Block = {
  slug: 'tableCaption',
  labels: { singular: editorLabels.tableCaption, plural: editorLabels.tableCaptions },
  admin: { disableBlockName: true },
  fields: [line('heading', 'tableCaption', true, 300)],
}

/** A note on a word, numbered through the text wherever the text is shown. */
export const footnoteBlock: Block = {
  slug: 'footnote',
  labels: { singular: editorLabels.footnote, plural: editorLabels.footnotes },
  admin: { disableBlockName: true, components: { Label: browser('FootnoteLabel') } },
  fields: [lines('note', 'footnoteText', true, 2_000)],
}

/** The caption of a picture in this text; its alternative text and credit are the library's. */
export const pictureFields: Field[] = [lines('caption', 'pictureCaption', false, 500)]
