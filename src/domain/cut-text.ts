/** The first `most` UTF-16 units of a text, or one less where the cut would go through a character. */
export function cutText(text: string, most: number): string {
  const cut = text.slice(0, Math.max(0, most));
  return cut.length < text.length && /[\ud800-\udbff]$/u.test(cut) ? cut.slice(0, -1) : cut;
}
