/** `20261122-054316` of `2026-11-22T05:43:16+08:00`: what the id of a session that started then begins with. */
export const idStart = (startedAt: string): string =>
  startedAt.slice(0, 19).replace(/[-:]/gu, '').replace('T', '-');
