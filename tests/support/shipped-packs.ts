import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** What the tests of our own packs read of a question: the YAML itself, whatever the program makes of it. */
export interface ShippedQuestion {
  readonly id: string;
  readonly kind?: string;
  readonly topic: string;
  readonly level: string;
  readonly prompt: string;
  readonly tags?: readonly string[];
  readonly use?: string;
  readonly options?: readonly {
    readonly text: string;
    readonly why?: string;
    readonly correct?: boolean;
    readonly marks?: number;
  }[];
  readonly answer?: unknown;
  readonly explanation?: string;
  readonly source?: unknown;
  readonly verified?: unknown;
  readonly hint?: string;
  readonly appVersion?: string;
  readonly borderline?: number;
  readonly check?: {
    readonly cells?: Readonly<Record<string, string | number | boolean>>;
    readonly formula: string;
  };
}

const folder = path.resolve(import.meta.dirname, '../../questions/packs');

/** Every question of the shipped packs with its name "pack/id". */
export const shippedQuestions: readonly (readonly [name: string, question: ShippedQuestion])[] = readdirSync(
  folder,
)
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => {
    const pack = parse(readFileSync(path.join(folder, file), 'utf8')) as {
      id: string;
      questions: readonly ShippedQuestion[];
    };
    return pack.questions.map((question) => [`${pack.id}/${question.id}`, question] as const);
  });
