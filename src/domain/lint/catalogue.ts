import { compareTexts } from '../compare-texts.ts';
import type { Severity } from './finding.ts';
import type { Category, Settings } from './rule.ts';
import { RULES } from './rules.ts';
import { STRUCTURE_RULES } from './structure-rules.ts';

/** What can be told of a rule without running it. */
export interface CatalogueEntry {
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly isPreview: boolean;
  readonly isFixable: boolean;
  /** false for faults that make a file unusable: these are always errors */
  readonly canBeSet: boolean;
  readonly summary: string;
  readonly settings: Settings;
}

/** Structural faults whose fix is known: the quotes that are missing. */
const FIXABLE_FAULTS: readonly string[] = ['unquoted-text'];

const ORDER: readonly Category[] = ['structure', 'giveaway', 'writing'];

/** Every rule that a finding can name, by category, then id. */
export function catalogue(): CatalogueEntry[] {
  const faults = Object.entries(STRUCTURE_RULES).map(([id, summary]): CatalogueEntry => ({
    id,
    category: 'structure',
    severity: id === 'unused-ignore' ? 'warn' : 'error',
    isPreview: false,
    isFixable: FIXABLE_FAULTS.includes(id),
    canBeSet: false,
    summary,
    settings: {},
  }));
  const rules = RULES.map(({ id, category, severity, isPreview, isFixable, summary, settings }) => ({
    id,
    category,
    severity,
    isPreview,
    isFixable,
    summary,
    settings,
    canBeSet: true,
  }));
  return [...faults, ...rules].sort(
    (a, b) => ORDER.indexOf(a.category) - ORDER.indexOf(b.category) || compareTexts(a.id, b.id),
  );
}

/** How bad a rule is, when it is on and whether it can mend what it finds: the second line of its page. */
export function standing({ category, severity, isPreview, isFixable, canBeSet }: CatalogueEntry): string {
  return [
    category,
    severity,
    canBeSet ? (isPreview ? 'with --preview' : 'on') : 'always on',
    ...(isFixable ? ['mended by --fix'] : []),
  ].join(' · ');
}
