/** What only the page of somebody's progress has. */
export const PROGRESS = `
.target { padding-bottom: .6rem; margin-bottom: 1.2rem; border-bottom: 1px solid var(--edge); }
.target header { display: flex; flex-wrap: wrap; align-items: center; gap: .2rem .8rem; margin-bottom: .4rem; }
.target header p, .expected { margin: 0; }
.expected { color: var(--faint); }
.expected b { color: var(--ink); font-size: 1.3rem; margin-left: .3rem; }
.range { display: block; overflow: visible; margin: .3rem 0; }
.range .track { fill: var(--track); }
.range .likely { fill: var(--fill); opacity: .45; }
.range .point { fill: var(--fill); stroke: var(--sheet); stroke-width: 2; }
.range .mark { stroke: var(--ink); stroke-width: 2.5; }
.picture .day { fill: var(--track); }
.picture .grade-0 { fill: color-mix(in oklab, var(--fill) 45%, var(--sheet)); }
.picture .grade-1 { fill: color-mix(in oklab, var(--fill) 65%, var(--sheet)); }
.picture .grade-2 { fill: color-mix(in oklab, var(--fill) 85%, var(--sheet)); }
.picture .grade-3 { fill: var(--fill); }
.picture .course.dashed { stroke: var(--bad-fill); stroke-dasharray: 7 5; }
.picture .point.dashed { fill: var(--sheet); stroke: var(--bad-fill); }
.small { list-style: none; margin: 0 0 .6rem; padding: 0; display: grid; gap: 1.4rem 1.6rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); }
.small p { margin: 0; color: var(--faint); font-size: .92rem; }
.small b { color: var(--ink); }
.levels { margin-top: 1.4rem; overflow-wrap: normal; }
.levels tbody th { overflow-wrap: anywhere; }
.levels tr > :nth-child(n+2) { width: 6.4rem; }
.shade { display: block; border-radius: .4rem; padding: .2rem .5rem; white-space: nowrap; font-size: .9rem; }
.shade-0 { background: color-mix(in oklab, var(--fill) 6%, var(--sheet)); }
.shade-1 { background: color-mix(in oklab, var(--fill) 13%, var(--sheet)); }
.shade-2 { background: color-mix(in oklab, var(--fill) 21%, var(--sheet)); }
.shade-3 { background: color-mix(in oklab, var(--fill) 29%, var(--sheet)); }
.shade-4 { background: color-mix(in oklab, var(--fill) 38%, var(--sheet)); }
.next ol { margin: 0; padding-left: 1.3rem; }
.next li p { margin-bottom: .3rem; }
.practice h3, .exams h3 { margin: 1.2rem 0 .5rem; }
@media (max-width: 36rem) {
  .levels tr > :nth-child(n+2) { width: auto; }
  .levels th, .levels td { padding-right: .3rem; }
  .levels thead th { overflow-wrap: normal; font-size: .75rem; }
  .shade { padding: .2rem .3rem; font-size: .8rem; white-space: normal; }
}
@media print { .target, .small li { break-inside: avoid; } }
`;
