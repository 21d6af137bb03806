import type { PackIndex } from './lint-draws.ts';
import type { LintedFile } from './ports-lint.ts';

/** The linted packs before all others, so that what was just written is what draws are checked against. */
export function lintedPackIndex(linted: readonly LintedFile[], others: PackIndex | undefined): PackIndex {
  const packs = new Map<string, LintedFile>();
  for (const file of linted) {
    const id = file.id ?? file.stem;
    if (file.type === 'pack' && !packs.has(id)) packs.set(id, file);
  }
  return {
    ids: async () => [...packs.keys(), ...((await others?.ids()) ?? [])],
    async pack(id) {
      const file = packs.get(id);
      if (file !== undefined) return file.pack ?? 'broken';
      return (await others?.pack(id)) ?? null;
    },
  };
}

/** Says whether other packs were asked for: what is found then hangs on them, too. */
export function watched(others: PackIndex | undefined): {
  readonly others?: PackIndex;
  wereAsked(): boolean;
} {
  let wereAsked = false;
  if (others === undefined) return { wereAsked: () => wereAsked };
  const noting = <T>(value: T): T => {
    wereAsked = true;
    return value;
  };
  return {
    others: { ids: () => noting(others.ids()), pack: (id) => noting(others.pack(id)) },
    wereAsked: () => wereAsked,
  };
}
