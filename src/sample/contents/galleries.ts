import { both } from '../desk/both.ts'
import type { Desk } from '../desk/desk.ts'
import { now } from '../desk/publish.ts'
import { write } from '../desk/write.ts'
import type { LibraryKey } from './library.ts'

/** A gallery of the drawings of the house. */
export const fillGallery = (desk: Desk, library: Record<LibraryKey, string>): Promise<string> =>
  write(desk, {
    slug: 'galleries',
    by: 'designer',
    data: {
      title: both('ოფისის ნახატები', 'Drawings of the office'),
      summary: both('ნახატები, რომლებიც ნიმუშის ოფისმა თავად დახატა.', 'Drawings that the sample office made itself.'),
      publishedOn: '2026-02-10',
      pictures: [
        { file: library.house, caption: both('ოფისის შენობა', 'The house of the office') },
        { file: library.meeting, caption: both('შეხვედრა მომხმარებლებთან', 'A meeting with users') },
        { file: library.pressConference, caption: both('პრესკონფერენცია', 'A press conference') },
        { file: library.basket, caption: both('სამომხმარებლო კალათა', 'The consumer basket') },
        { file: library.openData, caption: both('ღია მონაცემები', 'Open data') },
        { file: library.regions, caption: both('ტერიტორიული ორგანოები', 'Territorial offices') },
      ],
    },
    publishing: now,
  })
