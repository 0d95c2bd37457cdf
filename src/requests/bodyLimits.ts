/** Longest JSON body in megabytes; a press release with all its text is below a tenth of it. The server counts by it too. */
export const jsonMegabytes = 2

/** The same in bytes. */
export const jsonBodyLimit = jsonMegabytes * 1024 * 1024
