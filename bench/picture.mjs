// Growth as a picture, for light and dark pages: docs/performance.svg.
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { curveOf } from './growth.mjs';

const PANEL = { width: 270, height: 210, left: 44, right: 18, top: 46, bottom: 40 };

const STYLE = `
  svg { font: 12px system-ui, sans-serif; --ink: #1f2328; --soft: #59636e; --grid: #d1d9e0; --page: #ffffff; --own: #0b62c4; --peer: #8a5a00; }
  @media (prefers-color-scheme: dark) {
    svg { --ink: #f0f6fc; --soft: #a9b4c0; --grid: #3d444d; --page: #0d1117; --own: #6cb2ff; --peer: #e0b15c; }
  }
  .page { fill: var(--page); } text { fill: var(--ink); } .soft { fill: var(--soft); } .title { font-weight: 600; }
  .grid { stroke: var(--grid); } .own, .peer, .limit { fill: none; stroke-width: 2; }
  .own { stroke: var(--own); } .peer { stroke: var(--peer); stroke-dasharray: 6 4; } .limit { stroke: var(--soft); stroke-dasharray: 2 4; }
  .dot { fill: var(--own); }`;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const place = (number) => Math.round(number * 10) / 10;
const text = (x, y, content, more = '') =>
  `<text x="${place(x)}" y="${place(y)}"${more}>${escaped(content)}</text>`;

/** The curves of a picture: what they show, in words that also stand in its description. */
export function panelsOf(rows) {
  const seconds = (points) =>
    points.map((point) => ({ ...point, value: point.value / 1000, peer: point.peer && point.peer / 1000 }));
  return [
    {
      title: 'lint: seconds',
      by: 'questions',
      peerName: 'yaml alone',
      points: seconds(curveOf(rows, 'lint')),
    },
    { title: 'lint: memory in MiB', by: 'questions', points: curveOf(rows, 'lint', '-memory') },
    {
      title: 'progress, first time: seconds',
      by: 'reports',
      peerName: 'parsing alone',
      points: seconds(curveOf(rows, 'history')),
    },
  ].filter(({ points }) => points.length > 1);
}

const number = (value) => value.toLocaleString('en-US', { maximumFractionDigits: value < 10 ? 1 : 0 });

function describe({ title, by, peerName, points }) {
  const steps = points.map(({ at, value, peer }) => {
    const beside = peer === undefined ? '' : ` (${peerName} ${number(peer)})`;
    return `${number(value)}${beside} for ${number(at)} ${by}`;
  });
  return `${title}: ${steps.join(', ')}.`;
}

const across = (at, look) =>
  `<line class="${look}" x1="${PANEL.left}" x2="${PANEL.width - PANEL.right}" y1="${place(at)}" y2="${place(at)}"/>`;

function axes(x, y, by) {
  const { width, height, left, right, bottom } = PANEL;
  const centred = ' class="soft" text-anchor="middle"';
  return [
    ...y
      .ticks(4)
      .flatMap((value) => [
        across(y(value), 'grid'),
        text(left - 6, y(value) + 4, number(value), ' class="soft" text-anchor="end"'),
      ]),
    ...x
      .ticks(4)
      .map((value) => text(x(value), height - bottom + 16, value === 0 ? '0' : `${value / 1000}k`, centred)),
    text((left + width - right) / 2, height - 6, by, centred),
  ];
}

const legend = (from, look, name) =>
  `<path class="${look}" d="M${from},31h18"/>${text(from + 23, 35, name, ' class="soft"')}`;

function drawPanel({ title, by, peerName, points }, index) {
  const { width, height, left, right, top, bottom } = PANEL;
  const limit = points.findLast((point) => point.limit !== undefined && point.peer === undefined)?.limit;
  const highest = Math.max(...points.flatMap(({ value, peer = 0 }) => [value, peer]), 1.05 * (limit ?? 0));
  const x = scaleLinear([0, points.at(-1).at], [left, width - right]);
  const y = scaleLinear([0, highest], [height - bottom, top]).nice(4);
  const curve = (look, pick) => {
    const path = line(
      ({ at }) => place(x(at)),
      (point) => place(y(pick(point))),
    );
    return `<path class="${look}" d="${path(points)}"/>`;
  };
  const hasPeer = points.every(({ peer }) => peer !== undefined);
  return [
    `<g transform="translate(${index * width})">`,
    text(left, 16, title, ' class="title"'),
    legend(left, 'own', 'deskready'),
    ...axes(x, y, by),
    ...(limit === undefined
      ? []
      : [legend(left + 98, 'limit', `limit ${number(limit)}`), across(y(limit), 'limit')]),
    ...(hasPeer ? [legend(left + 98, 'peer', peerName), curve('peer', ({ peer }) => peer)] : []),
    curve('own', ({ value }) => value),
    ...points.map(
      ({ at, value }) => `<circle class="dot" cx="${place(x(at))}" cy="${place(y(value))}" r="3"/>`,
    ),
    '</g>',
  ].join('\n');
}

/** An SVG of its own with a title and a description; undefined where no part has measured growth yet. */
export function drawGrowth(rows) {
  const panels = panelsOf(rows);
  if (panels.length === 0) return undefined;
  const [width, height] = [PANEL.width * panels.length, PANEL.height];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">`,
    '<title id="title">How time and memory grow</title>',
    `<desc id="desc">${escaped(panels.map(describe).join(' '))}</desc>`,
    `<style>${STYLE}\n</style>`,
    `<rect class="page" width="${width}" height="${height}"/>`,
    ...panels.map(drawPanel),
    '</svg>\n',
  ].join('\n');
}
