import { both, type Words } from '../desk/both.ts'
import type { Desk } from '../desk/desk.ts'
import { type Picture, uploadPictures } from '../desk/media.ts'
import { meeting, pressConference } from '../pictures/drawings/people.ts'
import { house, regions } from '../pictures/drawings/places.ts'
import { drawingSize } from '../pictures/drawings/shapes.ts'
import { basket, openData } from '../pictures/drawings/things.ts'
import type { Element } from '../pictures/elements.ts'

const drawings = {
  house: [
    house,
    both(
      'ნახატი: ოფისის შენობა სვეტებით, ორ ხეს შორის',
      'Drawing: the house of the office with columns, between two trees',
    ),
  ],
  meeting: [
    meeting,
    both(
      'ნახატი: შეხვედრა მომხმარებლებთან, დაფაზე სვეტებიანი დიაგრამაა',
      'Drawing: a meeting with users, with a column chart on the board',
    ),
  ],
  pressConference: [
    pressConference,
    both(
      'ნახატი: პრესკონფერენცია, მაგიდასთან ორი ადამიანი ზის, მათ წინ მიკროფონებია',
      'Drawing: a press conference, two people at a desk behind microphones',
    ),
  ],
  basket: [
    basket,
    both('ნახატი: სამომხმარებლო კალათა, რომელშიც სურსათი დევს', 'Drawing: the consumer basket, filled with food'),
  ],
  openData: [openData, both('ნახატი: ეკრანი ცხრილითა და დიაგრამით', 'Drawing: a screen with a table and a chart')],
  regions: [
    regions,
    both(
      'ნახატი: მთები, მდინარე და ტერიტორიული ორგანოების ნიშნულები',
      'Drawing: mountains, a river and the marks of territorial offices',
    ),
  ],
} as const satisfies Record<string, readonly [() => Element, Words]>

export type LibraryKey = keyof typeof drawings | 'facade'

const pictureOf = (name: keyof typeof drawings): Picture => {
  const [draw, alt] = drawings[name]
  return { name, kind: 'drawing', element: draw(), size: drawingSize, alt, isShared: true }
}

/** What is nearest of the house: a part of its drawing, cut around its door. */
const facade: Picture = {
  ...pictureOf('house'),
  name: 'facade',
  alt: both('ნახატი: ოფისის შესასვლელი სვეტებს შორის', 'Drawing: the entrance of the office, between its columns'),
  look: { crop: { left: 274, top: 105, width: 652, height: 480 }, focal: { x: 50, y: 70 } },
}

/** The drawings that everybody of the office may use. */
export const fillLibrary = async (desk: Desk): Promise<Record<LibraryKey, string>> => ({
  ...(await uploadPictures(desk, { house: pictureOf('house'), meeting: pictureOf('meeting') })),
  ...(await uploadPictures(desk, { pressConference: pictureOf('pressConference'), basket: pictureOf('basket') })),
  ...(await uploadPictures(desk, { openData: pictureOf('openData'), regions: pictureOf('regions') })),
  ...(await uploadPictures(desk, { facade })),
})
