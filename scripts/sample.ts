/** Fills the sample office and reports its accounts to the supervisor. */
import { randomBytes } from 'node:crypto'
import { getPayload } from 'payload'
import config from '../payload.config.ts'
import { environment } from '../src/env.ts'
import { SAMPLE_PASSWORD } from '../src/office/sampleAccounts.ts'
import { fillSampleOffice } from '../src/sample/index.ts'

const password = (): string => (environment().isOpen ? randomBytes(12).toString('base64url') : SAMPLE_PASSWORD)

/** The supervisor keeps everything else that this process writes, and shows it only when the filling fails. */
const say = (line: string) => (process.send ? process.send({ kind: 'progress', line }) : console.log(line))

const payload = await getPayload({ config })
const accounts = await fillSampleOffice(payload, { password, say })
if (!process.send) process.exit(0)
process.send({ kind: 'accounts', accounts }, () => process.exit(0))
