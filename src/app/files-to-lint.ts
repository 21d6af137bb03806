import { AppError } from '../domain/app-error.ts';
import type { ContentFile, ContentFiles } from './ports.ts';
import { compareTexts } from '../domain/compare-texts.ts';

export type LintableFiles = Pick<ContentFiles, 'below' | 'kindOf' | 'named' | 'read' | 'readStdin'>;

/** Whether a walk through folders leaves a file out; one that is named is always checked. */
type IsIgnored = (path: string) => boolean;

function filesAt(
  path: string,
  stdin: ContentFile,
  isIgnored: IsIgnored,
  files: LintableFiles,
): readonly ContentFile[] {
  if (path === '-') return [stdin];
  switch (files.kindOf(path)) {
    case 'missing':
      throw new AppError('not-found', `There is no file or folder ${path}.`, { hint: 'Check the path.' });
    case 'directory':
      return files.below(path, 'packs-dir').filter((file) => !isIgnored(file.path));
    case 'file':
      return [files.named(path)];
  }
}

/**
 * Every file once, sorted by path, also when two paths lead to it; one that was named stays named.
 *
 * @param stdin what stands for `-`
 * @throws AppError `not-found` where a path leads nowhere
 */
export function filesToLint(
  paths: readonly string[],
  stdin: ContentFile,
  isIgnored: IsIgnored,
  files: LintableFiles,
): ContentFile[] {
  const found = new Map<string, ContentFile>();
  for (const file of paths.flatMap((path) => filesAt(path, stdin, isIgnored, files))) {
    if (!found.has(file.path) || file.origin === 'file') found.set(file.path, file);
  }
  // In one order however they were named, so that the same two files always say the same of each other.
  return [...found.values()].toSorted((a, b) => compareTexts(a.path, b.path));
}
