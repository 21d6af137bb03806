import { type Child, el, type Html } from '../element.ts';

/** Widths that a chart is drawn for, since text in a picture does not wrap: a screen or sheet of paper, and a phone. */
const WIDTHS = { wide: 680, narrow: 340 } as const;

export interface Drawing {
  readonly height: number;
  readonly content: readonly Child[];
}

export interface Chart {
  /** unique on the page */
  readonly id: string;
  readonly title: string;
  /** what it shows, in a sentence or two with its main figures */
  readonly description: string;
  /** @param prefix for ids inside the picture */
  draw(width: number, prefix: string): Drawing;
  /** the same figures as text */
  readonly table: Html;
}

function picture({ id, title, description, draw }: Chart, size: keyof typeof WIDTHS): Html {
  const width = WIDTHS[size];
  const prefix = `${id}-${size}`;
  const { height, content } = draw(width, prefix);
  return el(
    'svg',
    {
      class: `picture ${size}`,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': `${prefix}-title ${prefix}-desc`,
    },
    el('title', { id: `${prefix}-title` }, title),
    el('desc', { id: `${prefix}-desc` }, description),
    content,
  );
}

/** A picture with its words: a title and a description for screen readers, and its figures in a table to open. */
export function chartFigure(chart: Chart): Html {
  return el(
    'figure',
    { class: 'chart' },
    picture(chart, 'wide'),
    picture(chart, 'narrow'),
    el('figcaption', {}, chart.description),
    el('details', {}, el('summary', {}, 'The figures as a table'), chart.table),
  );
}

/** Numbers to two decimals, which is finer than any screen. */
export const place = (value: number): number => Math.round(value * 100) / 100;
