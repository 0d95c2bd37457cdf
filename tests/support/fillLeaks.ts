/** Fills the office of leaks and writes down what is in it. A process of its own, so that no connection stays behind. */
import { writeFileSync } from 'node:fs'
import { openDesk } from './desk.ts'
import { fillLeakOffice } from './leakOffice.ts'
import { openOffice } from './office.ts'

const [, , record = ''] = process.argv
const office = await openOffice()
const contents = await fillLeakOffice(await openDesk(office))
const [database] = await office.sql('select current_database() as name')
await office.close()
writeFileSync(record, JSON.stringify({ template: database?.name, files: process.env.STATDESK_DATA, contents }))
process.exit(0)
