import type { Metadata } from 'next'
import { handbookWords } from '../../../../labels/handbook.ts'
import { Handbook } from '../Handbook.tsx'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: handbookWords.ka.handbook }

const HandbookPage = () => <Handbook language="ka" />

export default HandbookPage
