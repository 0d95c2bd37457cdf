'use client'
import { useFormFields, useTranslation } from '@payloadcms/ui'
import { useId } from 'react'
import { editorWord } from '../../../labels/editor.ts'
import { drawChart } from '../../chart/drawChart.ts'
import { readChart } from '../../read/chart.ts'
import './chart.css'

const names = ['form', 'heading', 'unit', 'source', 'description', 'decimals', 'figures'] as const

/** The chart as websites will show it, drawn anew with every figure. */
export const ChartPreview = () => {
  const { i18n } = useTranslation()
  const id = useId().replace(/\W/g, '')
  const given = useFormFields(([fields]) => JSON.stringify(names.map((name) => [name, fields[name]?.value])))
  const chart = readChart(Object.fromEntries(JSON.parse(given) as [string, unknown][]))
  const hasFigures = chart.series.some(({ values }) => values.some((value) => value !== null))
  return (
    <div className="field-type statdesk-chart">
      <p className="statdesk-chart__label">{editorWord(hasFigures ? 'chartPreview' : 'chartEmpty', i18n.language)}</p>
      {hasFigures ? (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: markup.ts builds it from escaped text alone
        <div className="statdesk-chart__drawing" dangerouslySetInnerHTML={{ __html: drawChart(chart, `p${id}`) }} />
      ) : null}
    </div>
  )
}
