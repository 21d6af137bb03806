import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

interface Manifest {
  readonly license: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies?: unknown;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const lock = JSON.parse(read('package-lock.json')) as {
  readonly packages: Readonly<
    Record<string, { readonly hasInstallScript?: boolean; readonly optional?: boolean }>
  >;
};
/** Packages in the bundle, with those that they brought. */
const shipped = new Set(
  [...read('dist/THIRD-PARTY-LICENSES.txt').matchAll(/^(\S+) \d+\.\d+\.\d\S*$/gmu)].map(
    ([, name = '']) => name,
  ),
);
const licenceOf = (name: string): string =>
  (JSON.parse(read(`node_modules/${name}/package.json`)) as Manifest).license;

/** Licences under which what ships may be passed on with the MIT licence. */
const FREE = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0']);

const rows = [
  ...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \| (yes|no) \| (\S+) \| (.+) \|$/gmu),
].map(([, name = '', ships = '', licence = '', why = '']) => ({ name, ships, licence, why }));

describe('the page of dependencies', () => {
  it('has every package of package.json, and no other, sorted', () => {
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(manifest.devDependencies).toSorted());
  });

  it.each(rows)(
    'says of $name whether it ships, its licence and a reason',
    ({ name, ships, licence, why }) => {
      expect(ships).toBe(shipped.has(name) ? 'yes' : 'no');
      expect(licence).toBe(licenceOf(name));
      expect(why.length).toBeGreaterThan(4);
    },
  );
});

describe('what is installed', () => {
  it('has exact versions, and nothing with which a user of the package would get other packages', () => {
    expect(manifest.dependencies).toBeUndefined();
    for (const version of Object.values(manifest.devDependencies))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
    expect(existsSync(path.join(root, 'npm-shrinkwrap.json'))).toBe(false);
  });

  it('runs no script when it is installed, here or where deskready is', () => {
    const withScripts = Object.entries(lock.packages).filter(
      ([, { hasInstallScript }]) => hasInstallScript === true,
    );
    expect(withScripts.map(([name]) => name)).toEqual([]);
    expect(
      Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?install$|^prepare$/u.test(name)),
    ).toEqual([]);
  });

  it('ships under licences that allow it', () => {
    expect(shipped.size).toBeGreaterThan(15);
    for (const name of shipped) expect(FREE, name).toContain(licenceOf(name));
  });
});
