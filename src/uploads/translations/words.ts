import { writeNumber } from '../../format/numbers.ts'
import { mostInOneRequest } from '../domain/protocol.ts'

const MEGABYTE = 1024 * 1024

/** Bytes in the house style: '31.4 MB'. */
const sizeIn =
  (megabytes: string, gigabytes: string) =>
  (bytes: number): string =>
    bytes < 1024 * MEGABYTE
      ? `${writeNumber(bytes / MEGABYTE)} ${megabytes}`
      : `${writeNumber(bytes / (1024 * MEGABYTE), 2)} ${gigabytes}`

const inGeorgian = sizeIn('მბ', 'გბ')
const inEnglish = sizeIn('MB', 'GB')

/** The words around the upload of a file. */
export const uploadWords = {
  ka: {
    title: 'ფაილის ატვირთვა',
    bar: (name: string): string => `ატვირთვა: ${name}`,
    size: inGeorgian,
    percent: (percent: number): string => `${percent} %`,
    running: 'ფაილი იტვირთება.',
    waiting: 'კავშირი შეწყდა. ატვირთვა თავისით გაგრძელდება.',
    paused: 'ატვირთვა დროებით შეჩერებულია.',
    done: 'ფაილი ბოლომდე ატვირთულია.',
    failed: 'ფაილი ვერ აიტვირთა.',
    saving: 'ფაილი მუშავდება და ინახება.',
    pause: 'დროებით შეჩერება',
    resume: 'გაგრძელება',
    cancel: 'ატვირთვის გაუქმება',
    close: 'დახურვა',
    cancelled: 'ატვირთვა გაუქმდა.',
    unreachable: 'სერვერი არ პასუხობს; სცადეთ ხელახლა.',
    ofFile: (name: string, sentence: string): string => `„${name}“: ${sentence}`,
    tooLargeForMany: (name: string, bytes: number): string =>
      `„${name}“ ძალიან დიდია (${inGeorgian(bytes)}): რამდენიმე ფაილის ატვირთვისას თითოეული ${inGeorgian(mostInOneRequest)}-მდე შეიძლება იყოს. ეს ფაილი ცალკე ატვირთეთ: მედიათეკა → ახლის შექმნა.`,
    leave: 'ფაილის ატვირთვა ჯერ არ დასრულებულა. გსურთ გვერდის დატოვება?',
  },
  en: {
    title: 'Upload of a file',
    bar: (name: string): string => `Upload: ${name}`,
    size: inEnglish,
    percent: (percent: number): string => `${percent} %`,
    running: 'The file is on its way.',
    waiting: 'The connection was lost. The upload goes on by itself.',
    paused: 'The upload is paused.',
    done: 'All of the file has come.',
    failed: 'The file could not be uploaded.',
    saving: 'The file is being prepared and saved.',
    pause: 'Pause',
    resume: 'Continue',
    cancel: 'Cancel the upload',
    close: 'Close',
    cancelled: 'The upload was cancelled.',
    unreachable: 'The server does not answer; try again.',
    ofFile: (name: string, sentence: string): string => `“${name}”: ${sentence}`,
    tooLargeForMany: (name: string, bytes: number): string =>
      `“${name}” is too large (${inEnglish(bytes)}): in Bulk Upload each file may have up to ${inEnglish(mostInOneRequest)}. Upload this one by itself: Media library → Create New.`,
    leave: 'The file has not come to its end yet. Leave the page?',
  },
} as const

export type UploadWords = (typeof uploadWords)['ka' | 'en']
