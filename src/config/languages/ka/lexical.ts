/**
 * The rich-text editor's words, by feature key. The editor adds its own languages under
 * `i18n.translations.<language>.lexical` and knows no Georgian, so these go into the config under `ka.lexical`.
 */
export const lexical = {
  general: {
    placeholder: 'დაიწყეთ წერა ან ბრძანებებისთვის აკრიფეთ „/“…',
    slashMenuBasicGroupLabel: 'ძირითადი',
    slashMenuListGroupLabel: 'სიები',
    toolbarItemsActive: 'ჩართულია {{count}}',
  },
  align: {
    alignCenterLabel: 'ცენტრში გასწორება',
    alignJustifyLabel: 'ორივე კიდეზე გასწორება',
    alignLeftLabel: 'მარცხნივ გასწორება',
    alignRightLabel: 'მარჯვნივ გასწორება',
  },
  blockquote: { label: 'ციტატა' },
  blocks: {
    inlineBlocks: {
      create: 'შექმენით {{label}}',
      edit: 'რედაქტირება: {{label}}',
      label: 'ტექსტში ჩასმული ბლოკები',
      remove: 'წაშალეთ {{label}}',
    },
    label: 'ბლოკები',
  },
  heading: { label: 'სათაური {{headingLevel}}' },
  horizontalRule: { label: 'ჰორიზონტალური ხაზი' },
  indent: { decreaseLabel: 'შეწევის შემცირება', increaseLabel: 'შეწევის გაზრდა' },
  link: { label: 'ბმული', loadingWithEllipsis: 'იტვირთება…' },
  checklist: { label: 'მოსანიშნი სია' },
  orderedList: { label: 'დანომრილი სია' },
  unorderedList: { label: 'დაუნომრავი სია' },
  paragraph: { label: 'აბზაცი', label2: 'ჩვეულებრივი ტექსტი' },
  relationship: { label: 'დაკავშირებული დოკუმენტი' },
  textState: { defaultStyle: 'ჩვეულებრივი სტილი' },
  upload: { label: 'ატვირთული ფაილი' },
}
