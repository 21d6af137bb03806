import type { Library } from '../../app/library.ts';
import { chooseAt } from '../choose-at.ts';
import { type Context, contextLibrary, type GlobalOptions, makeContext } from '../context.ts';
import type { Deps, ExitCode } from '../deps.ts';
import { plural } from '../layout.ts';
import type { Choice } from '../prompts/choose.ts';
import { INTERRUPTED, isInteractive } from '../run-session.ts';
import { exam } from './exam.ts';
import { leftOutEntries } from './left-out-entries.ts';
import { listPacks } from './packs.ts';
import { practice } from './practice.ts';

type Section = 'practice' | 'exam' | 'packs' | 'help';

const SECTIONS = [
  { value: 'practice', name: 'Practise: ten questions', detail: 'Feedback after each answer. No clock.' },
  { value: 'exam', name: 'Mock exam', detail: 'One clock, no feedback before the end.' },
  { value: 'packs', name: 'Question packs', detail: 'What there is to practise.' },
  { value: 'help', name: 'Help', detail: 'All commands.' },
] as const;

/** Asks what to practise. The first entry is a mix, so that a newcomer is two keys away from the first question. */
async function chooseSubject(context: Context, library: Library): Promise<Choice<string>> {
  const [packs, tracks] = [await library.all('pack'), await library.all('track')];
  return chooseAt(context, {
    title: 'What do you want to practise?',
    entries: [
      { value: 'mix:', name: 'A mix of every subject' },
      ...packs.items.map(({ value }) => ({
        value: `pack:${value.id}`,
        name: value.title,
        detail: plural(value.questions.length, 'question'),
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

/** The menu of a terminal; elsewhere the help. */
export async function menu(options: GlobalOptions, deps: Deps, help: () => string): Promise<ExitCode> {
  const context = makeContext(options, deps);
  if (!isInteractive(context, false)) {
    context.print(help());
    return 0;
  }
  while (true) {
    const section: Choice<Section> = await chooseAt(context, {
      title: 'deskready: practise for your hiring test',
      entries: SECTIONS,
    });
    if (section.type !== 'chosen') return section.type === 'interrupt' ? INTERRUPTED : 0;
    if (section.value === 'exam') return exam(undefined, { ...options, packs: [], extraTime: 0 }, deps);
    if (section.value === 'packs') return listPacks({ ...options, packs: [] }, deps);
    if (section.value === 'help') {
      context.print(help());
      return 0;
    }
    const subject = await chooseSubject(context, contextLibrary(context, []));
    if (subject.type === 'interrupt') return INTERRUPTED;
    if (subject.type === 'chosen') return startPractice(subject.value, options, deps);
  }
}
