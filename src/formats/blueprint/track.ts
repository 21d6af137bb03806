import * as v from 'valibot';
import type { Track, TrackShare } from '../../domain/blueprint.ts';
import { formatVersion, isFromNewer } from '../format-version.ts';
import type { Reporter } from '../reporter.ts';
import { id, keys, list, numberFrom, positiveTo, text } from '../wire.ts';
import type { WireMap } from '../yaml/wire-value.ts';
import { MAX_LINES, minutesKey, packKey, topicsKey } from './draw-keys.ts';

const share = keys(
  'line of the draw',
  {
    pack: packKey,
    topics: v.exactOptional(topicsKey),
    percent: positiveTo(100, {
      title: 'Percent',
      description: 'The share of the questions; all lines add up to 100.',
      examples: [40],
    }),
  },
  {
    title: 'Line',
    description: 'Which share of the questions to draw from where.',
    examples: [{ pack: 'office-excel', percent: 40 }],
  },
);

const schema = keys(
  'track',
  {
    format: formatVersion,
    id: id({ title: 'Id', description: "The track's id; also the file's name.", examples: ['ap-clerk'] }),
    title: text({ title: 'Title', description: 'The role.', examples: ['Accounts payable clerk'] }),
    description: v.exactOptional(
      text({
        title: 'Description',
        description: 'What the role does.',
        examples: ['Books and pays invoices.'],
      }),
    ),
    minutes: v.exactOptional(minutesKey),
    pass: v.exactOptional(
      numberFrom(0, 100, { title: 'Pass', description: 'The mark to pass, in percent.', examples: [70] }),
    ),
    draw: list(share, [1, MAX_LINES], {
      title: 'Draw',
      description: 'Which share of the questions to draw from where.',
      examples: [[{ pack: 'office-excel', percent: 100 }]],
    }),
  },
  { title: 'deskready track', description: 'A role as a weighted choice of packs and topics.' },
);

type WireTrack = v.InferOutput<typeof schema>;

/** @public `scripts/schema.mjs` makes schema/track.schema.json from it */
export const trackSchema: v.GenericSchema = schema;

const shareOf = ({ pack, topics, percent }: WireTrack['draw'][number]): TrackShare => ({
  pack,
  percent,
  ...(topics === undefined ? {} : { topics }),
});

/** Thirds written with two decimals add up to 99.99. */
const TOLERANCE = 0.05;

/** Checks a track. @returns the track; it is only to be used where the reporter has no error */
export function parseTrack(value: WireMap, reporter: Reporter): Track | null {
  if (isFromNewer(value, reporter)) return null;
  const result = v.safeParse(schema, value);
  reporter.issues(result.issues ?? [], []);
  if (!result.typed) return null;
  const { id, title, description, minutes, pass, draw } = result.output;
  const sum = draw.reduce((total, line) => total + line.percent, 0);
  if (Math.abs(sum - 100) > TOLERANCE) {
    const rounded = Math.round(sum * 100) / 100;
    reporter.mark({ fault: { rule: 'percent-sum', sum: rounded }, path: ['draw'], part: 'key' });
  }
  return {
    id,
    title,
    draw: draw.map(shareOf),
    ...(description === undefined ? {} : { description }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(pass === undefined ? {} : { pass }),
  };
}
