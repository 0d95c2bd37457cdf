/** Fills the plain project with as many publications as the sample office has public documents to read. */
import { readFileSync } from 'node:fs'
import { getPayload } from 'payload'
import config from './payload.config.ts'

const payload = await getPayload({ config })
const text = (words) => ({
  type: 'text',
  text: words,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  version: 1,
})
const paragraph = (words) => ({
  type: 'paragraph',
  format: '',
  indent: 0,
  version: 1,
  direction: null,
  textFormat: 0,
  children: [text(words)],
})
const body = (words) => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: null,
    children: Array.from({ length: 8 }, () => paragraph(words.repeat(6))),
  },
})

/** For the benchmark of the admin: one publication with the words of ours, and somebody who opens it. */
const seedOne = async ({ ka, en, author }) => {
  await payload.create({ collection: 'users', data: author, overrideAccess: true })
  const { id } = await payload.create({ collection: 'publications', locale: 'ka', data: ka, overrideAccess: true })
  // Rows without their ids would take the place of those that hold the Georgian words.
  const texts = Object.fromEntries(Object.entries(en).filter(([, value]) => !Array.isArray(value)))
  await payload.update({ collection: 'publications', id, locale: 'en', data: texts, overrideAccess: true })
}

if (process.env.STOCK_PUBLICATION) {
  await seedOne(JSON.parse(readFileSync(process.env.STOCK_PUBLICATION, 'utf8')))
  process.exit(0)
}

for (let count = 0; count < 40; count += 1) {
  const topic = await payload.create({
    collection: 'topics',
    locale: 'ka',
    data: { name: `დარგი ${count}`, slug: `topic-${count}` },
    overrideAccess: true,
  })
  const { id } = await payload.create({
    collection: 'publications',
    locale: 'ka',
    data: {
      title: `პუბლიკაცია ${count}`,
      slug: `publication-${count}`,
      summary: 'მოკლედ',
      body: body('სამომხმარებლო ფასების ინდექსი. '),
      publishedOn: `2026-01-${String((count % 28) + 1).padStart(2, '0')}`,
      topics: [topic.id],
      _status: 'published',
    },
    overrideAccess: true,
  })
  await payload.update({
    collection: 'publications',
    id,
    locale: 'en',
    data: { title: `Publication ${count}`, summary: 'In short', body: body('Consumer price index. ') },
    overrideAccess: true,
  })
}
process.exit(0)
