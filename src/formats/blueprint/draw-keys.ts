import type * as v from 'valibot';
import { type About, id, list, positiveTo } from '../wire.ts';

/** More lines than any exam needs; what it costs to check that they can all be filled stays small. */
export const MAX_LINES = 100;

/** The pack that a line of a draw takes from. */
export const packKey: v.GenericSchema<string> = id({
  title: 'Pack',
  description: 'The id of the pack to draw from.',
  examples: ['office-excel'],
});

/** Names that narrow a line; leaving the key out narrows nothing. */
export const names = <Out>(item: v.GenericSchema<Out>, info: About): v.GenericSchema<Out[]> =>
  list(item, [1, Infinity], info);

export const topicsKey: v.GenericSchema<string[]> = names(
  id({ title: 'Topic', description: 'The id of a topic of the pack.', examples: ['lookup'] }),
  { title: 'Topics', description: 'Only questions on one of these topics.', examples: [['lookup']] },
);

/** A day is longer than any test. */
export const minutesKey: v.GenericSchema<number> = positiveTo(1440, {
  title: 'Minutes',
  description: 'How long the whole session may take.',
  examples: [30],
});
