import { Option } from 'commander';

/** `--packs`, for commands that look packs up. */
export const packsOption = (): Option =>
  new Option('--packs <dir>', 'use the packs, exams and tracks of this folder too (repeatable)')
    .argParser((text: string, before: readonly string[]) => [...before, text])
    .default([], 'none');
