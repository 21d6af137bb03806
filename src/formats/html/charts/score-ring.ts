import { percentText } from '../../../domain/percent-text.ts';
import { el, type Html } from '../element.ts';
import { place } from './chart.ts';

const SIZE = 188;
const OUTER = 84;
const INNER = 69;
const TURN = 2 * Math.PI;

/** The ring up to a share of it, from the top: a circle's dash, which lengths count in percent. */
function ringPart(name: string, percent: number): Html {
  return el('circle', {
    class: name,
    r: place((INNER + OUTER) / 2),
    fill: 'none',
    pathLength: 100,
    'stroke-dasharray': `${percent} 100`,
    'stroke-width': OUTER - INNER,
    transform: 'rotate(-90)',
  });
}

/** A line across the ring at a mark, which stands out of it by `reach`. */
function markLine(percent: number, reach: number, name: string): Html {
  const angle = (percent / 100) * TURN - TURN / 4;
  const at = (radius: number): readonly [number, number] => [
    place(radius * Math.cos(angle)),
    place(radius * Math.sin(angle)),
  ];
  const [x1, y1] = at(INNER - 1);
  const [x2, y2] = at(OUTER + reach);
  return el('line', { class: name, x1, y1, x2, y2 });
}

export interface RingScore {
  readonly percent: number;
  readonly pass?: number;
  readonly passed?: boolean;
  readonly strong?: number;
}

/** The score as a part of a ring, with a line at the pass mark. The number stands in its middle. */
export function scoreRing({ percent, pass, passed, strong }: RingScore): Html {
  const tone = passed === undefined ? 'neutral' : passed ? 'good' : 'partly';
  const marks = pass === undefined ? '' : ` The line across it is the pass mark, ${percentText(pass)}.`;
  return el(
    'svg',
    {
      class: 'ring',
      viewBox: `${-SIZE / 2} ${-SIZE / 2} ${SIZE} ${SIZE}`,
      role: 'img',
      'aria-labelledby': 'ring-title ring-desc',
    },
    el('title', { id: 'ring-title' }, `Score: ${percentText(percent)}`),
    el('desc', { id: 'ring-desc' }, `A ring, filled to ${percentText(percent)}.${marks}`),
    ringPart('track', 100),
    percent === 0 ? null : ringPart(`fill ${tone}`, percent),
    strong === undefined ? null : markLine(strong, 3, 'strong-mark'),
    pass === undefined ? null : markLine(pass, 8, 'pass-mark'),
    el('text', { class: 'ring-number', 'text-anchor': 'middle', y: 10 }, percentText(percent)),
  );
}
