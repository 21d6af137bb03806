import type { Argument, Command, Option } from 'commander';

/** A place for a value: what stands between its brackets, and the fixed choices where it has such. */
export interface Slot {
  /** the command that the option or the argument belongs to */
  readonly owner: Command;
  readonly placeholder: string;
  readonly choices: readonly string[] | undefined;
}

/** What the word under the cursor can become. */
export interface Aim {
  /** the command that the words before it lead to */
  readonly command: Command;
  /** values of the options before it, by their long name: `--packs` */
  readonly given: ReadonlyMap<string, readonly string[]>;
  readonly offers: 'commands' | 'options' | 'values';
  readonly slot: Slot | null;
  /** the start of the word that stays as it is, such as `--level=` */
  readonly lead: string;
}

/** A command with those that it is part of, whose options it takes too. */
export const lineageOf = (command: Command): Command[] =>
  command.parent === null ? [command] : [command, ...lineageOf(command.parent)];

const placeholderOf = ({ flags }: Option): string => /[<[]([^>\]]+?)(?:\.\.\.)?[>\]]/u.exec(flags)?.[1] ?? '';

const optionSlot = (owner: Command, option: Option): Slot => ({
  owner,
  placeholder: placeholderOf(option),
  choices: option.argChoices,
});

const argumentSlot = (owner: Command, argument: Argument): Slot => ({
  owner,
  placeholder: argument.name(),
  choices: argument.argChoices,
});

/** Every place for a value in a command: what completion must know where values come from. */
export function slotsOf(command: Command): Slot[] {
  const options = command.options.filter(({ required, optional }) => required || optional);
  return [
    ...options.map((option) => optionSlot(command, option)),
    ...command.registeredArguments.map((argument) => argumentSlot(command, argument)),
  ];
}

interface Found {
  readonly owner: Command;
  readonly option: Option;
}

function findOption(command: Command, flag: string): Found | null {
  for (const owner of lineageOf(command)) {
    const option = owner.options.find(({ long, short }) => long === flag || short === flag);
    if (option !== undefined) return { owner, option };
  }
  return null;
}

function nextArgument(command: Command, place: number): Slot | null {
  const all = command.registeredArguments;
  const last = all.at(-1);
  const argument = all[place] ?? (last?.variadic === true ? last : undefined);
  return argument === undefined ? null : argumentSlot(command, argument);
}

/** Where the words before the cursor lead. */
interface Way {
  readonly command: Command;
  /** how many arguments of the command were given */
  readonly operands: number;
  /** whether `--` was given, behind which nothing is an option */
  readonly hasEnded: boolean;
  /** the option whose value comes next */
  readonly waiting: Found | null;
  readonly given: Aim['given'];
}

const takesValue = ({ option }: Found): boolean => option.required || option.optional;

function follow(program: Command, before: readonly string[]): Way {
  let command = program;
  let operands = 0;
  let hasEnded = false;
  let waiting: Found | null = null;
  const given = new Map<string, string[]>();
  const give = ({ option }: Found, value: string): void => {
    const name = option.long ?? option.flags;
    given.set(name, [...(given.get(name) ?? []), value]);
  };

  for (const part of before) {
    const isOption = !hasEnded && part.length > 1 && part.startsWith('-');
    if (waiting !== null && (waiting.option.required || !isOption)) {
      give(waiting, part);
      waiting = null;
    } else if (part === '--' && !hasEnded) {
      hasEnded = true;
    } else if (isOption) {
      const [flag = '', ...value] = part.split('=');
      const found = findOption(command, flag);
      const isWaiting = found !== null && takesValue(found) && value.length === 0;
      if (found !== null && value.length > 0) give(found, value.join('='));
      waiting = isWaiting ? found : null;
    } else {
      const next: Command | undefined =
        operands === 0 ? command.commands.find((each) => each.name() === part) : undefined;
      if (next === undefined) operands += 1;
      else command = next;
    }
  }
  return { command, operands, hasEnded, waiting, given };
}

/** Follows the words before the cursor through the program and says what may stand at the cursor. */
export function aimAt(program: Command, before: readonly string[], word: string): Aim {
  const { command, operands, hasEnded, waiting, given } = follow(program, before);
  const aim = { command, given, lead: '' };
  const slot = waiting === null ? null : optionSlot(waiting.owner, waiting.option);
  if (waiting?.option.required === true) return { ...aim, offers: 'values', slot };
  if (!hasEnded && word.startsWith('-')) {
    const equals = word.indexOf('=');
    if (equals < 0) return { ...aim, offers: 'options', slot: null };
    const found = findOption(command, word.slice(0, equals));
    const valueSlot = found === null ? null : optionSlot(found.owner, found.option);
    return { ...aim, offers: 'values', slot: valueSlot, lead: word.slice(0, equals + 1) };
  }
  if (slot !== null) return { ...aim, offers: 'values', slot };
  if (operands === 0 && command.commands.length > 0) return { ...aim, offers: 'commands', slot: null };
  return { ...aim, offers: 'values', slot: nextArgument(command, operands) };
}
