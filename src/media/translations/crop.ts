/** The words around choosing what is kept of a picture. */
export const cropWords = {
  ka: {
    open: 'სურათიდან ნაწილის ამოჭრა',
    title: 'რა დარჩეს სურათიდან',
    help: 'მონიშნეთ ნაწილი, რომელიც მკითხველმა უნდა ნახოს, ან ჩაწერეთ რიცხვები პიქსელებში. კლავიატურით: ისრები აადგილებს ჩარჩოს და მის გვერდებს.',
    left: 'მარცხნიდან',
    top: 'ზემოდან',
    width: 'სიგანე',
    height: 'სიმაღლე',
    whole: 'მთლიანი სურათი',
    close: 'დახურვა',
    apply: 'ამოჭრა',
    busy: 'მუშავდება…',
    isWhole: 'მკითხველი მთლიან სურათს ნახავს.',
    kept: (width: number, height: number, ofWidth: number, ofHeight: number): string =>
      `დარჩება ${width} × ${height} პიქსელი; მთლიანი სურათია ${ofWidth} × ${ofHeight}.`,
    keeps: (width: number, height: number): string => `მკითხველი ნახავს ამოჭრილ ნაწილს: ${width} × ${height} პიქსელი.`,
    isWholeNow: 'სურათი მთლიანია.',
    keptOf: (width: number, height: number, ofWidth: number, ofHeight: number): string =>
      `ამოჭრილია ${width} × ${height} პიქსელი; მთლიანი სურათია ${ofWidth} × ${ofHeight}.`,
    unseen: 'ამ სურათს ბრაუზერი ვერ აჩვენებს. შეინახეთ ჩანაწერი და ნაწილი მერე ამოჭერით.',
    unseenStored: 'ამ ფაილიდან ნაწილი ვერ ამოიჭრება: იჭრება მხოლოდ უძრავი სურათი.',
    saveFirst: 'ჯერ შეინახეთ ცვლილებები.',
    inLibrary: 'ნაწილის ამოსაჭრელად გახსენით ფაილი მედიათეკაში.',
    unreachable: 'სერვერი არ პასუხობს. არაფერი შეცვლილა; სცადეთ ხელახლა.',
    done: (replaced: number): string =>
      replaced === 0
        ? 'სურათი ასე შეინახა. მონახაზებში ის არ გამოიყენება.'
        : `სურათი ასე ჩაისვა მონახაზებში (${replaced}); საჯარო მათი დამტკიცების შემდეგ გახდება.`,
    leftIn: (count: number): string =>
      `სურათი უცვლელი რჩება იქ, სადაც რედაქტირების უფლება არ გაქვთ, და უკვე დამტკიცებულ ფაილებთან (${count}).`,
    handles: {
      cropArea: 'ჩარჩო: ისრებით გადაადგილდება',
      nwDragHandle: 'ზედა მარცხენა კუთხე: ისრებით გადაადგილდება',
      nDragHandle: 'ზედა გვერდი: ისრებით გადაადგილდება',
      neDragHandle: 'ზედა მარჯვენა კუთხე: ისრებით გადაადგილდება',
      eDragHandle: 'მარჯვენა გვერდი: ისრებით გადაადგილდება',
      seDragHandle: 'ქვედა მარჯვენა კუთხე: ისრებით გადაადგილდება',
      sDragHandle: 'ქვედა გვერდი: ისრებით გადაადგილდება',
      swDragHandle: 'ქვედა მარცხენა კუთხე: ისრებით გადაადგილდება',
      wDragHandle: 'მარცხენა გვერდი: ისრებით გადაადგილდება',
    },
  },
  en: {
    open: 'Crop the picture',
    title: 'What stays of the picture',
    help: 'Mark the part that readers are to see, or type the numbers in pixels. With the keyboard: arrows move the frame and its edges.',
    left: 'From the left',
    top: 'From the top',
    width: 'Width',
    height: 'Height',
    whole: 'Whole picture',
    close: 'Close',
    apply: 'Crop',
    busy: 'Working …',
    isWhole: 'Readers will see the whole picture.',
    kept: (width: number, height: number, ofWidth: number, ofHeight: number): string =>
      `Kept: ${width} × ${height} pixels of ${ofWidth} × ${ofHeight}.`,
    keeps: (width: number, height: number): string => `Readers will see what is cropped: ${width} × ${height} pixels.`,
    isWholeNow: 'The picture is whole.',
    keptOf: (width: number, height: number, ofWidth: number, ofHeight: number): string =>
      `Cropped to ${width} × ${height} pixels of ${ofWidth} × ${ofHeight}.`,
    unseen: 'The browser cannot show this picture. Save the record, and crop it then.',
    unseenStored: 'This file cannot be cropped: only pictures that stand still can.',
    saveFirst: 'Save your changes first.',
    inLibrary: 'To crop the picture, open the file in the media library.',
    unreachable: 'The server does not answer. Nothing was changed; try again.',
    done: (replaced: number): string =>
      replaced === 0
        ? 'The picture is stored like this. No draft uses it.'
        : `Drafts that show the picture like this now: ${replaced}. It becomes public when they are approved.`,
    leftIn: (count: number): string =>
      `The picture stays as it was where you may not edit, and with files that are approved already: ${count}.`,
    handles: {
      cropArea: 'Frame: arrows move it',
      nwDragHandle: 'Upper left corner: arrows move it',
      nDragHandle: 'Upper edge: arrows move it',
      neDragHandle: 'Upper right corner: arrows move it',
      eDragHandle: 'Right edge: arrows move it',
      seDragHandle: 'Lower right corner: arrows move it',
      sDragHandle: 'Lower edge: arrows move it',
      swDragHandle: 'Lower left corner: arrows move it',
      wDragHandle: 'Left edge: arrows move it',
    },
  },
} as const

export type CropWords = (typeof cropWords)['ka' | 'en']
