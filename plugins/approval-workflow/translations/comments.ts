/** What a person should know of the comments on a document before they submit it or agree to it. */
export const commentWords = {
  ka: {
    open: (count: number) => `ჯერ არ დახურულა ${count} კომენტარი. ნახეთ, სანამ გააგრძელებთ.`,
  },
  en: {
    open: (count: number) =>
      count === 1
        ? 'One comment is not resolved. See it before you go on.'
        : `${count} comments are not resolved. See them before you go on.`,
  },
} as const
