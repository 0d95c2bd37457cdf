import type { DocumentKind } from '../kinds.ts'

/** The part that makes an archive a document of its kind. */
const mainParts: readonly [DocumentKind, RegExp][] = [
  ['DOCX', /^word\/document\d*\.xml$/],
  ['XLSX', /^xl\/workbook\d*\.xml$/],
  ['PPTX', /^ppt\/presentation\d*\.xml$/],
]

/** The document of Office that an archive with these entries is, if it is one that we take. */
export const officeKind = (names: readonly string[]): DocumentKind | undefined =>
  mainParts.find(([, part]) => names.some((name) => part.test(name)))?.[0]

/** True when an archive is a package of Office, of whichever program. */
export const isPackage = (names: readonly string[]): boolean => names.includes('[Content_Types].xml')

/** True when an archive is a document of an office, of whichever program: OOXML or ODF. */
export const isOfficeArchive = (names: readonly string[]): boolean =>
  isPackage(names) || (names[0] === 'mimetype' && names.includes('META-INF/manifest.xml'))

/** Programs within a document: of Office, or of LibreOffice. */
export const hasMacros = (names: readonly string[]): boolean =>
  names.some((name) => /vbaProject\.bin$/i.test(name)) ||
  (!isPackage(names) && names[0] === 'mimetype' && names.some((name) => /^(Basic|Scripts)\/./.test(name)))
