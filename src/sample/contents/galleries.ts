import { both } from '../desk/both.ts'
import type { Desk } from '../desk/desk.ts'
import { uploadRecording } from '../desk/media.ts'
import { now } from '../desk/publish.ts'
import { write } from '../desk/write.ts'
import { chime } from '../pictures/chime.ts'
import type { LibraryKey } from './library.ts'

const captions = (notes: readonly string[]): string =>
  `WEBVTT\n\n${notes.map((note, index) => `00:0${index}.000 --> 00:0${index}.900\n${note}`).join('\n\n')}\n`

/** The signal before announcements: three notes that the project computes itself. */
const signal = (desk: Desk, poster: string): Promise<string> =>
  uploadRecording(desk, {
    name: 'signal',
    data: chime(),
    poster,
    alt: both('ხმოვანი სიგნალი განცხადების წინ', 'The signal before an announcement'),
    captions: both(
      captions(['[დაბალი ბგერა]', '[საშუალო ბგერა]', '[მაღალი ბგერა]']),
      captions(['[low note]', '[middle note]', '[high note]']),
    ),
    transcript: both(
      'ისმის სამი ბგერა, ერთმანეთის მიყოლებით, დაბლიდან მაღლა. სიტყვები არ არის.',
      'Three notes are heard one after the other, from low to high. There are no words.',
    ),
  })

/** A gallery of the drawings of the house, and its signal. */
export const fillGallery = async (desk: Desk, library: Record<LibraryKey, string>): Promise<string> =>
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
        { file: await signal(desk, library.pressConference), caption: both('ხმოვანი სიგნალი', 'The signal') },
      ],
    },
    publishing: now,
  })
