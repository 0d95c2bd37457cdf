import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
  ShadingType,
} from 'docx'
import { colours } from '../colours.ts'
import { family } from '../fonts.ts'
import { hex } from './inlines.ts'

const font = { ascii: family, hAnsi: family, cs: family, eastAsia: family }
const [ink, brand, quiet, line, embargo] = [
  colours.ink,
  colours.brand,
  colours.quiet,
  colours.line,
  colours.embargo,
].map(hex)

const heading = (size: number, color: string | undefined, before: number) => ({
  run: { font, size, bold: true, color },
  paragraph: { keepNext: true, spacing: { before, after: 80 } },
})

const style = (id: string, size: number, color: string | undefined, more: object = {}, run: object = {}) => ({
  id,
  name: id,
  basedOn: 'Normal',
  quickFormat: true,
  run: { size, color, ...run },
  paragraph: { spacing: { after: 60 }, ...more },
})

const edge = { style: BorderStyle.SINGLE, size: 6, color: embargo, space: 3 }
const bar = { style: BorderStyle.SINGLE, size: 18, color: brand, space: 10 }

/** The styles of a paper by name, so that who edits it in Word changes them once. Sizes are half points. */
export const styles = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font, size: 21, color: ink, language: { value: language === 'ka' ? 'ka-GE' : 'en-GB' } },
      paragraph: { spacing: { after: 140, line: 300, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font, size: 36, bold: true, color: ink },
      paragraph: { spacing: { after: 100, line: 264, lineRule: LineRuleType.AUTO } },
    },
    heading2: heading(26, brand, 220),
    heading3: heading(23, brand, 180),
    heading4: heading(21, ink, 140),
    listParagraph: { paragraph: { spacing: { after: 60 } } },
    footnoteText: { run: { size: 17 }, paragraph: { spacing: { after: 40 } } },
  },
  paragraphStyles: [
    style('Kind', 20, brand, { keepNext: true }, { bold: true }),
    style('Facts', 19, quiet, { spacing: { after: 280 } }),
    style('Lead', 23, ink, { spacing: { after: 180 } }),
    style('Quiet', 17, quiet),
    style('ChartTitle', 19, ink, { keepNext: true, spacing: { before: 160, after: 100 } }, { bold: true }),
    style('InTable', 18, ink, { spacing: { after: 0, line: 264, lineRule: LineRuleType.AUTO } }),
    style('AfterTable', 8, ink, { spacing: { after: 120, line: 120, lineRule: LineRuleType.AUTO } }),
    style('Office', 28, brand, { spacing: { after: 0, line: 264, lineRule: LineRuleType.AUTO } }, { bold: true }),
    style('Contact', 16, quiet, { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } }),
    style('Running', 16, quiet, { border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: line, space: 3 } } }),
    style('Foot', 16, quiet, { border: { top: { style: BorderStyle.SINGLE, size: 4, color: line, space: 6 } } }),
    style(
      'Embargo',
      18,
      embargo,
      {
        alignment: AlignmentType.CENTER,
        border: { top: edge, bottom: edge, left: edge, right: edge },
        shading: { type: ShadingType.CLEAR, fill: hex(colours.embargoGround) },
        spacing: { after: 120 },
      },
      { bold: true },
    ),
    style('Quote', 21, ink, { indent: { left: 300 }, border: { left: bar } }),
    style('Panel', 19, ink, { spacing: { after: 0 }, shading: { type: ShadingType.CLEAR, fill: hex(colours.panel) } }),
  ],
})

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: (index: number) => string) =>
  Array.from({ length: 9 }, (_, index) => ({
    level: index,
    format,
    text: text(index),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 360 * (index + 1), hanging: 320 } }, run: { font } },
  }))

/** Bullets and numbers of lists. */
export const numbering: INumberingOptions = {
  config: [
    { reference: 'bullets', levels: level(LevelFormat.BULLET, (index) => (index % 2 === 0 ? '•' : '–')) },
    { reference: 'numbers', levels: level(LevelFormat.DECIMAL, (index) => `%${index + 1}.`) },
  ],
}
