import { AppError } from '../domain/app-error.ts';
import { isId } from '../domain/id.ts';
import { isLanguage } from '../domain/language.ts';
import { visible } from '../domain/visible.ts';
import type { ContentFiles, NewFiles, StarterPlan } from './ports.ts';

export type Topic = StarterPlan['topics'][number];

/** What a person says of a new pack; the rest is filled in. */
export interface PackWish extends Omit<StarterPlan, 'schema'> {
  /** the folder that it is written to */
  readonly folder: string;
}

export interface NewPackPorts {
  readonly files: ContentFiles;
  readonly newFiles: NewFiles;
  readonly writeStarter: (plan: StarterPlan) => Promise<string>;
}

const usage = (message: string, hint: string): AppError => new AppError('usage', message, { hint });

/** A text as an id: "Looking values up" is looking-values-up. '' where nothing of it can stand in one. */
export function idFrom(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 64)
    .replace(/^-|-$/gu, '');
}

/** "my-pack" as a title: "My pack". */
export const titleFrom = (id: string): string =>
  id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

function checkText(what: string, text: string): void {
  if (text.trim() !== '' && visible(text) === text && !/[\n\t]/u.test(text)) return;
  throw usage(`${what} must be a line of text.`, 'Write letters, digits and signs alone.');
}

/** Reads topics as people write them: `lookup=Looking values up`, or the title alone. @throws AppError `usage` */
export function readTopics(texts: readonly string[]): Topic[] {
  const topics = texts.map((text, index) => {
    const at = text.indexOf('=');
    const id = at === -1 ? idFrom(text) || `topic-${index + 1}` : text.slice(0, at).trim();
    const topic = { id, title: text.slice(at + 1).trim() };
    checkText("A topic's title", topic.title);
    if (!isId(topic.id)) {
      throw usage(
        `${topic.id === '' ? text : topic.id} is no id of a topic.`,
        'Write lower-case letters, digits and hyphens, then = and the title: lookup="Looking values up"',
      );
    }
    return topic;
  });
  const again = topics.find(({ id }, index) => topics.findIndex((other) => other.id === id) < index);
  if (again === undefined) return topics;
  throw usage(`Two topics have the id ${again.id}.`, 'Give each topic an id of its own: id=title');
}

const fileOf = (folder: string, id: string): string =>
  folder === '.' ? `${id}.yaml` : `${folder.replace(/[\\/]+$/u, '')}/${id}.yaml`;

/**
 * Checks that a pack of this id can be written to a folder, before anybody is asked anything.
 *
 * @throws AppError `usage`, `not-found`, `not-writable`
 */
export function checkNewPack(id: string, folder: string, { files }: Pick<NewPackPorts, 'files'>): string {
  if (!isId(id)) {
    const better = idFrom(id.replace(/\.ya?ml$/iu, ''));
    throw usage(
      `${id} is no id: a pack's id has lower-case letters, digits and single hyphens, at most 64.`,
      better === '' ? 'Try: deskready new my-pack' : `Try: deskready new ${better}`,
    );
  }
  if (files.kindOf(folder) !== 'directory') {
    throw new AppError('not-found', `There is no folder ${folder}.`, {
      hint: 'Make it first, or check --out.',
    });
  }
  const file = fileOf(folder, id);
  if (files.kindOf(file) === 'missing') return file;
  throw new AppError('not-writable', `${file} exists already, so it stays as it is.`, {
    hint: 'Choose another id, or another folder with --out DIR.',
  });
}

/** Writes a new pack and returns its path. @throws AppError `usage`, `not-found`, `not-writable` */
export async function newPack({ folder, ...wish }: PackWish, ports: NewPackPorts): Promise<string> {
  const file = checkNewPack(wish.id, folder, ports);
  checkText('The title', wish.title);
  if (wish.license !== undefined) checkText('The licence', wish.license);
  if (!isLanguage(wish.language)) {
    throw usage(`${wish.language} is no language code.`, 'Write one such as en, fil or en-PH.');
  }
  const text = await ports.writeStarter({ ...wish, schema: ports.newFiles.schemaFor(folder) });
  ports.newFiles.write(file, text);
  return file;
}
