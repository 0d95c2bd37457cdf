/** A place on somebody's machine or in their network, such as C:\Users\…, \\server\…, /home/… or file:///… */
const localPlace = /^(?:file:|[a-z]:[\\/]|\\\\[^\\]|~[\\/]|\/(?:users|home|volumes|mnt|private|tmp|var|media)\/)/i

/** An address that any reader can follow, or a place within the document. */
const publicAddress = /^(?:(?:https?|mailto|ftps?|tel|sip|urn|doi|data|about):|#)/i

const lastName = (path: string): string => path.split(/[\\/]|%5C|%2F/i).at(-1) ?? ''

/** A text that is the name of a file with all its folders, without them; any other text as it is. */
export const withoutFolders = (text: string): string => (localPlace.test(text.trim()) ? lastName(text.trim()) : text)

/** Where a link leads: an address stays, a file of somebody's machine or network keeps its name alone. */
export const publicTarget = (target: string): string =>
  publicAddress.test(target.trim()) ? target : lastName(target.trim())

/** Files within the code of a field or a formula, in quotation marks or without, without their folders. */
export const withoutPlaces = (code: string): string =>
  code
    .replace(/"([^"]*)"/g, (whole, path: string) => (localPlace.test(path) ? `"${lastName(path)}"` : whole))
    .replace(/'(?:[a-z]:[\\/]|\\\\)[^']*[\\/]/gi, "'")
    .replace(/(?<=^|\s)(?:file:\/|[a-z]:[\\/]|\\\\(?=\w))[^\s"]*[\\/]/gi, '')
