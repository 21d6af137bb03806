/** A call of the program with what it must give. The fixture folder tests/fixtures/cli is copied to `content/`. */
export interface Case {
  readonly name: string;
  readonly argv: readonly string[];
  readonly stdin?: string;
  /** further files, by their path */
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly code: number;
  readonly stdout?: readonly (string | RegExp)[];
  readonly stderr?: readonly (string | RegExp)[];
  /** must stand nowhere in either output */
  readonly absent?: readonly (string | RegExp)[];
}

export const DEMO = 'content/demo.yaml';
export const practice = (...more: readonly string[]): string[] => [
  'practice',
  DEMO,
  '--seed',
  '1',
  '--order',
  'as-written',
  ...more,
];
export const exam = (...more: readonly string[]): string[] => [
  'exam',
  'demo-exam',
  '--packs',
  'content',
  ...more,
];
