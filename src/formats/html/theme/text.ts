/** The page's frame and what text looks like. */
export const TEXT = `
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
body {
  margin: 0 auto; padding: 2rem 1.25rem 3rem; max-width: 52rem;
  background: var(--ground); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: anywhere;
}
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 1.9rem; margin: .1rem 0 1rem; letter-spacing: -.01em; }
h2 { font-size: 1.2rem; margin: 0 0 1rem; }
h3 { font-size: 1.05rem; margin: 0; }
h4 { font-size: .95rem; margin: 0 0 .3rem; color: var(--faint); }
p { margin: 0 0 .6rem; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, input:focus-visible, pre:focus-visible {
  outline: 3px solid var(--accent); outline-offset: 2px; border-radius: .3rem;
}
code, pre, .typed {
  font-family: ui-monospace, "SF Mono", "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace; font-size: .9em;
}
code { background: var(--raised); border: 1px solid var(--edge); border-radius: .3rem; padding: .05em .3em; }
pre {
  margin: 0 0 .6rem; padding: .6rem .8rem; overflow-x: auto; overflow-wrap: normal;
  background: var(--raised); border: 1px solid var(--edge); border-radius: .5rem;
}
pre code { background: none; border: 0; padding: 0; font-size: 1em; }
.prose { white-space: pre-line; }
.aside, .facts, figcaption, footer { color: var(--faint); font-size: .9rem; }
.warning {
  background: var(--partly-ground); color: var(--ink); border-left: .3rem solid var(--partly-fill);
  border-radius: .5rem; padding: .8rem 1rem;
}
header.top { margin-bottom: 1.5rem; }
.eyebrow {
  margin: 0; color: var(--accent); font-size: .8rem; font-weight: 650; letter-spacing: .08em; text-transform: uppercase;
}
header.top dl { display: flex; flex-wrap: wrap; gap: .4rem 2rem; margin: 0; }
header.top dt { color: var(--faint); font-size: .8rem; }
header.top dd { margin: 0; font-weight: 550; }
.card {
  background: var(--sheet); border: 1px solid var(--edge); border-radius: 1rem;
  padding: 1.4rem 1.5rem; margin-bottom: 1.25rem;
}
.card > :last-child { margin-bottom: 0; }
summary { cursor: pointer; color: var(--accent); font-size: .9rem; padding: .2rem 0; width: fit-content; }
footer { padding: .5rem 1.5rem; }
footer ul { margin: .3rem 0 .8rem; padding-left: 1.2rem; }
.sign { font-weight: 700; }
.good { --tone: var(--good); --tone-ground: var(--good-ground); --tone-fill: var(--good-fill); }
.bad { --tone: var(--bad); --tone-ground: var(--bad-ground); --tone-fill: var(--bad-fill); }
.partly { --tone: var(--partly); --tone-ground: var(--partly-ground); --tone-fill: var(--partly-fill); }
.open { --tone: var(--open); --tone-ground: var(--open-ground); --tone-fill: var(--open-fill); }
.none { --tone: var(--faint); --tone-ground: var(--open-ground); --tone-fill: var(--none-fill); }
.sign, .note { color: var(--tone); }
.badge, .chip {
  display: inline-block; color: var(--tone); background: var(--tone-ground); font-weight: 650;
  border-radius: 2rem; padding: .15rem .8rem;
}
@media (max-width: 36rem) {
  body { padding: 1.2rem .8rem 2rem; }
  h1 { font-size: 1.5rem; }
  .card { padding: 1.1rem 1rem; border-radius: .8rem; }
  footer { padding: .5rem 1rem; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
`;
