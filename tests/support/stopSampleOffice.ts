export { stopSampleOffice as default } from './startSampleOffice.ts'
