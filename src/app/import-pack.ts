import { AppError } from '../domain/app-error.ts';
import { isId } from '../domain/id.ts';
import type { Pack } from '../domain/pack.ts';
import type { Level } from '../domain/question/question.ts';
import { visibleTexts } from '../domain/visible.ts';
import { type PlacedDraft, placeDrafts } from './import-identity.ts';
import { idFrom, titleFrom } from './new-pack.ts';
import type {
  ExchangeNote,
  ExchangePorts,
  FormatId,
  PackPlan,
  SourceQuestions,
  WrittenPack,
} from './ports-exchange.ts';
import type { ContentFiles } from './ports.ts';
import { readerOf } from './recognise-format.ts';

export interface ImportWish {
  readonly as?: FormatId;
  /** the pack file to write or to update */
  readonly out?: string;
  readonly title?: string;
  readonly language: string;
  readonly level: Level;
}

export interface ImportPorts extends Pick<
  ExchangePorts,
  'readBytes' | 'codecs' | 'writePack' | 'packFaults' | 'readPack'
> {
  readonly files: Pick<ContentFiles, 'kindOf' | 'named' | 'read'>;
  /** where editors find the pack's JSON Schema from a file in this folder */
  schemaFor(folder: string): string;
}

/** What an import came to. Nothing has been written yet. */
export interface Imported {
  /** "Moodle GIFT" */
  readonly format: string;
  readonly file: string;
  /** null for a file that is not there yet */
  readonly before: string | null;
  /** null where not one question came in */
  readonly after: string | null;
  /** questions in the source: those that came in and those that did not */
  readonly found: number;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: readonly ExchangeNote[];
  readonly simplified: readonly ExchangeNote[];
  readonly passedOver: readonly ExchangeNote[];
  /** ids of questions that the pack has and the source has not; they stay */
  readonly notInSource: readonly string[];
}

interface Target {
  readonly file: string;
  readonly stem: string;
  readonly before: string | null;
  readonly pack: Pack | null;
}

const stemOf = (file: string): string => file.replace(/^.*[\\/]/su, '').replace(/\.ya?ml$/iu, '');
const folderOf = (file: string): string => file.split(/[\\/]/u).slice(0, -1).join('/') || '.';

/** The file that the import writes: the one that was named, or one called after the source. */
function targetOf(
  wanted: string | undefined,
  reading: SourceQuestions,
  name: string,
  ports: ImportPorts,
): Target {
  const base = name.replace(/\.[^.]*$/u, '');
  const id =
    [reading.about.id ?? '', idFrom(reading.about.title ?? ''), idFrom(base)].find(isId) ?? 'imported';
  const file = wanted ?? `${id}.yaml`;
  const stem = stemOf(file);
  if (!/\.ya?ml$/iu.test(file) || !isId(stem)) {
    throw new AppError(
      'usage',
      `${file === '' ? 'An empty text' : file} is no name for a pack: it is the pack's id and .yaml.`,
      {
        hint: `Write lower-case letters, digits and hyphens, such as --out ${idFrom(stem) || 'my-pack'}.yaml.`,
      },
    );
  }
  const there = ports.files.kindOf(file);
  if (there === 'directory') {
    throw new AppError('usage', `${file} is a folder, so no pack can be written there.`, {
      hint: 'Name a file with --out.',
    });
  }
  if (there === 'missing') return { file, stem, before: null, pack: null };
  const source = ports.files.read(ports.files.named(file));
  const pack = 'rule' in source ? null : (ports.readPack(source.text, stem)?.pack ?? null);
  if ('rule' in source || pack === null) {
    throw new AppError(
      'broken-content',
      `${file} is there and cannot be updated, because it is no pack without errors.`,
      {
        hint: `See what is wrong with: deskready lint ${file}; or choose another file with --out.`,
      },
    );
  }
  return { file, stem, before: source.text, pack };
}

interface Outcome {
  readonly written: WrittenPack;
  readonly placed: readonly PlacedDraft[];
  readonly refused: readonly ExchangeNote[];
}

/** Writes the pack, leaves out what a pack refuses, and writes again until all that is in it is sound. */
function settle(plan: PackPlan, stem: string, ports: ImportPorts): Outcome {
  let { questions } = plan;
  const refused: ExchangeNote[] = [];
  while (true) {
    const written = ports.writePack({ ...plan, questions });
    const faults = questions.length === 0 ? null : ports.packFaults(written.text, stem);
    if (faults === null || (faults.questions.size === 0 && faults.others.length === 0)) {
      return { written, placed: questions, refused };
    }
    const broken = new Map(
      written.ids.flatMap((id, index) => {
        const message = faults.questions.get(index);
        return message === undefined ? [] : [[id, message] as const];
      }),
    );
    const sound = questions.filter(({ id }) => !broken.has(id));
    if (sound.length === questions.length) {
      const first = [...faults.others, ...faults.questions.values()][0] ?? '';
      throw new AppError('broken-content', `No pack can be made of this file: ${first}`, {
        hint: 'Change that, and import the file again.',
      });
    }
    for (const { id, source } of questions) {
      const message = broken.get(id);
      if (message !== undefined) refused.push(refusal(source, message));
    }
    questions = sound;
  }
}

function refusal(source: PlacedDraft['source'], message: string): ExchangeNote {
  const { line, isRow, part, name, draft } = source;
  const place = { line, ...(isRow === undefined ? {} : { isRow }), ...(part === undefined ? {} : { part }) };
  return { ...place, name: name ?? draft.prompt, message };
}

/** Notes in the order of the source. What they quote of it is made harmless. */
const inOrder = (notes: readonly ExchangeNote[]): ExchangeNote[] =>
  visibleTexts([...notes]).sort((a, b) => (a.line ?? 0) - (b.line ?? 0));

/**
 * Turns a file of another system into a pack, or brings a pack up to what that file says now.
 *
 * @throws AppError `usage`, `not-found`, `not-readable`, `broken-content`
 */
export async function importPack(path: string, wish: ImportWish, ports: ImportPorts): Promise<Imported> {
  const source = ports.readBytes(path);
  const codec = readerOf(source, wish.as, await ports.codecs());
  const reading = await codec.read(source);
  if (reading.type === 'unusable') {
    const { line, isRow, hint } = reading;
    const at = line === undefined ? '' : `, ${isRow ? 'row' : 'line'} ${line}`;
    throw new AppError(
      'broken-content',
      `${path}${at}: ${reading.message}`,
      hint === undefined ? {} : { hint },
    );
  }
  const { file, stem, before, pack } = targetOf(wish.out, reading, source.name, ports);
  const { about } = reading;
  const plan: PackPlan = {
    existing: before,
    about: {
      id: stem,
      title: wish.title ?? about.title ?? titleFrom(stem),
      language: about.language ?? wish.language,
      ...(about.description === undefined ? {} : { description: about.description }),
      ...(about.license === undefined ? {} : { license: about.license }),
    },
    questions: placeDrafts(reading.questions, pack),
    level: wish.level,
    schema: ports.schemaFor(folderOf(file)),
    ...(codec.extrasKey === undefined ? {} : { extrasKey: codec.extrasKey }),
  };
  const { written, placed, refused } = settle(plan, stem, ports);
  const count = (state: WrittenPack['states'][number]): number =>
    written.states.filter((each) => each === state).length;
  const asked = new Set(plan.questions.map(({ id }) => id));
  return {
    format: codec.title,
    file,
    before,
    after: placed.length === 0 ? null : written.text,
    found: reading.questions.length + reading.refused.length,
    added: count('added'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    refused: inOrder([...reading.refused, ...refused]),
    simplified: inOrder(reading.simplified),
    passedOver: inOrder(reading.passedOver),
    notInSource: (pack?.questions ?? []).map(({ id }) => id).filter((id) => !asked.has(id)),
  };
}
