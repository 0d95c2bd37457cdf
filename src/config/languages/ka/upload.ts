import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** Payload's words for files: choosing, uploading, cropping. */
export const upload: DefaultTranslationsObject['upload'] = {
  addFile: 'ფაილის დამატება',
  addFiles: 'ფაილების დამატება',
  bulkUpload: 'რამდენიმე ფაილის ატვირთვა',
  crop: 'ამოჭრა',
  cropToolDescription:
    'გადაათრიეთ მონიშნული არის კუთხეები, მოხაზეთ ახალი არე ან შეცვალეთ ქვემოთ მოცემული მნიშვნელობები.',
  download: 'ჩამოტვირთვა',
  dragAndDrop: 'ჩააგდეთ ფაილი აქ',
  dragAndDropHere: 'ან ჩააგდეთ ფაილი აქ',
  editImage: 'გამოსახულების რედაქტირება',
  fileName: 'ფაილის სახელი',
  fileSize: 'ფაილის ზომა',
  filesToUpload: 'ასატვირთი ფაილი',
  fileToUpload: 'ასატვირთი ფაილი',
  focalPoint: 'ფოკუსის წერტილი',
  focalPointDescription: 'გადაათრიეთ ფოკუსის წერტილი გამოსახულებაზე ან შეცვალეთ ქვემოთ მოცემული მნიშვნელობები.',
  height: 'სიმაღლე',
  lessInfo: 'ნაკლები ინფორმაცია',
  moreInfo: 'მეტი ინფორმაცია',
  noFile: 'ფაილი არ არის',
  pasteURL: 'URL-ის ჩასმა',
  previewSizes: 'ზომების ნახვა',
  selectCollectionToBrowse: 'აირჩიეთ დასათვალიერებელი კოლექცია',
  selectFile: 'აირჩიეთ ფაილი',
  setCropArea: 'ამოსაჭრელი არის მონიშვნა',
  setFocalPoint: 'ფოკუსის წერტილის მონიშვნა',
  sizes: 'ზომები',
  sizesFor: 'ზომები: {{label}}',
  width: 'სიგანე',
}
