/** What pictures and tables of figures look like. */
export const CHARTS = `
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 650; padding-bottom: .4rem; }
th, td { text-align: left; padding: .35rem .8rem .35rem 0; vertical-align: middle; border-bottom: 1px solid var(--edge); }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--faint); font-size: .82rem; font-weight: 550; }
tbody th { font-weight: 500; }
tbody tr:last-child > * { border-bottom: 0; }
.chart { margin: 0 0 1rem; }
.chart details { margin-top: .3rem; }
.picture { display: block; width: 100%; height: auto; overflow: visible; }
.picture.narrow { display: none; max-width: 30rem; }
.picture text { font-size: 12px; fill: var(--faint); font-variant-numeric: tabular-nums; }
.picture .value { fill: var(--ink); font-weight: 600; stroke: var(--sheet); stroke-width: 4; paint-order: stroke; stroke-linejoin: round; }
.picture .grid { stroke: var(--edge); stroke-width: 1; }
.picture .bar { fill: var(--fill); }
.hatch-ground { fill: var(--partly-ground); }
.hatch-line { fill: var(--partly-fill); }
.picture .budget, .picture .beyond { stroke: var(--ink); stroke-width: 2; }
.picture .beyond { fill: var(--ink); stroke: none; }
.picture .course { fill: none; stroke: var(--fill); stroke-width: 2.5; stroke-linejoin: round; }
.picture .pass-line { fill: none; stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 5 4; }
.point { fill: var(--fill); stroke: var(--fill); stroke-width: 2.5; }
.point.hollow { fill: var(--sheet); }
figcaption { margin-top: .5rem; }
.figures { margin-top: .4rem; }
details .figures { max-width: 30rem; }
@media (max-width: 36rem) {
  .picture.wide { display: none; }
  .picture.narrow { display: block; }
}
`;
