import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** Payload's words for folders of documents and files. */
export const folder: DefaultTranslationsObject['folder'] = {
  browseByFolder: 'საქაღალდეების დათვალიერება',
  byFolder: 'საქაღალდეების მიხედვით',
  deleteFolder: 'საქაღალდის წაშლა',
  folderName: 'საქაღალდის სახელი',
  folders: 'საქაღალდეები',
  folderTypeDescription: 'აირჩიეთ, რომელი კოლექციების დოკუმენტები შეიძლება ინახებოდეს ამ საქაღალდეში.',
  itemHasBeenMoved: '{{title}} – გადატანილია საქაღალდეში „{{folderName}}“',
  itemHasBeenMovedToRoot: '{{title}} – გადატანილია მთავარ საქაღალდეში',
  itemsMovedToFolder: '{{title}} – გადატანილია საქაღალდეში „{{folderName}}“',
  itemsMovedToRoot: '{{title}} – გადატანილია მთავარ საქაღალდეში',
  moveFolder: 'საქაღალდის გადატანა',
  moveItemsToFolderConfirmation: '<1>{{count}} {{label}}</1> გადავა საქაღალდეში <2>{{toFolder}}</2>. გსურთ გაგრძელება?',
  moveItemsToRootConfirmation: '<1>{{count}} {{label}}</1> გადავა მთავარ საქაღალდეში. გსურთ გაგრძელება?',
  moveItemToFolderConfirmation: '<1>{{title}}</1> გადავა საქაღალდეში <2>{{toFolder}}</2>. გსურთ გაგრძელება?',
  moveItemToRootConfirmation: '<1>{{title}}</1> გადავა მთავარ საქაღალდეში. გსურთ გაგრძელება?',
  movingFromFolder: '{{title}} – გადატანა საქაღალდიდან „{{fromFolder}}“',
  newFolder: 'ახალი საქაღალდე',
  noFolder: 'საქაღალდის გარეშე',
  renameFolder: 'საქაღალდის სახელის შეცვლა',
  searchByNameInFolder: 'სახელით ძებნა საქაღალდეში „{{folderName}}“',
  selectFolderForItem: '{{title}} – აირჩიეთ საქაღალდე',
}
