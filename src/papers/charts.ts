import type { Block, Chart } from '../richText/document.ts'
import type { Paper } from './paper.ts'
import { paperWords } from './words.ts'

const chartsInBlocks = (blocks: readonly Block[]): Chart[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'chart') return [block.chart]
    return block.kind === 'list' ? block.items.flatMap(({ nested }) => chartsInBlocks(nested)) : []
  })

/** The charts of a paper that are drawn, in their order; a cell of a table is too narrow for one. */
export const chartsIn = ({ parts }: Paper): Chart[] =>
  parts.flatMap((part) => (part.kind === 'body' ? chartsInBlocks(part.document.blocks) : []))

/** What stands above a drawing. */
export const chartTitle = ({ title, unit }: Chart): string => [title, unit].filter(Boolean).join(', ')

/** What stands below it: where the figures come from. */
export const chartSource = ({ source }: Chart, { language }: Paper): string =>
  source && paperWords[language].chartSource(source)
