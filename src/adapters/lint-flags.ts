import { setFlagsFromString } from 'node:v8';

/** A function that is inlined is optimised again in each that calls it; V8 inlines up to 460 bytes of its own code. */
const INLINE_LESS = '--max-inlined-bytecode-size=100';
/** In Node.js 22 and 26 it is so by itself. */
const INLINE_LESS_AT_FIRST = '--max-maglev-inlined-bytecode-size=100';
/** Until a function has run about four times as much. */
const OPTIMISE_LATER = '--interrupt-budget=300000';
/** Until it has run about thirty times as much: here another compiler, which is fast, has done most before. */
const OPTIMISE_MUCH_LATER = '--invocation-count-for-turbofan=100000';

/** By the first number of Node.js: of a flag that it does not know V8 complains on standard error. */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  20: [INLINE_LESS, OPTIMISE_LATER],
  22: [INLINE_LESS, OPTIMISE_MUCH_LATER],
  24: [INLINE_LESS, INLINE_LESS_AT_FIRST, OPTIMISE_MUCH_LATER],
  26: [INLINE_LESS, OPTIMISE_MUCH_LATER],
};

/** From Node.js 22 on the room for what is short-lived grows by itself to 100 MiB, and lint of one heavy pack to 350. */
const STAY_SMALL = '--semi-space-growth-factor=1';
const LAST_SMALL = 20;

/**
 * Keeps the room for what is short-lived as small as it is when the process starts. Over a few files that costs no time.
 *
 * @param node the version of Node.js, such as `24.1.0`
 */
export function keepYoungSmall(node: string): void {
  if (Number.parseInt(node, 10) > LAST_SMALL) setFlagsFromString(STAY_SMALL);
}

/**
 * Has V8 spend less on optimising what runs for a second or two: a third of all processor time of lint, on the very
 * processors that lint. Without it 10,000 questions take a fifth more time; 100,000 take the same. V8 looks at these flags
 * when it compiles something, so each worker sets them when its modules are loaded, to the same values. They hold for the
 * whole process, which takes no kept code from then on. Versions between the long-supported ones go without.
 *
 * @param node the version of Node.js, such as `20.20.2`
 */
export function compileLess(node: string): void {
  for (const flag of FLAGS[node.split('.')[0] ?? ''] ?? []) setFlagsFromString(flag);
}
