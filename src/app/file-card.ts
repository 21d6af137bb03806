import { packCard } from '../domain/pack-card.ts';
import type { FileCard } from './ports-cache.ts';
import type { Content } from './ports.ts';

/** Sums a file up for lists. */
export function fileCard(content: Content): FileCard {
  const { type, findings } = content;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) return { type, errors, value: null };
  const value = content.type === 'pack' && content.value !== null ? packCard(content.value) : content.value;
  return { type, errors, value: value as FileCard['value'] };
}
