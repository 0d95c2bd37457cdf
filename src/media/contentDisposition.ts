import { endingOf } from './nameFile.ts'

/** Letters that stand in a header as they are. Source: RFC 8187, attr-char. */
const escaped = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)

/**
 * How a browser saves a file: under the name it was given, Georgian letters included; a program that knows none of them
 * gets a plain one.
 * @source RFC 6266, RFC 8187
 */
export const contentDisposition = (kind: 'inline' | 'attachment', name: string): string => {
  const isPlain = /^[\w. -]+$/.test(name)
  const plain = isPlain ? name : `file${endingOf(name) ? `.${endingOf(name)}` : ''}`
  return `${kind}; filename="${plain}"${isPlain ? '' : `; filename*=UTF-8''${escaped(name)}`}`
}
