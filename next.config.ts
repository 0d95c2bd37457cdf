import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

/** The pages of the docs below /docs, which are made for each request. */
const docs = readdirSync(join(import.meta.dirname, 'docs', 'websites'))
  .filter((file) => file !== 'README.md')
  .map((file) => file.replace(/\.md$/, ''))

const config: NextConfig = {
  poweredByHeader: false,
  // Renditions are made by sharp when a file is uploaded; Next never resizes.
  images: { unoptimized: true },
  // `npm test` runs the type checker over everything; a start must not wait for it.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['pg', 'sharp', 'nodemailer', 'file-type', 'pdfmake', 'fontkit', 'docx', 'yazl'],
  // One page for every address that no route has: src/app/global-not-found.tsx.
  experimental: { globalNotFound: true },
  // A page of the docs that is not there is sent to where no route is, so that the answer is that page and a whole one.
  rewrites: async () => ({
    beforeFiles: [{ source: `/docs/:page((?!(?:${docs.join('|')})$).+)`, destination: '/nothing' }],
  }),
  turbopack: { root: import.meta.dirname },
}

type Header = Awaited<ReturnType<NonNullable<NextConfig['headers']>>>[number]

/**
 * withPayload asks browsers for their colour scheme on every path. Under /api that splits every shared cache by a
 * header that no answer depends on.
 */
const notUnderApi = (header: Header): Header =>
  header.source === '/:path*' ? { ...header, source: '/:path((?!api(?:/|$)).*)' } : header

const payloadConfig: NextConfig = withPayload(config)

export default {
  ...payloadConfig,
  headers: async () => ((await payloadConfig.headers?.()) ?? []).map(notUnderApi),
} satisfies NextConfig
