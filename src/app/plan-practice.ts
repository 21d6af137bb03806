import type { QuestionLabels } from '../domain/question/question.ts';
import { visible } from '../domain/visible.ts';
import type { Order, Track } from '../domain/blueprint.ts';
import { nearestName } from '../domain/edit-distance.ts';
import type { Kind, Level } from '../domain/question/question.ts';
import {
  ALGORITHM,
  drawQuestions,
  largestRemainder,
  orderDrawn,
  type Quota,
} from '../domain/session/draw.ts';
import { limitMs } from '../domain/session/plan.ts';
import { rngFromSeed } from '../domain/session/rng.ts';
import { AppError } from '../domain/app-error.ts';
import type { Library, Loaded } from './library.ts';
import {
  candidatesOf,
  NO_FILTER,
  packNotes,
  plannedItems,
  type PreparedSession,
  type QuestionFilter,
  type TimeOptions,
  timeRecord,
} from './plan-session.ts';

export const PRACTICE_COUNT = 10;

export interface PracticeOptions extends TimeOptions {
  /** a review's questions are those of its pool, all of them; default practice */
  readonly mode?: 'practice' | 'review';
  /** ids or files; empty is every pack */
  readonly packs: readonly string[];
  readonly track?: string;
  readonly count?: number;
  readonly topics: readonly string[];
  readonly levels: readonly Level[];
  readonly kinds: readonly Kind[];
  readonly order?: Order;
  readonly seed: number;
  readonly hasHints: boolean;
  readonly asksConfidence: boolean;
  /** "pack/id" of the only questions to ask, where history chose them */
  readonly pool?: readonly string[];
}

interface Material {
  readonly packs: readonly Loaded<'pack'>[];
  readonly quotas: readonly Quota[];
  readonly title: string;
  readonly notes: readonly string[];
  readonly track?: Loaded<'track'>;
}

function checkTopics(topics: readonly string[], packs: readonly Loaded<'pack'>[]): void {
  const known = packs.flatMap(({ value }) =>
    Object.keys(value.topics).flatMap((id) => [id, `${value.id}/${id}`]),
  );
  for (const topic of topics) {
    if (known.includes(topic)) continue;
    const nearest = nearestName(topic, known);
    throw new AppError(
      'usage',
      `There is no topic ${topic}${nearest === null ? '.' : `. Did you mean ${nearest}?`}`,
      {
        hint: 'See the topics of a pack with: deskready packs show PACK',
      },
    );
  }
}

/** Every named pack once, or all there are; with what to say of those that are left out. */
async function choosePacks(
  library: Library,
  names: readonly string[],
): Promise<{ packs: Loaded<'pack'>[]; notes: string[] }> {
  if (names.length === 0) {
    const { items, leftOut, notes } = await library.all('pack');
    const missing = leftOut.map(
      ({ file }) =>
        `${visible(file.path)} is left out, because it has errors. See: deskready lint ${visible(file.path)}`,
    );
    return { packs: [...items], notes: [...notes, ...missing] };
  }
  const packs = new Map<string, Loaded<'pack'>>();
  for (const name of names) {
    const loaded = await library.one('pack', name);
    packs.set(loaded.value.id, loaded);
  }
  return { packs: [...packs.values()], notes: packNotes([...packs.values()]) };
}

async function fromPacks(
  options: PracticeOptions,
  filter: QuestionFilter,
  library: Library,
): Promise<Material> {
  const { packs, notes } = await choosePacks(library, options.packs);
  checkTopics(filter.topics, packs);
  const candidates = packs.flatMap(({ value }, place) => candidatesOf(value, place, filter, 'practice'));
  const title =
    options.packs.length === 0 ? 'A mix of every pack' : packs.map(({ value }) => value.title).join(', ');
  return { packs, quotas: [{ candidates, count: options.count ?? PRACTICE_COUNT }], title, notes };
}

/** What each line of a track can choose from, and how many it gives. */
export function trackQuotas<Q extends QuestionLabels>(
  track: Track,
  packs: readonly { readonly value: { readonly id: string; readonly questions: readonly Q[] } }[],
  counts: readonly number[],
  filter: QuestionFilter = NO_FILTER,
): Quota<Q>[] {
  return track.draw.map((share, index) => {
    const pack = packs.find(({ value }) => value.id === share.pack)?.value;
    const candidates = pack === undefined ? [] : candidatesOf(pack, index, filter, 'practice');
    const isInShare = (topic: string): boolean => share.topics === undefined || share.topics.includes(topic);
    return {
      candidates: candidates.filter(({ question }) => isInShare(question.topic)),
      count: counts[index] ?? 0,
    };
  });
}

async function fromTrack(
  name: string,
  options: PracticeOptions,
  filter: QuestionFilter,
  library: Library,
): Promise<Material> {
  if (options.packs.length > 0) {
    throw new AppError('usage', 'A track chooses the packs itself, so PACK and --track do not go together.', {
      hint: 'Leave out one of the two.',
    });
  }
  const track = await library.one('track', name);
  const { packs, notes } = await choosePacks(
    library,
    track.value.draw.map((share) => share.pack),
  );
  checkTopics(filter.topics, packs);
  const percents = track.value.draw.map((share) => share.percent);
  const counts = largestRemainder(percents, options.count ?? PRACTICE_COUNT);
  return {
    packs,
    quotas: trackQuotas(track.value, packs, counts, filter),
    title: track.value.title,
    notes,
    track,
  };
}

/**
 * Draws a practice session. It shortens where there are fewer questions than asked for, and says so.
 *
 * @throws AppError `unfillable` when no question matches
 */
export async function planPractice(options: PracticeOptions, library: Library): Promise<PreparedSession> {
  const { topics, levels, kinds, pool } = options;
  const filter = { topics, levels, kinds, tags: [], ...(pool === undefined ? {} : { pool }) };
  const material =
    options.track === undefined
      ? await fromPacks(options, filter, library)
      : await fromTrack(options.track, options, filter, library);
  const { packs, quotas, track } = material;
  const count = options.count ?? PRACTICE_COUNT;
  const order = options.order ?? 'shuffled';
  const minutes = options.minutes ?? track?.value.minutes;
  const time = { ...options, ...(minutes === undefined ? {} : { minutes }) };
  const rng = rngFromSeed(options.seed);
  const { drawn } = drawQuestions(quotas, rng);
  if (drawn.length === 0) {
    throw new AppError('unfillable', 'No question matches what you asked for.', {
      hint: 'Leave out a filter, or see what there is with: deskready packs list',
    });
  }
  const only = drawn.length === 1 ? 'one question matches' : `${drawn.length} questions match`;
  const pass = track?.value.pass;
  const mode = options.mode ?? 'practice';
  const reviewed = options.packs.length === 0 ? 'Review' : `Review: ${material.title}`;
  return {
    plan: {
      mode,
      title: mode === 'review' ? reviewed : material.title,
      items: plannedItems(orderDrawn(drawn, order, rng), packs, options.seed, options.extraTime),
      limitMs: minutes === undefined ? null : limitMs(minutes, 'minutes', options.extraTime),
      limitEachMs:
        options.secondsEach === undefined ? null : limitMs(options.secondsEach, 'seconds', options.extraTime),
      scoring: { multiple: 'net' },
      penalty: 0,
      hasHints: options.hasHints,
      asksConfidence: options.asksConfidence,
      ...(pass === undefined ? {} : { pass }),
    },
    record: {
      mode,
      algorithm: ALGORITHM,
      seed: options.seed,
      filters: {
        ...(options.packs.length === 0 ? {} : { packs: packs.map(({ value }) => value.id) }),
        ...(options.topics.length === 0 ? {} : { topics: options.topics }),
        ...(options.levels.length === 0 ? {} : { levels: options.levels }),
        ...(options.kinds.length === 0 ? {} : { kinds: options.kinds }),
      },
      count,
      order,
      ...timeRecord(time),
      penalty: 0,
      multiple: 'net',
      ...(options.pool === undefined ? {} : { pool: options.pool }),
    },
    packs,
    ...(track === undefined ? {} : { track }),
    notes: [
      ...material.notes,
      ...(drawn.length < count ? [`Only ${only}, so this session has ${drawn.length}.`] : []),
    ],
  };
}
