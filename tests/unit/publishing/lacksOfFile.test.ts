import { describe, expect, it } from '@jest/globals'
import { type FileFacts, lacksOfFile } from '../../../plugins/publishing/domain/lacksOfFile.ts'

const today = '2026-11-23'
const ready: FileFacts = {
  mime: 'image/jpeg',
  alt: { ka: 'ხედი', en: 'View' },
  hasCredit: true,
  licence: 'cc-by-4.0',
  licenceEndsOn: null,
  needsConsent: false,
  hasConsent: false,
  isSource: false,
}

describe('a file may go out', () => {
  it.each<[string, Partial<FileFacts>]>([
    ['described in both languages, with credit and licence', {}],
    ['on the last day of its licence', { licenceEndsOn: today }],
    ['of a person who has consented', { needsConsent: true, hasConsent: true }],
    ['a document without alternative text', { mime: 'application/pdf', alt: { ka: null, en: null } }],
  ])('%s', (_, facts) => {
    expect(lacksOfFile({ ...ready, ...facts }, today)).toEqual([])
  })
})

describe('a file stays inside', () => {
  it.each<[string, Partial<FileFacts>, string[]]>([
    ['without alternative text in Georgian', { alt: { ka: ' ', en: 'View' } }, ['altKa']],
    ['without alternative text in English', { alt: { ka: 'ხედი', en: null } }, ['altEn']],
    ['without credit', { hasCredit: false }, ['credit']],
    ['without a licence', { licence: null }, ['licence']],
    ['when its licence ended yesterday', { licenceEndsOn: '2026-11-22' }, ['licenceEnded']],
    ['of a person who has not consented', { needsConsent: true }, ['consent']],
    ['that is a working file', { isSource: true }, ['source']],
    [
      'and every lack is named',
      { alt: { ka: null, en: null }, hasCredit: false, licence: null },
      ['altKa', 'altEn', 'credit', 'licence'],
    ],
  ])('%s', (_, facts, lacks) => {
    expect(lacksOfFile({ ...ready, ...facts }, today)).toEqual(lacks)
  })
})
