import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  // Renditions are made by sharp when a file is uploaded; Next never resizes.
  images: { unoptimized: true },
  // `npm test` runs the type checker over everything; a start must not wait for it.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['pg', 'sharp', 'nodemailer', 'file-type', 'pdfmake', 'fontkit', 'docx', 'yazl'],
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
