import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** Payload's words for the start page of the admin and its widgets. */
export const dashboard: DefaultTranslationsObject['dashboard'] = {
  addButton: 'დამატება +',
  addWidget: 'ვიჯეტის დამატება',
  deleteWidget: 'ვიჯეტის წაშლა: {{id}}',
  discardConfirmLabel: 'უარყოფა',
  discardMessage: 'სამუშაო დაფის განლაგება შეცვლილია, მაგრამ არ შენახულა. გსურთ ცვლილებების უარყოფა?',
  discardTitle: 'უარვყოთ ცვლილებები?',
  editDashboard: 'სამუშაო დაფის რედაქტირება',
  editingDashboard: 'მიმდინარეობს სამუშაო დაფის რედაქტირება',
  noItems: 'სამუშაო დაფაზე ვიჯეტები არ არის. მათი დამატება შეგიძლიათ ზედა ზოლის მენიუდან „სამუშაო დაფა“.',
  resetLayout: 'საწყისი განლაგების დაბრუნება',
  searchWidgets: 'ვიჯეტების ძებნა…',
}
