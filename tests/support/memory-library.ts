import path from 'node:path';
import { type Catalogue, openLibrary } from '../../src/app/library.ts';
import type { Content, ContentFile, ContentFiles } from '../../src/app/ports.ts';
import type { Exam, Track } from '../../src/domain/blueprint.ts';
import type { Pack } from '../../src/domain/pack.ts';
import type { Question } from '../../src/domain/question/question.ts';
import { sha256 } from './sha256.ts';

/** A pack whose topics are those of its questions. */
export function packOf(id: string, questions: readonly Question[], overrides: Partial<Pack> = {}): Pack {
  const topics = Object.fromEntries(questions.map(({ topic }) => [topic, `All about ${topic}`]));
  return { id, title: `Pack ${id}`, language: 'en', topics, scenarios: {}, questions, ...overrides };
}

export function examOf(id: string, draw: Exam['draw'], overrides: Partial<Exam> = {}): Exam {
  const marks = { minutes: 10, pass: 70, penalty: 0, multiple: 'net', order: 'rising' } as const;
  return { id, title: `Exam ${id}`, ...marks, draw, ...overrides };
}

export function trackOf(id: string, draw: Track['draw'], overrides: Partial<Track> = {}): Track {
  return { id, title: `Track ${id}`, draw, ...overrides };
}

interface Shelf {
  readonly packs?: readonly Pack[];
  readonly exams?: readonly Exam[];
  readonly tracks?: readonly Track[];
}

/** The real library over files that exist only here. */
export function memoryLibrary({ packs = [], exams = [], tracks = [] }: Shelf): Catalogue {
  const contents = new Map<string, Pick<Content, 'type' | 'value'>>([
    ...packs.map((value) => [`packs/${value.id}.yaml`, { type: 'pack', value }] as const),
    ...exams.map((value) => [`exams/${value.id}.yaml`, { type: 'exam', value }] as const),
    ...tracks.map((value) => [`tracks/${value.id}.yaml`, { type: 'track', value }] as const),
  ]);
  const inside = (file: string): string => file.replace(/^questions\//u, '');
  const named = (place: string): ContentFile => {
    const file = inside(place);
    const folder = path.dirname(file);
    return {
      path: file,
      stem: path.basename(file, '.yaml'),
      folder: folder === 'exams' || folder === 'tracks' ? folder : null,
      origin: 'shipped',
    };
  };
  const files: ContentFiles = {
    below: () => [...contents.keys()].sort().map(named),
    kindOf: (file) => (file === 'questions' ? 'directory' : contents.has(inside(file)) ? 'file' : 'missing'),
    named,
    at: (_top, place) => (contents.has(place) ? named(place) : null),
    read: (file) => ({ text: `text of ${file.path}`, sha256: sha256(`text of ${file.path}`) }),
    readStdin: () => Promise.reject(new Error('there is no input')),
  };
  return openLibrary({
    files,
    parse: async (file) => ({ ...contents.get(file.path), file, findings: [] }) as unknown as Content,
    folders: [{ path: 'questions', origin: 'shipped' }],
  });
}
