/** What a quiz adds: things to press, pick and type into, 44 pixels high at least. */
export const QUIZ = `
body { max-width: 44rem; padding: 0 1rem 2rem; min-height: 100vh; }
button, input, select, textarea { font: inherit; color: inherit; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: .3rem; }
h1:focus, h2:focus { outline: none; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.notice { background: var(--partly-ground); border-left: .3rem solid var(--partly-fill); border-radius: .5rem; padding: .7rem 1rem; margin: 1rem 0 0; }
header.top { padding: 1.25rem 0 0; margin-bottom: 1.25rem; }
header.top h1 { font-size: 1.15rem; margin: 0; }
header.top.large h1 { font-size: 1.75rem; }
header.top dl { margin-top: .6rem; }
header.top .eyebrow { margin-bottom: .25rem; }
.top-row { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: .3rem 1rem; }
.clocks { display: flex; flex-wrap: wrap; gap: .1rem .9rem; }
.clock { font-variant-numeric: tabular-nums; font-weight: 650; color: var(--faint); }
.clock.short { color: var(--bad); }
progress { display: block; width: 100%; height: .45rem; margin-top: .7rem; border: 0; border-radius: 1rem; overflow: hidden; background: var(--track); appearance: none; -webkit-appearance: none; }
progress::-webkit-progress-bar { background: var(--track); }
progress::-webkit-progress-value { background: var(--fill); border-radius: 1rem; }
progress::-moz-progress-bar { background: var(--fill); border-radius: 1rem; }
.asked { margin-bottom: 1.1rem; }
.asked .eyebrow { margin-bottom: .6rem; }
.asked .prompt { font-size: 1.15rem; }
.asked .passage { background: var(--sheet); border: 1px solid var(--edge); border-left: .3rem solid var(--fill); border-radius: .6rem; padding: .8rem 1rem .3rem; }
form { margin: 0; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
legend { padding: 0; }
.tip { display: block; color: var(--faint); font-size: .93rem; margin: 0 0 .5rem; }
.choice {
  display: flex; align-items: flex-start; gap: .8rem; min-height: 3rem; padding: .7rem .9rem; margin-bottom: .55rem; cursor: pointer;
  background: var(--sheet); border: 2px solid var(--edge); border-radius: .8rem;
}
.choice:hover { border-color: var(--faint); }
.choice:focus-within { border-color: var(--accent); }
.choice input { width: 1.35rem; height: 1.35rem; margin: .1rem 0 0; flex: none; accent-color: var(--accent); }
.choice input:checked ~ span { font-weight: 600; }
.choice .letter { color: var(--faint); font-weight: 650; flex: none; }
.choice-text { flex: 1; min-width: 0; }
.choice.small { padding: .5rem .7rem; margin: 0; align-items: center; min-height: 2.75rem; }
.choice.small input { margin: 0; }
input[type=text], select, textarea {
  display: block; width: 100%; min-height: 3rem; padding: .6rem .8rem; background: var(--sheet);
  border: 2px solid var(--edge); border-radius: .7rem;
}
input[type=text]:focus, select:focus, textarea:focus { border-color: var(--accent); outline: 2px solid var(--accent); outline-offset: 0; }
textarea { resize: vertical; line-height: 1.5; }
.beside { display: flex; gap: .5rem; }
.beside input { flex: 1; min-width: 0; }
.reading { display: block; min-height: 1.6em; margin-top: .4rem; color: var(--faint); }
.field { margin-bottom: 1rem; }
.copied {
  display: block; margin: 0 0 .4rem; padding: .6rem .8rem; white-space: pre-wrap; user-select: none; -webkit-user-select: none;
  background: var(--raised); border: 1px solid var(--edge); border-radius: .6rem;
}
.passage-box { max-height: 34vh; overflow-y: auto; line-height: 1.7; margin-bottom: .8rem; position: relative; }
.passage-box .done { color: var(--faint); }
.passage-box mark { background: var(--fill); color: var(--sheet); border-radius: .15rem; }
.steps, .rights, .rows { list-style: none; margin: 0 0 1rem; padding: 0; }
.step {
  display: flex; align-items: center; gap: .5rem; padding: .35rem .4rem .35rem 0; margin-bottom: .5rem;
  background: var(--sheet); border: 2px solid var(--edge); border-radius: .8rem;
}
.step.held { border-color: var(--accent); box-shadow: 0 .4rem 1.2rem rgb(0 0 0 / 25%); position: relative; z-index: 1; }
.step-text { flex: 1; min-width: 0; }
.handle { flex: none; width: 2.75rem; min-height: 2.75rem; display: grid; place-items: center; color: var(--faint); font-size: 1.3rem; cursor: grab; touch-action: none; user-select: none; -webkit-user-select: none; }
.rights { background: var(--raised); border: 1px solid var(--edge); border-radius: .7rem; padding: .6rem .9rem; }
.rights li { display: flex; gap: .7rem; padding: .15rem 0; }
.rights .letter { font-weight: 650; color: var(--faint); }
.pair { margin-bottom: .9rem; }
.pair label { display: block; font-weight: 550; margin-bottom: .35rem; }
.rubric { margin-bottom: 1.1rem; }
.rubric legend { margin-bottom: .4rem; font-weight: 550; }
.rubric { display: flex; flex-wrap: wrap; gap: .5rem; }
.rubric legend { float: left; width: 100%; }
.rubric .choice { flex: 1 1 6.5rem; }
.rehearse h2 { margin-bottom: .5rem; }
.big-clock { font-size: 2.6rem; font-weight: 700; font-variant-numeric: tabular-nums; text-align: center; margin: 1rem 0; line-height: 1.2; }
.notes { background: var(--raised); border-radius: .6rem; padding: .7rem 1rem; }
.hint { margin-bottom: 1rem; }
.hint p { background: var(--raised); border-left: .3rem solid var(--fill); border-radius: .5rem; padding: .6rem .9rem; margin: 0; }
.message { color: var(--bad); font-weight: 600; margin: .8rem 0 0; }
.message:empty { display: none; }
.button, .tool { min-height: 2.75rem; min-width: 2.75rem; cursor: pointer; border-radius: .7rem; }
.button { padding: .65rem 1.2rem; background: var(--sheet); border: 2px solid var(--edge); font-weight: 600; min-height: 3rem; }
.button:hover { border-color: var(--faint); }
.button.primary { background: var(--accent); border-color: var(--accent); color: var(--sheet); flex: 1 1 auto; }
.button.primary:hover { filter: brightness(1.08); }
.button.wide { width: 100%; margin: .6rem 0; }
.button.square { padding: 0; width: 3rem; flex: none; font-size: 1.2rem; line-height: 1; }
.actions { display: flex; flex-wrap: wrap; gap: .7rem; margin-top: 1.1rem; }
.not-ready .primary { display: none; }
.rows ~ .actions { position: sticky; bottom: 0; background: var(--ground); padding: .6rem 0; }
.actions.next { margin: 0 0 1.25rem; }
.actions.next .button { flex: 1 1 auto; }
.tools { display: flex; flex-wrap: wrap; gap: .2rem .4rem; margin-top: 1.4rem; padding-top: .8rem; border-top: 1px solid var(--edge); }
.tool { padding: .4rem .7rem; background: none; border: 1px solid transparent; color: var(--accent); font-weight: 550; }
.tool:hover { border-color: var(--edge); }
.tool[aria-pressed=true] { background: var(--partly-ground); color: var(--partly); border-color: var(--partly-fill); }
.feedback h2 { font-size: .95rem; margin: 0 0 .3rem; color: var(--faint); }
.feedback .block { background: var(--sheet); border: 1px solid var(--edge); border-radius: .8rem; padding: .8rem; }
.top-row .chip { font-size: 1.05rem; padding: .3rem 1rem; }
.chip.none { --tone: var(--ink); }
.row {
  display: flex; align-items: flex-start; gap: .8rem; width: 100%; text-align: start; min-height: 3rem; padding: .6rem .8rem; margin-bottom: .45rem;
  background: var(--sheet); border: 1px solid var(--edge); border-radius: .7rem; cursor: pointer;
}
.row:hover { border-color: var(--faint); }
.row-number { font-weight: 700; min-width: 1.6rem; color: var(--faint); }
.row-text { flex: 1; min-width: 0; }
.row-standing { display: block; color: var(--tone); font-weight: 600; font-size: .9rem; }
.row-prompt { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; color: var(--faint); font-size: .93rem; }
.lead { font-size: 1.05rem; }
.summary, .said { font-weight: 600; }
.said { margin: .8rem 0 0; }
.said:empty { display: none; }
dialog { border: 1px solid var(--edge); border-radius: 1rem; padding: 1.4rem; max-width: min(28rem, 92vw); background: var(--sheet); color: var(--ink); }
dialog::backdrop { background: rgb(0 0 0 / 55%); }
.dialog-text { font-size: 1.05rem; }
main footer { padding: 1rem 0; }
.main-inner > .actions:last-child { margin-top: .5rem; }
@media (max-width: 36rem) { body { padding: 0 .8rem 1.5rem; } .steps .button.square { width: 2.75rem; } .choice { padding: .65rem .75rem; gap: .6rem; } }
@media print { .hand-on, .actions, .tools, .notices { display: none; } body { padding: 0; } }
@media (prefers-reduced-motion: no-preference) { .choice, .button, .row { transition: border-color .12s; } }
@media (forced-colors: active) { .chip, .badge, .choice, .step { border: 1px solid; } }
`;
