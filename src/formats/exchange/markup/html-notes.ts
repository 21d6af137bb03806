export type HtmlNote =
  | 'image'
  | 'media'
  | 'script'
  | 'formula'
  | 'raised'
  | 'table'
  | 'link'
  | 'file'
  | 'style'
  | 'languages'
  | 'signs'
  | 'long';

/** What reading HTML as text changes or leaves out. The order is that in which it is told. */
export const HTML_NOTES: Readonly<Record<HtmlNote, string>> = {
  image: 'An image is left out; its description stands in its place where it has one.',
  media: 'A sound, a video or an embedded page is left out.',
  script: 'A script or a style sheet is left out.',
  formula: 'A formula is kept as plain text.',
  raised: 'Raised or lowered text is kept as plain characters, such as x² or H₂O.',
  table: 'A table is kept as lines with | between its cells.',
  link: 'A link is kept as its text, with its address behind it.',
  file: 'A link to a file is kept as its text alone.',
  style: 'Italics, underlines and colours are left out.',
  languages: 'Text in several languages stands one after the other; keep one of them.',
  signs: 'Stars or backquotes in the text do not show as the source has them; look at the text.',
  long: 'The text is too long or too deeply nested; its end is left out.',
};
