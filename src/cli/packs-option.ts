import { Option } from 'commander';

/** `--packs`, for commands that look packs up. */
export const packsOption = (): Option =>
  new Option('--packs <dir>', 'look for packs in this folder too (repeatable)')
    .argParser((text: string, before: readonly string[]) => [...before, text])
    .default([], 'none');
