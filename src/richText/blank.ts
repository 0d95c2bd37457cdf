/**
 * Stands in a text where something is still to be written: a figure of the new edition, a word to be translated. It can
 * be typed by hand as well: a text that holds it never becomes public.
 */
export const blank = '[___]'
