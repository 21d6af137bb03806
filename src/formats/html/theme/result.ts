/** What the verdict and the points by their parts look like. */
export const RESULT = `
.result { display: flex; gap: 1.5rem 2.2rem; align-items: center; flex-wrap: wrap; }
.result > div { flex: 1 1 17rem; min-width: 0; }
.result > div > :last-child { margin-bottom: 0; }
.verdict-line { display: flex; flex-wrap: wrap; align-items: center; gap: .3rem .8rem; font-size: 1.05rem; }
.badge { font-size: 1.1rem; padding: .25rem 1rem; }
.ring { width: 11rem; height: 11rem; flex: none; margin: 0 auto; }
.ring .track { stroke: var(--track); }
.ring .fill { stroke: var(--tone-fill, var(--fill)); }
.ring-number { fill: var(--ink); font-size: 27px; font-weight: 700; letter-spacing: -.02em; }
.pass-mark { stroke: var(--ink); stroke-width: 3; stroke-linecap: round; }
.strong-mark { stroke: var(--ink); stroke-width: 1.5; }
.strip { display: block; border-radius: .5rem; overflow: hidden; margin: 1rem 0 .6rem; }
.strip .part { fill: var(--tone-fill); stroke: var(--sheet); stroke-width: 2; }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin: 0; padding: 0; list-style: none; font-size: .92rem; }
.bars { margin-bottom: 1.4rem; }
.bars h3 { margin-bottom: .4rem; }
.bars ul { list-style: none; margin: 0; padding: 0; }
.bars li {
  display: grid; grid-template-columns: minmax(0, 13fr) minmax(0, 12fr) 10.5rem; gap: .1rem 1rem; align-items: center;
  padding: .35rem 0; border-bottom: 1px solid var(--edge);
}
.bars li:last-child { border-bottom: 0; }
.bars .value { display: flex; justify-content: space-between; gap: .6rem; white-space: nowrap; color: var(--faint); font-variant-numeric: tabular-nums; }
.bars .value b { color: var(--ink); }
@media (min-width: 44rem), print {
  .bars.many ul { columns: 2; column-gap: 2.2rem; }
  .bars.many li { grid-template-columns: minmax(0, 1fr) auto; break-inside: avoid; padding: .4rem 0 .55rem; border: 0; }
  .bars.many .share { grid-row: 2; grid-column: 1 / -1; height: 8px; }
}
.share { display: block; overflow: visible; }
.share .track { fill: var(--track); }
.share .fill { fill: var(--fill); }
@media (max-width: 36rem) {
  .bars li { grid-template-columns: minmax(0, 1fr) auto; padding: .5rem 0; }
  .bars .share { grid-row: 2; grid-column: 1 / -1; }
}
`;
