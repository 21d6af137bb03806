import { faultFinding } from '../domain/lint/fault-finding.ts';
import { compareFindings, type Finding, type LintCounts } from '../domain/lint/finding.ts';
import { AppError } from '../domain/app-error.ts';
import { lintDraws, type PackIndex } from './lint-draws.ts';
import type { ContentFile, ContentFiles, LintedContent, SourceText } from './ports.ts';

export interface LintPorts {
  readonly files: Pick<ContentFiles, 'below' | 'kindOf' | 'named' | 'read' | 'readStdin'>;
  readonly parse: (file: ContentFile, source: SourceText) => Promise<LintedContent>;
  /** packs outside the linted files, such as the shipped ones */
  readonly others?: PackIndex;
}

export interface LintResult {
  /** sorted by file and place */
  readonly findings: readonly Finding[];
  readonly counts: LintCounts;
  /** text of each file that has findings, by its path, to show their lines */
  readonly sources: ReadonlyMap<string, string>;
}

const STDIN: ContentFile = { path: '<stdin>', stem: '', folder: null, origin: 'file' };

function filesAt(path: string, { files }: LintPorts): ContentFile[] {
  if (path === '-') return [STDIN];
  switch (files.kindOf(path)) {
    case 'missing':
      throw new AppError('not-found', `There is no file or folder ${path}.`, { hint: 'Check the path.' });
    case 'directory':
      return files.below(path, 'packs-dir');
    case 'file':
      return [files.named(path)];
  }
}

/** Every file once, also when two paths lead to it; one that was named stays named. */
function allFiles(paths: readonly string[], ports: LintPorts): ContentFile[] {
  const files = new Map<string, ContentFile>();
  for (const file of paths.flatMap((path) => filesAt(path, ports))) {
    if (!files.has(file.path) || file.origin === 'file') files.set(file.path, file);
  }
  return [...files.values()];
}

function duplicateIds(contents: readonly LintedContent[]): Finding[] {
  const firsts = new Map<string, LintedContent>();
  return contents.flatMap((content) => {
    const { type, id, places, file } = content;
    if (type === 'other' || id === null) return [];
    const first = firsts.get(`${type} ${id}`);
    const place = places['id'];
    if (first === undefined || place === undefined) {
      firsts.set(`${type} ${id}`, content);
      return [];
    }
    return [
      faultFinding({ rule: 'duplicate-pack-id', type, id, otherFile: first.file.path }, file.path, place),
    ];
  });
}

/** The linted packs before all others, so that what was just written is what draws are checked against. */
function packIndex(contents: readonly LintedContent[], others: PackIndex | undefined): PackIndex {
  const linted = new Map<string, LintedContent>();
  for (const content of contents) {
    const id = content.id ?? content.file.stem;
    if (content.type === 'pack' && !linted.has(id)) linted.set(id, content);
  }
  return {
    ids: async () => [...linted.keys(), ...((await others?.ids()) ?? [])],
    async pack(id) {
      const content = linted.get(id);
      if (content?.type === 'pack') return content.value ?? 'broken';
      return (await others?.pack(id)) ?? null;
    },
  };
}

const countOf = (findings: readonly Finding[], severity: Finding['severity']): number =>
  findings.filter((finding) => finding.severity === severity).length;

/**
 * Checks packs, exams and tracks: each file by itself, then what they say of each other.
 *
 * @param paths files, folders, `-` for standard input; none is the working directory
 * @throws AppError `not-found` where a path leads nowhere or nothing was there to check
 */
export async function lintContent(paths: readonly string[], ports: LintPorts): Promise<LintResult> {
  const files = allFiles(paths.length === 0 ? ['.'] : paths, ports);
  const findings: Finding[] = [];
  const contents: LintedContent[] = [];
  const texts = new Map<string, string>();
  let unreadable = 0;
  for (const file of files) {
    const source = file === STDIN ? await ports.files.readStdin() : ports.files.read(file);
    if ('rule' in source) {
      findings.push(source);
      unreadable += 1;
      continue;
    }
    const content = await ports.parse(file, source);
    if (content.type === 'other') continue;
    contents.push(content);
    texts.set(file.path, source.text);
    findings.push(...content.findings);
  }
  const named = paths.map((path) => (path === '.' ? 'this folder' : path)).join(', ') || 'this folder';
  if (contents.length + unreadable === 0) {
    throw new AppError('not-found', `There is no pack, exam or track in ${named}.`, {
      hint: 'They are YAML files that start with "format: 1". Name a file to check it in any case.',
    });
  }
  const index = packIndex(contents, ports.others);
  findings.push(...duplicateIds(contents));
  for (const content of contents) findings.push(...(await lintDraws(content, index)));
  findings.sort(compareFindings);
  const withFindings = new Set(findings.map((finding) => finding.file));
  return {
    findings,
    counts: {
      files: contents.length + unreadable,
      questions: contents.reduce((sum, content) => sum + content.questions, 0),
      errors: countOf(findings, 'error'),
      warnings: countOf(findings, 'warn'),
      infos: countOf(findings, 'info'),
    },
    sources: new Map([...texts].filter(([path]) => withFindings.has(path))),
  };
}
