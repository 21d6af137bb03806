type Paint = (text: string) => string;

export interface Glyphs {
  readonly right: string;
  readonly wrong: string;
  readonly partly: string;
  readonly open: string;
  readonly flag: string;
  readonly pointer: string;
  readonly radioOn: string;
  readonly radioOff: string;
  readonly boxOn: string;
  readonly boxOff: string;
  readonly bullet: string;
  readonly dot: string;
  readonly barFull: string;
  readonly barEmpty: string;
  /** from low to high, each one column */
  readonly heights: readonly string[];
  /** from light to dark, each one column */
  readonly shades: readonly string[];
  readonly rule: string;
  readonly more: string;
  readonly up: string;
  readonly down: string;
  readonly arrow: string;
  /** a space where it must be seen */
  readonly space: string;
}

/** Colours and signs for one output. Views take it as an argument; nothing else knows chalk. */
export interface Style {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly good: Paint;
  readonly bad: Paint;
  readonly warn: Paint;
  readonly accent: Paint;
  readonly inverse: Paint;
  /** code inside text; without colours its backticks stay, so that its ends can be seen */
  readonly code: Paint;
  readonly glyphs: Glyphs;
}

const UNICODE: Glyphs = {
  right: '✓',
  wrong: '✗',
  partly: '◐',
  open: '○',
  flag: '⚑',
  pointer: '›',
  radioOn: '●',
  radioOff: '○',
  boxOn: '■',
  boxOff: '□',
  bullet: '•',
  dot: '·',
  barFull: '█',
  barEmpty: '░',
  heights: ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'],
  shades: ['░', '▒', '▓', '█'],
  rule: '─',
  more: '…',
  up: '↑',
  down: '↓',
  arrow: '→',
  space: '·',
};

const ASCII: Glyphs = {
  right: '+',
  wrong: 'x',
  partly: '~',
  open: '-',
  flag: '!',
  pointer: '>',
  radioOn: '(*)',
  radioOff: '( )',
  boxOn: '[x]',
  boxOff: '[ ]',
  bullet: '*',
  dot: ',',
  barFull: '#',
  barEmpty: '.',
  heights: ['_', '.', '-', '=', '*', '#'],
  shades: ['.', ':', '+', '#'],
  rule: '-',
  more: '...',
  up: '^',
  down: 'v',
  arrow: '->',
  space: '#',
};

const PLAIN: Omit<Style, 'glyphs'> = {
  bold: String,
  dim: String,
  good: String,
  bad: String,
  warn: String,
  accent: String,
  inverse: String,
  code: (text) => `\`${text}\``,
};

export interface ColorWish {
  /** --color, --no-color, or neither */
  readonly flag: boolean | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
}

export interface ColorChoice {
  readonly isOn: boolean;
  /** what decided it */
  readonly because:
    | '--color'
    | '--no-color'
    | 'NO_COLOR'
    | 'FORCE_COLOR'
    | 'TERM'
    | 'terminal'
    | 'no terminal';
}

/** The one place that decides on colour: the flag, then NO_COLOR, then FORCE_COLOR, then whether it is a terminal. */
export function chooseColor({ flag, env, isTerminal }: ColorWish): ColorChoice {
  if (flag !== undefined) return { isOn: flag, because: flag ? '--color' : '--no-color' };
  if ((env['NO_COLOR'] ?? '') !== '') return { isOn: false, because: 'NO_COLOR' };
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return { isOn: forced !== '0' && forced !== 'false', because: 'FORCE_COLOR' };
  if (!isTerminal) return { isOn: false, because: 'no terminal' };
  return env['TERM'] === 'dumb' ? { isOn: false, because: 'TERM' } : { isOn: true, because: 'terminal' };
}

/**
 * Sixteen colours alone: they follow the user's own scheme, so that light backgrounds stay readable. Without colours nothing
 * is loaded for them.
 */
export async function makeStyle(options: {
  readonly color: boolean;
  readonly ascii: boolean;
}): Promise<Style> {
  const glyphs = options.ascii ? ASCII : UNICODE;
  if (!options.color) return { ...PLAIN, glyphs };
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    bold: chalk.bold,
    dim: chalk.dim,
    good: chalk.green,
    bad: chalk.red,
    warn: chalk.yellow,
    accent: chalk.cyan,
    inverse: chalk.inverse,
    code: chalk.cyan,
    glyphs,
  };
}
