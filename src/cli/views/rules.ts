import { type CatalogueEntry, standing } from '../../domain/lint/catalogue.ts';
import type { Category } from '../../domain/lint/rule.ts';
import { plural } from '../../domain/plural.ts';
import { columnsOf, hanging, markup, padTo, wrap } from '../layout.ts';
import type { Style } from '../style.ts';

const HEADINGS: Readonly<Record<Category, string>> = {
  structure: 'Structure: the file could not be used, or not as it was meant',
  giveaway: 'Giveaways: what lets a candidate score without knowing',
  writing: 'Writing: what keeps a candidate from understanding',
};

/** Every rule with its standing, by category. */
export function rulesView(entries: readonly CatalogueEntry[], style: Style, width: number): string {
  const ids = Math.max(...entries.map(({ id }) => columnsOf(id)));
  const sections = Object.entries(HEADINGS).map(([category, heading]) => [
    style.bold(heading),
    ...entries.flatMap((entry) =>
      entry.category === category
        ? [
            `  ${style.accent(padTo(entry.id, ids))}  ${style.dim(standing(entry).replace(`${category} · `, ''))}`,
            ...hanging('    ', entry.summary, width),
          ]
        : [],
    ),
  ]);
  const count = plural(entries.length, 'rule');
  return [
    ...sections.map((lines) => `${lines.join('\n')}\n`),
    `${count}. Read about one with: deskready rules explain ID`,
  ].join('\n');
}

/** A page of Markdown as a terminal shows it: headings in bold, code blocks set in as they stand, paragraphs wrapped. */
export function pageView(page: string, style: Style, width: number): string {
  return page
    .trimEnd()
    .split(/(^```[\s\S]*?^```$)/mu)
    .map((part) => {
      if (!part.startsWith('```')) {
        const paragraphs = part.trim().split(/\n{2,}/u);
        return paragraphs.map((paragraph) => paragraphView(paragraph, style, width)).join('\n\n');
      }
      const code = part.split('\n').slice(1, -1);
      return code.map((line) => (line === '' ? '' : `    ${line}`)).join('\n');
    })
    .filter((part) => part !== '')
    .join('\n\n');
}

function paragraphView(paragraph: string, style: Style, width: number): string {
  const heading = /^#+ (.+)$/u.exec(paragraph);
  if (heading !== null) return style.bold(heading[1] ?? '');
  if (!paragraph.startsWith('- '))
    return wrap(markup(paragraph.replaceAll('\n', ' '), style), width).join('\n');
  return paragraph
    .replaceAll(/\n {2,}/gu, ' ')
    .split('\n')
    .flatMap((line) => hanging(`${style.glyphs.bullet} `, markup(line.replace(/^- /u, ''), style), width))
    .join('\n');
}
