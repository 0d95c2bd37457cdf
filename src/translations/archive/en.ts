import type { archiveKa } from './ka.ts'

/** What happened, why, and what to do: for the report of an import. */
export const archiveEn: typeof archiveKa = {
  'import.unknownCollection': {
    message: 'The name of this file is that of no collection: {{file}}.',
    hint: 'Give it one of these names: {{known}}; for example news.jsonl.',
  },
  'import.brokenLine': {
    message: 'The line cannot be read as {{detail}}.',
    hint: 'Mend its quotes, commas and number of columns, and run the import again.',
  },
  'import.notText': {
    message: 'The line has characters that are neither UTF-8 nor UTF-16.',
    hint: 'Save the file as UTF-8 and run the import again.',
  },
  'import.lineTooLong': {
    message: 'The line is too long: one item has 6 MB at most, one JSON list 64 MB.',
    hint: 'Split the text; write a list as lines (jsonl).',
  },
  'import.idMissing': {
    message: 'The item has no external id (externalId).',
    hint: 'Give the number by which the old system knew it.',
  },
  'import.twice': {
    message: 'The line {{first}} has the external id {{id}} already.',
    hint: 'Keep one of the items, or give the other another id.',
  },
  'import.fieldUnknown': {
    message: 'There is no such field: {{fields}}.',
    hint: 'Look up its name in the documentation, or leave it out.',
  },
  'import.fieldWrong': {
    message: 'The value does not fit the field: {{fields}}.',
    hint: 'Mend the value: a day is written 2016-05-12, and the lists of terms are in the documentation.',
  },
  'import.textTooLong': {
    message: 'The text is too long, one language may have 1 million characters: {{fields}}.',
    hint: 'Split the text, or bring it as a file.',
  },
  'import.titleMissing': {
    message: 'The item has no title.',
    hint: 'Give a title in one language at least (title.ka or title.en).',
  },
  'import.nameUnknown': {
    message: 'What the item names is neither in the archive nor here: {{names}}.',
    hint: 'Add it to the archive, or mend its id or name.',
  },
  'import.leadsToRefused': {
    message: 'The item leads to another one that could not come in, or two items lead to each other.',
    hint: 'Mend that one first, and run the import again.',
  },
  'import.oldPathWrong': {
    message: 'The old address cannot be read: {{path}}.',
    hint: 'Write it as the browser showed it.',
  },
  'import.oldPathTaken': {
    message: 'The old address {{path}} leads to something else already: {{first}}.',
    hint: 'Leave the address with one item only.',
  },
  'import.dateInFuture': {
    message: 'The date lies in the future: {{date}}. An archive holds only what was published already.',
    hint: 'Mend the date, or write the item in the admin and publish it in the ordinary way.',
  },
  'import.dateMissing': {
    message: 'The item is to be public and has no date of publication.',
    hint: 'Give publishedOn or visibleFrom.',
  },
  'import.wasPublicHere': {
    message: 'The document was public here already and was taken down, so it does not come back with the archive.',
    hint: 'If it is to be public again, publish it in the ordinary way.',
  },
  'import.pathMissing': {
    message: 'The item does not say which file it is (path).',
    hint: 'Give the place of the file below the folder files.',
  },
  'import.fileMissing': {
    message: 'The file is not in the folder files: {{path}}.',
    hint: 'Put it there, or mend its path.',
  },
  'import.fileChanged': {
    message: 'The file is another one now, and a stored file never changes.',
    hint: 'Give the new file an external id of its own.',
  },
  'import.fileNotReady': {
    message: 'The file lacks alternative text in both languages, a credit or a licence.',
    hint: 'Add it: until then no document that shows the file can be public.',
  },
  'import.sameFile': {
    message: 'This very file is in the library already and was not stored again.',
    hint: 'Its description stays as it was.',
  },
  'import.editedHere': {
    message: 'The document was edited or deleted here after it came in, and was left alone.',
    hint: 'If the change of the archive is wanted, make it in the admin.',
  },
  'import.waitsAsDraft': {
    message: 'The document is public, and the change waits as a draft.',
    hint: 'Look at the draft and publish it.',
  },
  'import.languageLeftOut': {
    message: 'A language did not become public ({{language}}), because it lacks: {{fields}}.',
    hint: 'Complete the document and publish that language too.',
  },
  'import.picturesLeftOut': {
    message: 'Pictures in the text are not in the archive and were left out: {{pictures}}.',
    hint: 'Add them to the list of files and run the import again.',
  },
  'import.linksLeftOld': {
    message:
      'Links in the text lead to pages of the old website that are neither in the archive nor here ({{count}}): {{links}}.',
    hint: 'They keep their old address. Bring the pages, or mend the links in the admin.',
  },
  'import.tablesAsText': {
    message: 'The editor has no tables, so the rows of a table came in as text.',
    hint: 'Look at the text; bring a large table as a file.',
  },
}
