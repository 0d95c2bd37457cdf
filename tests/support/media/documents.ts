import { inflateSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { canary, privateJpeg, privatePng } from './privateData.ts'
import { extraField, type HandEntry, zipOf } from './zips.ts'

type Parts = { [name: string]: string | Buffer }

/** Where a file lay on the machine of whoever wrote it. */
const place = (file: string): string => `C:\\Users\\${canary('user')}\\Desktop\\${file}`

const xml = (content: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`

/** An archive as Office writes one, with what programs add to its headers. */
const packed = (parts: Parts): Buffer => {
  const entries = Object.entries(parts).map(
    ([name, content]): HandEntry => ({
      name,
      content,
      isDeflated: name !== 'mimetype',
      extra: name === 'mimetype' ? Buffer.alloc(0) : extraField(0x7875, Buffer.from(canary('owner'))),
    }),
  )
  return zipOf(entries, { comment: Buffer.from(canary('comment of the archive')) })
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const inPackage = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata'

/** Links of a part: `id type target`, one a line; what leads out of the package has `!` before its target. */
const links = (...lines: string[]): string => {
  const made = lines.map((line) => {
    const [id, type = '', ...rest] = line.split(' ')
    const target = rest.join(' ')
    const outside = target.startsWith('!')
    const full = type.startsWith('http')
      ? type
      : `${['core-properties', 'thumbnail'].includes(type) ? inPackage : office}/${type}`
    return `<Relationship Id="${id}" Type="${full}" Target="${outside ? target.slice(1) : target}"${outside ? ' TargetMode="External"' : ''}/>`
  })
  return xml(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${made.join('')}</Relationships>`,
  )
}

const types = (main: string, mainType: string, ...more: string[]): string =>
  xml(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="jpeg" ContentType="image/jpeg"/>${[
      `/${main} application/vnd.openxmlformats-officedocument.${mainType}.main+xml`,
      ...more,
    ]
      .map((line) => line.split(' '))
      .map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
      .join('')}</Types>`,
  )

/** What every document of Office says of itself at its beginning. */
const properties = async (main: string): Promise<Parts> => ({
  '_rels/.rels': links(
    `rId1 officeDocument ${main}`,
    'rId2 core-properties docProps/core.xml',
    'rId3 extended-properties docProps/app.xml',
    'rId4 custom-properties docProps/custom.xml',
    'rId5 thumbnail docProps/thumbnail.jpeg',
    'rId6 http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels docMetadata/LabelInfo.xml',
  ),
  'docProps/core.xml': xml(
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>ფასები &amp; ხელფასები</dc:title><dc:subject>სტატისტიკა</dc:subject><dc:creator>${canary('creator')}</dc:creator><dc:description>${canary('note')}</dc:description><cp:keywords>${canary('keyword')}</cp:keywords><cp:lastModifiedBy>${canary('last modified by')}</cp:lastModifiedBy><cp:revision>17</cp:revision><dc:language>ka-GE</dc:language></cp:coreProperties>`,
  ),
  'docProps/app.xml': xml(
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Template>${place('a.dotx')}</Template><TotalTime>421</TotalTime><Company>${canary('company')}</Company><Manager>${canary('manager')}</Manager><HyperlinkBase>${place('')}</HyperlinkBase></Properties>`,
  ),
  'docProps/custom.xml': xml(
    `<Properties><property name="Owner"><vt:lpwstr>${canary('custom')}</vt:lpwstr></property></Properties>`,
  ),
  'docProps/thumbnail.jpeg': await privateJpeg(),
  'docMetadata/LabelInfo.xml': xml(`<labels siteId="${canary('tenant')}"/>`),
})

/** The words of a document, and what a program keeps between them. */
export const documentWords = (inside = '') =>
  `<w:body><w:p><w:r><w:t>ინფლაცია 4.8 w:rsidR="text"</w:t></w:r></w:p>${inside}</w:body></w:document>`

const documentHead =
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'

/** A document of Word with a name wherever Word keeps one. @param inside more of its words */
export const privateDocx = async (inside = '', more: Parts = {}, ...moreLinks: string[]): Promise<Buffer> =>
  packed({
    '[Content_Types].xml': types(
      'word/document.xml',
      'wordprocessingml.document',
      '/word/people.xml application/vnd.openxmlformats-officedocument.wordprocessingml.people+xml',
      '/docProps/custom.xml application/vnd.openxmlformats-officedocument.custom-properties+xml',
    ),
    ...(await properties('word/document.xml')),
    'word/document.xml': xml(
      `<!-- ${canary('comment')} -->${documentHead}${documentWords(
        `<w:p w:rsidR="00CA9A47" w:rsidRDefault="00CA9A48"><w:sdt><w:sdtPr><w:dataBinding w:prefixMappings="${canary('binding')}" w:xpath="/a"/></w:sdtPr></w:sdt><w:r><w:instrText xml:space="preserve"> INCLUDEPICTURE "${place('photo.jpg').replaceAll('\\', '\\\\')}" \\* MERGEFORMAT </w:instrText></w:r><wp:docPr id="1" name="${place('photo.jpg')}" descr="A chart"/><w:permStart w:ed="${canary('editor')}" w:id="1"/></w:p>${inside}`,
      )}`,
    ),
    'word/_rels/document.xml.rels': links(
      'rId1 settings settings.xml',
      'rId2 image media/image1.jpeg',
      'rId3 http://schemas.microsoft.com/office/2011/relationships/people people.xml',
      'rId4 customXml ../customXml/item1.xml',
      `rId5 hyperlink !file:///${place('budget.xlsx')}`,
      'rId6 hyperlink !https://www.geostat.ge/ka?a=1&amp;b=2',
      'rId7 package embeddings/table.xlsx',
      ...moreLinks,
    ),
    'word/settings.xml': xml(
      `<w:settings xmlns:w="a" xmlns:r="b" xmlns:w15="c"><w:zoom w:percent="100"/><w:attachedTemplate r:id="rId1"/><w:mailMerge><w:query w:val="${canary('query')}"/><w:dataSource r:id="rId2"/></w:mailMerge><w:rsids><w:rsidRoot w:val="00CA9A47"/></w:rsids><w:docVars><w:docVar w:name="a" w:val="${canary('variable')}"/></w:docVars><w15:docId w15:val="{${canary('id')}}"/></w:settings>`,
    ),
    'word/_rels/settings.xml.rels': links(
      `rId1 attachedTemplate !file:///${place('office.dotx')}`,
      `rId2 mailMergeSource !file:///${place('people.mdb')}`,
    ),
    'word/people.xml': xml(`<w15:people><w15:person w15:author="${canary('person')}"/></w15:people>`),
    'word/media/image1.jpeg': await privateJpeg(),
    'word/embeddings/table.xlsx': await privateXlsx(),
    'customXml/item1.xml': xml(`<p:properties><Author>${canary('SharePoint')}</Author></p:properties>`),
    'word/forgotten.xml': xml(`<a>${canary('part that nothing leads to')}</a>`),
    ...more,
  })

export const sheet = xml('<worksheet><sheetData><row r="1"><c r="A1"><v>4.8</v></c></row></sheetData></worksheet>')

/** A table of Excel with a name wherever Excel keeps one. */
export const privateXlsx = async (more: Parts = {}, ...moreLinks: string[]): Promise<Buffer> =>
  packed({
    '[Content_Types].xml': types('xl/workbook.xml', 'spreadsheetml.sheet'),
    ...(await properties('xl/workbook.xml')),
    'xl/workbook.xml': xml(
      `<workbook xmlns="a" xmlns:mc="b" xmlns:x15ac="c" xmlns:xr="d"><fileSharing userName="${canary('user name')}"/><mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="${place('')}"/></mc:Choice></mc:AlternateContent><xr:revisionPtr documentId="${canary('document')}"/><sheets><sheet name="ფასები" sheetId="1" r:id="rId1"/></sheets><customWorkbookViews><customWorkbookView name="${canary('view')}" guid="{1}"/></customWorkbookViews></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': links(
      'rId1 worksheet worksheets/sheet1.xml',
      'rId2 worksheet worksheets/sheet2.xml',
      'rId3 externalLink externalLinks/externalLink1.xml',
      'rId4 pivotCacheDefinition pivotCache/pivotCacheDefinition1.xml',
      'rId5 usernames revisions/userNames.xml',
      'rId6 chart charts/chart1.data',
      ...moreLinks,
    ),
    'xl/worksheets/sheet1.xml': sheet,
    'xl/worksheets/sheet2.xml': xml(
      `<worksheet xmlns:r="r"><sheetData/><scenarios><scenario user="${canary('scenario')}"/></scenarios><pageSetup paperSize="9" r:id="rId1"/><customProperties><customPr name="${canary('property of the sheet')}" r:id="rId2"/></customProperties></worksheet>`,
    ),
    'xl/worksheets/_rels/sheet2.xml.rels': links(
      'rId1 printerSettings ../printerSettings/printerSettings1.bin',
      'rId2 customProperty ../customProperty1.bin',
    ),
    'xl/printerSettings/printerSettings1.bin': Buffer.from(canary('printer'), 'utf16le'),
    'xl/customProperty1.bin': Buffer.from(canary('property'), 'utf16le'),
    'xl/externalLinks/externalLink1.xml': xml('<externalLink/>'),
    'xl/externalLinks/_rels/externalLink1.xml.rels': links(
      `rId1 externalLinkPath !file:///\\\\server\\${canary('share')}\\Old.xlsx`,
    ),
    'xl/pivotCache/pivotCacheDefinition1.xml': xml(
      `<pivotCacheDefinition refreshedBy="${canary('refreshed by')}" recordCount="1"/>`,
    ),
    'xl/charts/chart1.data': xml(`<c:chart><c:f>'${place('[Book.xlsx]Sheet 1')}'!$A$1</c:f></c:chart>`),
    'xl/revisions/userNames.xml': xml(`<users><userInfo name="${canary('user of the table')}"/></users>`),
    ...more,
  })

/** Slides of PowerPoint with a name wherever PowerPoint keeps one. */
export const privatePptx = async (more: Parts = {}, ...moreLinks: string[]): Promise<Buffer> =>
  packed({
    '[Content_Types].xml': types('ppt/presentation.xml', 'presentationml.presentation'),
    ...(await properties('ppt/presentation.xml')),
    'ppt/presentation.xml': xml(
      '<p:presentation><p:sldIdLst><p:sldId id="256" r:id="rId1"/></p:sldIdLst></p:presentation>',
    ),
    'ppt/_rels/presentation.xml.rels': links(
      'rId1 slide slides/slide1.xml',
      'rId2 commentAuthors commentAuthors.xml',
      'rId3 http://schemas.microsoft.com/office/2016/11/relationships/changesInfo changesInfos/changesInfo1.xml',
      'rId4 http://schemas.microsoft.com/office/2015/10/relationships/revisionInfo revisionInfo.xml',
      ...moreLinks,
    ),
    'ppt/slides/slide1.xml': xml(`<p:sld><p:cNvPr id="2" name="${place('photo.png')}" descr="ფოტო"/></p:sld>`),
    'ppt/slides/_rels/slide1.xml.rels': links(
      'rId1 image ../media/image1.png',
      `rId2 video !file:///${place('film.mp4')}`,
    ),
    'ppt/media/image1.png': await privatePng(),
    'ppt/commentAuthors.xml': xml(`<p:cmAuthorLst><p:cmAuthor name="${canary('reviewer')}"/></p:cmAuthorLst>`),
    'ppt/changesInfos/changesInfo1.xml': xml(`<pc:chgInfo><pc:chgData name="${canary('changed by')}"/></pc:chgInfo>`),
    'ppt/revisionInfo.xml': xml(`<p1510:revInfo v="${canary('revision')}"/>`),
    ...more,
  })

const manifest = (names: readonly string[], inside = ''): string =>
  xml(
    `<manifest:manifest xmlns:manifest="a"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>${names
      .map(
        (name) =>
          `<manifest:file-entry manifest:full-path="${name}" manifest:media-type="">${inside}</manifest:file-entry>`,
      )
      .join('')}</manifest:manifest>`,
  )

export const odsTable = (inside = ''): string =>
  xml(
    `<office:document-content xmlns:office="o" xmlns:xlink="x"><table:table-cell><text:p>4.8</text:p>${inside}<text:a xlink:href="file:///home/${canary('home')}/old.ods">ძველი</text:a><text:a xlink:href="https://www.geostat.ge">საქსტატი</text:a></table:table-cell></office:document-content>`,
  )

/** A table in ODF with a name wherever one may stand. */
export const privateOds = async (inside = '', more: Parts = {}): Promise<Buffer> => {
  const listed: Parts = {
    'content.xml': odsTable(inside),
    'meta.xml': xml(
      `<office:document-meta xmlns:office="o" xmlns:meta="m" xmlns:dc="d" office:version="1.3"><office:meta><dc:title>ფასები</dc:title><meta:initial-creator>${canary('initial creator')}</meta:initial-creator><dc:creator>${canary('creator')}</dc:creator><meta:printed-by>${canary('printed by')}</meta:printed-by><meta:user-defined meta:name="Owner">${canary('user-defined')}</meta:user-defined></office:meta></office:document-meta>`,
    ),
    'settings.xml': xml(
      `<office:document-settings><config:config-item config:name="PrinterName" config:type="string">${canary('printer')}</config:config-item><config:config-item config:name="ShowGrid" config:type="boolean">true</config:config-item></office:document-settings>`,
    ),
    'Pictures/photo.jpg': await privateJpeg(),
    'Thumbnails/thumbnail.png': await privatePng(),
    'Versions/Version1': canary('older version'),
    'Object 1/meta.xml': xml(
      `<office:document-meta><office:meta><dc:creator>${canary('object')}</dc:creator></office:meta></office:document-meta>`,
    ),
  }
  return packed({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    ...listed,
    'META-INF/manifest.xml': manifest(Object.keys(listed)),
    'forgotten.xml': canary('file that is not listed'),
    ...more,
  })
}

/** An archive of data with files as they leave the machines of their authors. */
export const privateZip = async (): Promise<Buffer> =>
  packed({
    'data/table.csv': 'თვე,ინდექსი\n01,102.4\n',
    'data/photo.jpg': await privateJpeg(),
    'data/tables.xlsx': await privateXlsx(),
    'data/map.svg': `<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="i" inkscape:export-filename="${place('map.png')}"><!-- ${canary('svg')} --><metadata>${canary('svg metadata')}</metadata><path d="M0 0"/></svg>`,
    '__MACOSX/data/._photo.jpg': canary('finder'),
    'data/Thumbs.db': canary('thumbs'),
  })

/** The bytes of a file, and of everything packed in it, one within another; each with where it is. */
export const everythingIn = (bytes: Buffer, place = 'file'): [place: string, bytes: Buffer][] => {
  if (bytes.toString('latin1', 0, 4) === 'PK\u0003\u0004') {
    const files = Object.entries(unzipSync(new Uint8Array(bytes)))
    return [[place, bytes], ...files.flatMap(([name, inner]) => everythingIn(Buffer.from(inner), `${place} › ${name}`))]
  }
  return bytes.toString('latin1', 0, 5) === '%PDF-' ? [[place, bytes], ...streamsIn(bytes, place)] : [[place, bytes]]
}

const streamsIn = (pdf: Buffer, place: string): [string, Buffer][] =>
  [...pdf.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, packed = ''], index) => {
    try {
      return [[`${place} › stream ${index}`, inflateSync(Buffer.from(packed, 'latin1'))] as [string, Buffer]]
    } catch {
      return []
    }
  })

/** The same parts once more as an archive. */
export const repacked = (parts: { [name: string]: Buffer }): Buffer => packed(parts)
