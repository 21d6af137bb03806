import type { Imported } from '../../app/import-pack.ts';
import { countsSentence } from '../../domain/lint/counts-words.ts';
import type { LintCounts } from '../../domain/lint/finding.ts';
import { plural } from '../../domain/plural.ts';
import { visiblePath } from '../../domain/visible.ts';
import { wrap } from '../layout.ts';
import type { Style } from '../style.ts';
import { notesBlock } from './exchange-notes.ts';

interface Summary extends Imported {
  readonly isDryRun: boolean;
  /** of the pack as it was written; null where none was */
  readonly lint: LintCounts | null;
}

const SHOWN_IDS = 5;

function doneSentence(summary: Summary): string {
  const { file, before, after, found, added, updated, unchanged, isDryRun } = summary;
  const name = visiblePath(file);
  if (found === 0) return 'Nothing was written. If the file is in another format, name it with --as.';
  if (after === null) return 'Nothing was written, because no question came in.';
  if (after === before) return `${name} says all of this already, so it stays as it is.`;
  const parts = [
    `${added} new`,
    ...(before === null ? [] : [`${updated} updated`, `${unchanged} unchanged`]),
  ].join(', ');
  if (isDryRun) return `Would write ${name}: ${parts}. Nothing was written (--dry-run).`;
  return `${before === null ? 'Written' : 'Updated'}: ${name} (${parts}).`;
}

function stayedSentence({ notInSource }: Summary): string[] {
  if (notInSource.length === 0) return [];
  const ids = notInSource.slice(0, SHOWN_IDS).join(', ');
  const more = notInSource.length > SHOWN_IDS ? ', …' : '';
  const what = `${plural(notInSource.length, 'question')} of the pack ${notInSource.length === 1 ? 'is' : 'are'}`;
  return [`${what} not in the file and stayed: ${ids}${more}.`];
}

function lintSentence({ lint, file, isDryRun }: Summary): string[] {
  if (lint === null) return [];
  const hasFindings = lint.errors + lint.warnings + lint.infos > 0;
  const next = hasFindings && !isDryRun ? ` See them with: deskready lint ${visiblePath(file)}` : '';
  return [`Lint: ${countsSentence(lint)}${next}`];
}

/** What came in and what did not, what was changed, and what lint says of the pack. */
export function importView(summary: Summary, source: string, style: Style, width: number): string {
  const { format, found, refused, simplified, passedOver } = summary;
  const cameIn = found - refused.length;
  const count = `${plural(found, 'question')} found, ${cameIn} came in, ${refused.length} did not.`;
  return [
    ...wrap(`${visiblePath(source)} (${format}): ${count}`, width),
    ...wrap(doneSentence(summary), width),
    ...stayedSentence(summary).flatMap((text) => wrap(text, width)),
    ...notesBlock('Did not come in', refused, style, width),
    ...notesBlock('Changed on the way', simplified, style, width),
    ...notesBlock('Passed over, since it is no question', passedOver, style, width),
    ...lintSentence(summary).flatMap((text) => ['', ...wrap(text, width)]),
  ].join('\n');
}

/** The same for machines, every note of it. */
export function importJson({ before, after, isDryRun, ...rest }: Summary): string {
  return JSON.stringify({ ...rest, written: !isDryRun && after !== null && after !== before }, null, 2);
}
