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

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const lock = JSON.parse(read('package-lock.json')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
/** Every package that may be installed, by its folder; the first entry is deskready itself. */
const locked = Object.entries(lock.packages).filter(([folder]) => folder !== '');
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
    const withScripts = locked.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    expect(withScripts.map(([name]) => name)).toEqual([]);
    expect(
      Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?install$|^prepare$/u.test(name)),
    ).toEqual([]);
  });

  it('has no package that would run one, whatever the lockfile says', () => {
    // npm builds a package with a binding.gyp also without a script that says so.
    const folders = locked.map(([folder]) => folder).filter((folder) => existsSync(path.join(root, folder)));
    const running = folders.filter((folder) => {
      const { scripts = {} } = JSON.parse(read(`${folder}/package.json`)) as Partial<Manifest>;
      const names = Object.keys(scripts).filter((name) => /^(?:pre|post)?install$/u.test(name));
      return names.length > 0 || existsSync(path.join(root, folder, 'binding.gyp'));
    });
    expect(running).toEqual([]);
    expect(folders.length).toBeGreaterThan(100);
  });

  it('is held by its SHA-512, and comes from a registry', () => {
    for (const [folder, { version, integrity, resolved = '', link }] of locked) {
      expect(integrity, folder).toMatch(/^sha512-[\w+/]{86}==$/u);
      expect(version, folder).toMatch(/^\d+\.\d+\.\d+/u);
      expect(resolved, folder).toMatch(/^$|^https:\/\//u);
      expect(link, folder).toBeUndefined();
    }
  });

  it('is looked through for known weaknesses by CI', () => {
    expect(read('.github/workflows/ci.yml')).toMatch(/^ +- run: npm audit --audit-level=moderate$/mu);
  });

  it('ships under licences that allow it', () => {
    expect(shipped.size).toBeGreaterThan(15);
    for (const name of shipped) expect(FREE, name).toContain(licenceOf(name));
  });
});
