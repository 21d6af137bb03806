import type { StoredJournal } from '../../app/ports-journal.ts';
import { clockText } from '../../domain/clock-text.ts';
import { plural } from '../../domain/plural.ts';
import { hanging } from '../layout.ts';
import type { Style } from '../style.ts';

/** A session that was cut off, or runs, as lists show it. */
export interface SittingSummary {
  readonly id: string;
  readonly file: string;
  readonly status: 'ready' | 'running' | 'later' | 'unreadable';
  readonly title?: string;
  readonly questions?: number;
  /** seconds on the session's clock */
  readonly seconds?: number;
  /** seconds left; absent where there is no limit */
  readonly left?: number;
  readonly startedAt?: string;
  /** when the program was last known to run */
  readonly lastAt?: string;
}

export function summarize({ id, path, isLive, reading }: StoredJournal): SittingSummary {
  if (reading.type !== 'whole') return { id, file: path, status: isLive ? 'running' : reading.type };
  const { header, events, lastAt } = reading;
  const elapsedMs = events.reduce((latest, event) => Math.max(latest, event.elapsedMs), 0);
  const { limitMs, title } = header.plan;
  return {
    id,
    file: path,
    status: isLive ? 'running' : 'ready',
    title,
    questions: header.items.length,
    seconds: Math.floor(elapsedMs / 1000),
    ...(limitMs === null ? {} : { left: Math.ceil(Math.max(0, limitMs - elapsedMs) / 1000) }),
    startedAt: header.startedAt,
    lastAt,
  };
}

/** How far a session is: `15 questions, 3:20 on the clock, 6:40 left` */
export function progressText({ questions = 0, seconds = 0, left }: SittingSummary): string {
  const parts = [
    plural(questions, 'question'),
    `${clockText(seconds * 1000)} on the clock`,
    ...(left === undefined ? [] : [`${clockText(left * 1000)} left`]),
  ];
  return parts.join(', ');
}

const momentText = (stamp: string): string => stamp.slice(0, 16).replace('T', ' ');

function statusText(sitting: SittingSummary): string {
  switch (sitting.status) {
    case 'ready':
      return `Stopped ${momentText(sitting.lastAt ?? '')}. ${progressText(sitting)}.`;
    case 'running':
      return 'Running in another window.';
    case 'later':
      return 'Saved by a later version of deskready.';
    case 'unreadable':
      return `Cannot be read: ${sitting.file}`;
  }
}

/** Sessions that were cut off or run, the newest first. */
export function sittingsView(sittings: readonly SittingSummary[], style: Style, width: number): string {
  if (sittings.length === 0) return 'There is no interrupted session.';
  const lines = sittings.flatMap((sitting) => [
    ...hanging(`${style.accent(sitting.id)}  `, style.bold(sitting.title ?? '(unknown)'), width),
    ...hanging('  ', statusText(sitting), width),
  ]);
  return [...lines, '', 'Go on with one: deskready resume ID'].join('\n');
}
