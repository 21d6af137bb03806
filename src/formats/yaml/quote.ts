/** A text in YAML's quotes, in those that need no escapes where there are such. */
export function quote(text: string): string {
  return /["\\]/u.test(text) && !text.includes("'") ? `'${text}'` : JSON.stringify(text);
}
