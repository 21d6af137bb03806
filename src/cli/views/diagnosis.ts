import type { Trouble } from '../../app/doctor/trouble.ts';
import { visible } from '../../domain/visible.ts';
import type { TerminalState } from '../doctor/check-terminal.ts';
import type { Diagnosis } from '../doctor/diagnosis.ts';
import { plural } from '../../domain/plural.ts';
import { hanging, padTo } from '../layout.ts';
import { sizeText } from '../size-text.ts';
import type { Style } from '../style.ts';

/** What is wrong in one sentence, and how to mend it. */
export function troubleWords(trouble: Trouble): { readonly message: string; readonly mend: string } {
  switch (trouble.code) {
    case 'old-node':
      return {
        message: `Node.js ${trouble.found} runs, but deskready needs ${trouble.needed}.`,
        mend: 'Install a newer Node.js from https://nodejs.org/',
      };
    case 'small-terminal':
      return {
        message: `The terminal has ${trouble.columns} columns and ${trouble.rows} rows; questions need 30 by 10.`,
        mend: 'Make the window larger, or use --plain.',
      };
    case 'not-writable':
      return {
        message: `Nothing can be written to ${visible(trouble.path)}: ${trouble.reason}.`,
        mend: 'Change its permissions, or choose another place with --data DIR or DESKREADY_HOME.',
      };
    case 'sessions-unreadable':
      return { message: visible(trouble.message), mend: 'Change its permissions, or choose another place.' };
    case 'damaged-session':
      return {
        message: `The interrupted session ${visible(trouble.path)} is damaged and cannot be resumed.`,
        mend: `Remove it with: deskready resume --drop ${trouble.id}`,
      };
    case 'left-out':
      return {
        message: `${visible(trouble.file)} has ${plural(trouble.errors, 'error')}, so it is left out.`,
        mend: `See why with: deskready lint ${visible(trouble.file)}`,
      };
  }
}

const COLOR_REASONS: Readonly<Record<TerminalState['color']['because'], string>> = {
  '--color': 'you gave --color',
  '--no-color': 'you gave --no-color',
  NO_COLOR: 'NO_COLOR is set',
  FORCE_COLOR: 'FORCE_COLOR is set',
  TERM: 'TERM is dumb',
  terminal: 'the output is a terminal',
  'no terminal': 'the output is no terminal',
};

function terminalFacts({ isInput, isOutput, term, size, color, isAscii }: TerminalState): string[] {
  const shape = size === null ? '' : `, ${size.columns} columns by ${size.rows} rows`;
  const isDrawn = isInput && isOutput && term !== 'dumb';
  return [
    `input: ${isInput ? 'a terminal' : 'no terminal'}; output: ${isOutput ? `a terminal${shape}` : 'no terminal'}`,
    `TERM: ${term === null || term === '' ? 'not set' : visible(term)}`,
    `sessions: ${isDrawn ? 'screens with keys' : 'plain lines'}`,
    `colours: ${color.isOn ? 'on' : 'off'}, because ${COLOR_REASONS[color.because]}`,
    `signs: ${isAscii ? 'plain letters (--ascii, or an old console)' : 'Unicode; where they look wrong, use --ascii'}`,
  ];
}

function dataFacts({
  directory,
  exists,
  isWritable,
  size,
  reports,
  interrupted,
}: Diagnosis['data']): string[] {
  const state = exists ? sizeText(size) : 'not there yet';
  return [
    visible(directory),
    `${state}; ${isWritable ? 'can be written' : 'cannot be written'}`,
    `${plural(reports, 'report')}, ${plural(interrupted, 'interrupted session')}`,
  ];
}

function packsFacts({ shipped, added, notes }: Diagnosis['packs']): string[] {
  const counts = ({ pack, exam, track }: typeof shipped): string =>
    `${plural(pack, 'pack')}, ${plural(exam, 'exam')}, ${plural(track, 'track')}`;
  return [
    `with the program: ${counts(shipped)} (${visible(shipped.directory)})`,
    `added: ${counts(added)} (${visible(added.directory)})`,
    ...notes,
  ];
}

function section(name: string, facts: readonly string[], style: Style, width: number): string[] {
  const heads = [style.bold(padTo(name, 10)), ...facts.slice(1).map(() => padTo('', 10))];
  return facts.flatMap((fact, index) => hanging(heads[index] ?? '', fact, width));
}

/** What doctor found, then what is wrong and how to mend it. */
export function diagnosisView(diagnosis: Diagnosis, style: Style, width: number): string {
  const { version, node, terminal, data, packs, troubles } = diagnosis;
  const sign = style.bad(style.glyphs.wrong);
  const ending =
    troubles.length === 0
      ? [`${style.good(style.glyphs.right)} Everything is fine.`]
      : troubles.flatMap((trouble) => {
          const { message, mend } = troubleWords(trouble);
          return [...hanging(`${sign} `, message, width), ...hanging('  ', mend, width)];
        });
  return [
    ...section('deskready', [version], style, width),
    ...section('Node.js', [`${node.node}; needed: ${node.needed}`], style, width),
    ...section('terminal', terminalFacts(terminal), style, width),
    ...section('data', dataFacts(data), style, width),
    ...section('packs', packsFacts(packs), style, width),
    '',
    ...ending,
  ].join('\n');
}
