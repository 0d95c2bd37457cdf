import { describe, expect, it } from '@jest/globals'
import { type FileFacts, lacksOfFile, wordsLackingIn } from '../../../plugins/publishing/domain/lacksOfFile.ts'

const today = '2026-11-23'
const words = { ka: 'ა', en: 'a' }
const ready: FileFacts = {
  mime: 'image/jpeg',
  alt: { ka: 'ხედი', en: 'View' },
  captions: { ka: null, en: null },
  transcript: { ka: null, en: null },
  hasCredit: true,
  licence: 'cc-by-4.0',
  licenceEndsOn: null,
  needsConsent: false,
  hasConsent: false,
  stillHolds: [],
  mayGoAsSigned: false,
  isSource: false,
}

describe('a file may go out', () => {
  it.each<[string, Partial<FileFacts>]>([
    ['described in both languages, with credit and licence', {}],
    ['on the last day of its licence', { licenceEndsOn: today }],
    ['of a person who has consented', { needsConsent: true, hasConsent: true }],
    ['a film with captions in both languages', { mime: 'video/mp4', captions: words }],
    [
      'a film with captions in one and a transcript in the other',
      { mime: 'video/webm', captions: { ka: 'ა', en: null }, transcript: { ka: null, en: 'a' } },
    ],
    ['sound with its transcript', { mime: 'audio/mpeg', transcript: words }],
    ['signed, when readers may see by whom', { stillHolds: ['signature'], mayGoAsSigned: true }],
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
    ['a film nobody can read in English', { mime: 'video/mp4', captions: { ka: 'ა', en: ' ' } }, ['captionsEn']],
    ['a film without any words', { mime: 'video/mp4' }, ['captionsKa', 'captionsEn']],
    ['sound with captions only', { mime: 'audio/mpeg', captions: words }, ['transcriptKa', 'transcriptEn']],
    [
      'a film that says nowhere what it is',
      { mime: 'video/mp4', alt: { ka: null, en: null }, captions: words },
      ['altKa', 'altEn'],
    ],
    ['with comments', { stillHolds: ['comments'] }, ['comments']],
    [
      'with comments, also when it is signed',
      { stillHolds: ['comments', 'signature'], mayGoAsSigned: true },
      ['comments'],
    ],
    ['with tracked changes', { stillHolds: ['trackedChanges'] }, ['trackedChanges']],
    ['with files in it', { stillHolds: ['attachments'] }, ['attachments']],
    ['with connections to databases', { stillHolds: ['connections'] }, ['connections']],
    ['with what the desk cannot clean', { stillHolds: ['uncleaned'] }, ['uncleaned']],
    ['signed, until somebody says that it may go out', { stillHolds: ['signature'] }, ['signature']],
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

describe('one language lacks of a file', () => {
  it('the credit or the caption that the other has, and nothing that neither has', () => {
    const words = { credit: { ka: 'საქსტატი', en: ' ' }, caption: { ka: null, en: 'View' } }
    expect([wordsLackingIn(words, 'en'), wordsLackingIn(words, 'ka')]).toEqual([['credit'], ['caption']])
    expect(wordsLackingIn({ credit: { ka: 'ა', en: 'a' }, caption: { ka: null, en: '' } }, 'en')).toEqual([])
  })
})
