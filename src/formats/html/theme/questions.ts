/** What questions and their feedback look like. */
export const QUESTIONS = `
.index ol { display: grid; grid-template-columns: repeat(auto-fill, minmax(3.3rem, 1fr)); gap: .4rem; margin: 0 0 1rem; padding: 0; list-style: none; }
.index a {
  display: block; text-align: center; text-decoration: none; color: var(--tone); background: var(--tone-ground);
  border-radius: .5rem; padding: .3rem 0; font-weight: 600; font-variant-numeric: tabular-nums;
}
.index a:hover { text-decoration: underline; }
.index a span { margin-left: .3rem; font-size: .85em; }
.filter { width: 1.15rem; height: 1.15rem; margin: 0 .6rem 1rem 0; vertical-align: middle; accent-color: var(--accent); }
.filter + label { display: inline-block; max-width: calc(100% - 3rem); vertical-align: middle; padding: .5rem 0; margin-bottom: 1rem; }
.filter:checked ~ .known { display: none; }
.question { border-top: 1px solid var(--edge); padding: 1.3rem 0 .9rem; scroll-margin-top: .5rem; }
.question:target { outline: 3px solid var(--accent); outline-offset: .5rem; border-radius: .3rem; }
.question > header { display: flex; flex-wrap: wrap; align-items: center; gap: .2rem .8rem; margin-bottom: .7rem; }
.question > header p { margin: 0; }
.question .facts { flex-basis: 100%; }
.chip { font-size: .9rem; }
.passage { border-left: .25rem solid var(--edge); padding-left: .9rem; margin-bottom: .8rem; }
.prompt { font-weight: 550; margin-bottom: .8rem; }
.prompt pre { font-weight: 400; }
.block { margin-bottom: .9rem; }
.block p { margin-bottom: .25rem; }
.options { list-style: none; margin: 0 0 .4rem; padding: 0; }
.option + .option { margin-top: .15rem; }
.option { display: flex; gap: .6rem; padding: .45rem .7rem; border-radius: .6rem; border: 1px solid transparent; }
.option > div { flex: 1; min-width: 0; }
.option > .sign { width: 1rem; flex: none; text-align: center; }
.option > .letter { font-weight: 650; flex: none; min-width: 1.1em; }
.option p { margin: 0; }
.option.good, .option.bad, .option.partly { background: var(--tone-ground); }
.option .note { font-weight: 600; font-size: .9rem; }
.option .why { color: var(--faint); font-size: .93rem; margin-top: .15rem; }
.option.good .why, .option.bad .why, .option.partly .why { color: var(--ink); }
.answer-line { display: flex; gap: .6rem; }
.sources { margin: 0; padding-left: 1.2rem; font-size: .93rem; }
.typed { white-space: pre-wrap; line-height: 1.9; margin: .2rem 0; }
del { color: var(--bad); background: var(--bad-ground); text-decoration-thickness: 2px; }
ins { color: var(--good); background: var(--good-ground); text-decoration-thickness: 2px; text-underline-offset: .2em; }
.prose.aside { color: var(--faint); font-size: .9rem; }
.prose.warning { margin-top: .4rem; padding: .5rem .8rem; }
.own-note { background: var(--raised); border-radius: .6rem; padding: .6rem .9rem; }
@media (max-width: 36rem) {
  .option { padding: .45rem .5rem; gap: .4rem; }
  .index ol { grid-template-columns: repeat(auto-fill, minmax(2.9rem, 1fr)); }
}
`;
