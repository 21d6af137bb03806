/** What authors most likely did, for each code of the YAML parser that people meet. */
const WORDS: Readonly<Record<string, string>> = {
  BAD_SCALAR_START: 'YAML text cannot start with this character; put the text in quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'YAML reads ": " as the start of a value; put the whole text in quotes.',
  UNEXPECTED_TOKEN: 'YAML does not expect this here; check the quotes and brackets before it.',
  TEXT_AFTER:
    'There is text behind the end of the value; put all of it in quotes, of the other kind if it has some.',
  OPEN_QUOTE: 'This quote is never closed; add the closing quote.',
  OPEN_BRACKET: 'A "{" or "[" above is not closed; close it before this line.',
  MISSING_CHAR: 'A character is missing here; check the quotes, brackets, commas and "- " signs.',
  BAD_INDENT: 'This line is not set in like its neighbours; give keys that belong together the same spaces.',
  TAB_AS_INDENT: 'This line is set in with a tab; YAML takes spaces only.',
  BAD_DQ_ESCAPE:
    'Double quotes give "\\" a meaning, and this one has none; use single quotes or write "\\\\".',
  MULTILINE_IMPLICIT_KEY:
    'This line has no ":" after its key; add it, or set the line in as part of the text above.',
  MULTIPLE_DOCS: 'The file holds a second YAML document; take out the "---" or "..." line.',
  NON_STRING_KEY: 'A key must be plain text.',
  TAG_RESOLVE_FAILED: 'YAML reads "!" as the start of a tag; put the text in quotes.',
  UNKNOWN_ALIAS:
    'YAML reads "*" as the start of an alias, and it stands for nothing here; put the text in quotes.',
};

/** A syntax fault in words; what the parser itself says where it is a rare one. */
export function syntaxWords(code: string, detail: string): string {
  return WORDS[code] ?? `This is not valid YAML: ${detail}.`;
}
