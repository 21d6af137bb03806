import { AppError } from '../domain/app-error.ts';
import { factsOf } from '../domain/lint/facts.ts';
import type { Library } from './library.ts';
import type { PackIndex } from './lint-draws.ts';

/** The library's packs as lint needs them, to check draws that name packs outside the linted files. */
export function packIndexOf(library: Library): PackIndex {
  return {
    ids: async () => (await library.all('pack')).items.map(({ value }) => value.id),
    async pack(id) {
      try {
        return factsOf((await library.one('pack', id)).value);
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        return error.code === 'broken-content' ? 'broken' : null;
      }
    },
  };
}
