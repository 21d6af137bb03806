/** What stands for the place itself at the start of a path, not for a category. */
const PLACES = /^(?:\$\w+\$|top)$/u;

/**
 * The names of a path of categories as Moodle writes it, outermost first: `$course$/top/Finance/Accounts//payable`. A slash
 * that belongs to a name is doubled; `$course$` and `top` are no names.
 */
export function categoryNames(path: string): readonly string[] {
  const names = path.split(/(?<!\/)\/(?!\/)/u).map((name) => name.replaceAll('//', '/').trim());
  const first = names.findIndex((name) => name !== '' && !PLACES.test(name));
  return first === -1 ? [] : names.slice(first).filter((name) => name !== '');
}

/** The path of these names below the top category of a course. */
export function categoryPath(names: readonly string[]): string {
  const escaped = names.map((name) => name.replaceAll('/', '//').replace(/^(?=\/)|(?<=\/)$/gu, ' '));
  return ['$course$', 'top', ...escaped].join('/');
}
