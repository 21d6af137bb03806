/** On A4: white paper whatever the screen was, no card around what is a page already, no question torn apart. */
export const PRINT = `
@page { size: A4; margin: 16mm 15mm 18mm; }
@media print {
  :root {
    color-scheme: light;
    --ground: #fff; --sheet: #fff; --raised: #f6f7fa; --edge: #c9ceda; --ink: #111; --faint: #444d5c;
    --accent: #2f3cab; --track: #e3e6ee; --fill: #5866dd;
    --good: #0a5f3d; --good-ground: #e4f4ec; --good-fill: #22a06b;
    --bad: #9c1c14; --bad-ground: #fcebe9; --bad-fill: #d9534a;
    --partly: #6b4600; --partly-ground: #fdf2dc; --partly-fill: #d9962b;
    --open: #444d5c; --open-ground: #eceef3; --open-fill: #a9b1c1; --none-fill: #ced3dd;
  }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  html { font-size: 9.25pt; }
  body { max-width: none; padding: 0; }
  .card { border: 0; border-radius: 0; padding: 0; margin: 0 0 1.6rem; }
  .question { padding: .9rem 0 .5rem; }
  .option { padding: .2rem .6rem; }
  footer { padding: 0; }
  h2, h3, h4, caption, .question > header { break-after: avoid; }
  .option, .chart, .ring, tr, .block, .passage { break-inside: avoid; }
  pre { white-space: pre-wrap; overflow: visible; }
  .index, .filter, .filter + label, details { display: none; }
  .picture.wide { display: block; }
  .picture.narrow { display: none; }
  a { color: inherit; }
}
`;
