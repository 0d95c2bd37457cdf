/** The words around replacing a file. */
export const replaceWords = {
  ka: {
    button: 'ფაილის ჩანაცვლება',
    original: 'ატვირთული ორიგინალი',
    busy: 'მუშავდება…',
    unreachable: 'სერვერი არ პასუხობს. არაფერი შეცვლილა; სცადეთ ხელახლა.',
    done: (replaced: number): string =>
      replaced === 0
        ? 'ახალი ფაილი შენახულია. მონახაზებში ძველი ფაილი არ გამოიყენებოდა.'
        : `ახალი ფაილი ჩაისვა მონახაზებში (${replaced}); საჯარო მათი დამტკიცების შემდეგ გახდება.`,
    left: (count: number): string =>
      `ძველი ფაილი რჩება იქ, სადაც რედაქტირების უფლება არ გაქვთ, და უკვე დამტკიცებულ ფაილებთან (${count}).`,
  },
  en: {
    button: 'Replace the file',
    original: 'Original as uploaded',
    busy: 'Working …',
    unreachable: 'The server does not answer. Nothing was changed; try again.',
    done: (replaced: number): string =>
      replaced === 0
        ? 'The new file is stored. No draft uses the old one.'
        : `Drafts that use the new file now: ${replaced}. It becomes public when they are approved.`,
    left: (count: number): string =>
      `The old file stays where you may not edit, and with files that are approved already: ${count}.`,
  },
} as const
