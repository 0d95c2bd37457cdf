/** What a check found in a document before people agree to it: the check's name, and what is to be mended, where and how. */
export type Finding = { check: string; sentence: string }
