import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))

export default withPayload({ typescript: { ignoreBuildErrors: true }, turbopack: { root } })
