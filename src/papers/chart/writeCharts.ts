import { chartsIn } from '../charts.ts'
import type { MadeFile } from '../forms.ts'
import type { Paper } from '../paper.ts'
import { toPng } from './drawing.ts'
import { drawSheet } from './sheet.ts'

/**
 * The drawn charts of a paper, each as SVG to work with and as PNG to send on; both say until when they are under embargo.
 * One after the other: each is decoded whole.
 */
export const writeCharts = async (paper: Paper): Promise<MadeFile[]> => {
  const files: MadeFile[] = []
  const drawings = chartsIn(paper).flatMap((chart) => drawSheet(chart, paper) ?? [])
  for (const [index, drawing] of drawings.entries())
    files.push(
      { ending: 'svg', chart: index + 1, bytes: Buffer.from(drawing.svg) },
      { ending: 'png', chart: index + 1, bytes: await toPng(drawing) },
    )
  return files
}
