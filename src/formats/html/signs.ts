/** How something went, by a sign and a colour of the same name. */
export type Sign = 'good' | 'bad' | 'partly' | 'open' | 'none';

export const SIGNS: Readonly<Record<Sign, string>> = {
  good: '✓',
  bad: '✗',
  partly: '◐',
  open: '○',
  none: '•',
};
