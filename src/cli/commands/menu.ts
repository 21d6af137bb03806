import type { Catalogue } from '../../app/library.ts';
import { chooseAt } from '../choose-at.ts';
import { type Context, contextLibrary, type GlobalOptions, makeContext } from '../context.ts';
import type { Deps, ExitCode } from '../deps.ts';
import { plural } from '../../domain/plural.ts';
import { wrap } from '../layout.ts';
import type { Choice, MenuEntry } from '../prompts/choose.ts';
import { INTERRUPTED, isInteractive } from '../run-session.ts';
import { progressText, type SittingSummary } from '../views/sittings.ts';
import { leftOutEntries } from './left-out-entries.ts';
import { practice } from './practice.ts';
import { newestSitting, resume } from './resume.ts';
import type { TodayEntry } from './today.ts';

type Section = 'resume' | 'today' | 'first' | 'practice' | 'review' | 'exam' | 'progress' | 'packs' | 'help';

const SECTIONS = [
  { value: 'practice', name: 'Practise: ten questions', detail: 'Feedback after each answer. No clock.' },
  { value: 'review', name: 'Review', detail: 'What is due, what you missed, and a little that is new.' },
  { value: 'exam', name: 'Mock exam', detail: 'One clock, no feedback before the end.' },
  { value: 'progress', name: 'Your progress', detail: 'How ready you are, and what is weak.' },
  { value: 'packs', name: 'Question packs', detail: 'What there is to practise.' },
  { value: 'help', name: 'Help', detail: 'All commands.' },
] as const satisfies readonly MenuEntry<Section>[];

/** For a user without any report: an easy start before anything else. */
const FIRST: MenuEntry<Section> = {
  value: 'first',
  name: 'Start here: ten easy questions',
  detail: 'No clock, with feedback and hints (i shows one).',
};

/** What comes after an easy start, so that the mock exam surprises nobody. */
const MOCK_EXPLAINED =
  'That was practice. The mock exam is different: one clock for all questions, no hints, and no feedback before the end; ' +
  'you may skip, flag and go back. Fifteen questions, ten minutes:';
const MOCK_COMMAND = '  deskready exam mock-quick-15';

/** Asks what to practise. The first entry is a mix, so that a newcomer is two keys away from the first question. */
async function chooseSubject(context: Context, library: Catalogue): Promise<Choice<string>> {
  const [packs, tracks] = [await library.list('pack'), await library.list('track')];
  return chooseAt(context, {
    title: 'What do you want to practise?',
    entries: [
      { value: 'mix:', name: 'A mix of every subject' },
      ...packs.items.map(({ value }) => ({
        value: `pack:${value.id}`,
        name: value.title,
        detail: plural(value.questions, 'question'),
      })),
      ...tracks.items.map(({ value }) => ({
        value: `track:${value.id}`,
        name: `For a role: ${value.title}`,
      })),
      ...leftOutEntries([...packs.leftOut, ...tracks.leftOut]),
    ],
  });
}

async function startPractice(subject: string, options: GlobalOptions, deps: Deps): Promise<ExitCode> {
  const [type = '', id = ''] = subject.split(':');
  const session = { ...options, topic: [], level: [], kind: [], packs: [], extraTime: 0 };
  return practice(type === 'pack' ? [id] : [], type === 'track' ? { ...session, track: id } : session, deps);
}

async function startFirst(options: GlobalOptions, deps: Deps, context: Context): Promise<ExitCode> {
  const session = { ...options, topic: [], kind: [], packs: [], extraTime: 0, hints: true };
  const code = await practice([], { ...session, level: ['easy'] }, deps);
  if (code === 0) context.print(['', ...wrap(MOCK_EXPLAINED, context.width), MOCK_COMMAND].join('\n'));
  return code;
}

/** What stands above what is always there: a session to go on with, then where to start, or what to do today. */
function firstEntries(
  waiting: SittingSummary | null,
  today: (() => Promise<TodayEntry>) | null,
): MenuEntry<Section>[] {
  const goOn: MenuEntry<Section>[] =
    waiting === null
      ? []
      : [{ value: 'resume', name: `Go on with: ${waiting.title}`, detail: progressText(waiting) }];
  if (today === null) return waiting === null ? [FIRST] : goOn;
  return [...goOn, { value: 'today', name: 'Today', detail: 'Looking through your reports', later: today }];
}

/** The menu of a terminal; elsewhere the help. */
export async function menu(options: GlobalOptions, deps: Deps, help: () => string): Promise<ExitCode> {
  const context = await makeContext(options, deps);
  if (!isInteractive(context, false)) {
    context.print(help());
    return 0;
  }
  const library = contextLibrary(context, [], 'quiet');
  const waiting = await newestSitting(context);
  let found: Promise<TodayEntry> | null = null;
  const today = (): Promise<TodayEntry> =>
    (found ??= import('./today.ts').then(({ todayEntry }) => todayEntry(options, context, library)));
  const hasReports = context.data.reports.hasReports();
  const entries = [...firstEntries(waiting, hasReports ? today : null), ...SECTIONS];
  while (true) {
    const section: Choice<Section> = await chooseAt(context, {
      title: 'deskready: practise for your hiring test',
      entries,
    });
    if (section.type !== 'chosen') return section.type === 'interrupt' ? INTERRUPTED : 0;
    switch (section.value) {
      case 'today':
        return (await today()).start();
      case 'review':
        return (await import('./review.ts')).review([], { ...options, packs: [] }, deps);
      case 'exam':
        return (await import('./exam.ts')).exam(undefined, { ...options, packs: [], extraTime: 0 }, deps);
      case 'first':
        return startFirst(options, deps, context);
      case 'resume':
        return resume(waiting?.id, options, deps);
      case 'progress':
        return (await import('./progress.ts')).showProgress([], { ...options, packs: [] }, deps);
      case 'packs':
        return (await import('./packs.ts')).listPacks({ ...options, packs: [] }, deps);
      case 'help':
        context.print(help());
        return 0;
      case 'practice': {
        const subject = await chooseSubject(context, library);
        if (subject.type === 'interrupt') return INTERRUPTED;
        if (subject.type === 'chosen') return startPractice(subject.value, options, deps);
      }
    }
  }
}
