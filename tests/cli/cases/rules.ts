import type { Case } from './case.ts';

export const RULE_PAGES: readonly Case[] = [
  {
    name: 'rules lists every rule with its standing',
    argv: ['rules'],
    code: 0,
    stdout: ['Giveaways', /all-of-the-above\s+warn · on/u, /unknown-key\s+error · always on/u],
  },
  {
    name: 'rules list --json is for machines',
    argv: ['rules', 'list', '--json'],
    code: 0,
    stdout: [/^\{\n {2}"rules": \[/u, '"id": "all-of-the-above"'],
  },
  {
    name: 'rules explain prints the page of a rule',
    argv: ['rules', 'explain', 'all-of-the-above'],
    code: 0,
    stdout: [/^all-of-the-above\n\ngiveaway · warn · on\n\n/u, '    - id: three-way-match', '• Haladyna'],
  },
  {
    name: 'rules explain of no rule names the nearest',
    argv: ['rules', 'explain', 'al-of-the-above'],
    code: 2,
    stderr: ['There is no rule al-of-the-above. Did you mean all-of-the-above?'],
  },
];
