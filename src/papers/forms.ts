import type { Paper } from './paper.ts'

/** What a paper can be made into. */
export type Form = 'docx' | 'pdf' | 'html' | 'text' | 'charts'

/** A file that a paper was made into; `chart` counts its drawn charts from 1 and is null for the paper itself. */
export type MadeFile = { ending: string; chart: number | null; bytes: Uint8Array }

const whole = (ending: string, content: Buffer | string): MadeFile[] => [
  { ending, chart: null, bytes: typeof content === 'string' ? Buffer.from(content) : content },
]

/** The writers of each form. Each is loaded when it is asked for: a mail waits for none of the libraries of Word and PDF. */
export const makers: Record<Form, (paper: Paper) => Promise<MadeFile[]>> = {
  docx: async (paper) => whole('docx', await (await import('./docx/writeDocx.ts')).writeDocx(paper)),
  pdf: async (paper) => whole('pdf', await (await import('./pdf/writePdf.ts')).writePdf(paper)),
  html: async (paper) => whole('html', (await import('./html.ts')).writeHtml(paper)),
  text: async (paper) => whole('txt', (await import('./text.ts')).writeText(paper)),
  charts: async (paper) => (await import('./chart/writeCharts.ts')).writeCharts(paper),
}
