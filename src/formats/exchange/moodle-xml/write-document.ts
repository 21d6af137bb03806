import type { ExchangeNote, PackToWrite, Written } from '../../../app/ports-exchange.ts';
import type { Pack } from '../../../domain/pack.ts';
import type { Question } from '../../../domain/question/question.ts';
import { categoryNames, categoryPath } from '../category-path.ts';
import { makeLosses } from '../losses.ts';
import { richElement } from './write-answers.ts';
import { KeptExtras } from './kept-extras.ts';
import { writeQuestion } from './write-question.ts';
import { isWritable, nested, textElement, writable, xmlText } from './xml-text.ts';

interface Category {
  readonly path: string;
  readonly id?: string;
  readonly about?: string;
}

const categoryLines = ({ path, id, about }: Category): readonly string[] =>
  nested(
    'question',
    [
      textElement('category', path),
      ...(about === undefined ? [] : [richElement('info', about)]),
      ...(id === undefined ? [] : [`<idnumber>${xmlText(id)}</idnumber>`]),
    ],
    ' type="category"',
  );

const titleOf = ({ topics }: Pack, topic: string): string => topics[topic] ?? topic;

/** The path that an import kept, while its last category is still the question's topic; else pack and topic. */
function pathOf(pack: Pack, { topic }: Question, kept: KeptExtras): string {
  const title = titleOf(pack, topic);
  const path = kept.text('category');
  return path !== undefined && categoryNames(path).at(-1) === title
    ? path
    : categoryPath([pack.title, title]);
}

/** Topics whose id stands for another title in another pack: Moodle knows each id once. */
function ambiguousTopics(packs: readonly Pack[]): ReadonlySet<string> {
  const titles = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const pack of packs) {
    for (const topic of Object.keys(pack.topics)) {
      const place = `${pack.title}/${titleOf(pack, topic)}`;
      if ((titles.get(topic) ?? place) !== place) ambiguous.add(topic);
      titles.set(topic, place);
    }
  }
  return ambiguous;
}

/** Packs as one file, a category for each pack and inside it one for each topic. */
export function writeDocument(packs: readonly PackToWrite[]): Written {
  const losses = makeLosses('Moodle XML');
  const refused: ExchangeNote[] = [];
  const ambiguous = ambiguousTopics(packs.map(({ pack }) => pack));
  const lines = packs.flatMap(({ pack: asked, extras }) => {
    const pack = writable(asked);
    const questions = pack.questions.filter(({ retired }) => !retired);
    for (const question of asked.questions.filter((each) => !each.retired && !isWritable(each))) {
      losses.add('Characters that XML cannot hold are written by their names.', question.id);
    }
    const categories = new Map<string, string[]>();
    for (const topic of Object.keys(pack.topics)) {
      for (const question of questions.filter((each) => each.topic === topic)) {
        const kept = new KeptExtras(writable(extras.get(question.id)));
        const written = writeQuestion(question, pack.scenarios, kept, losses);
        if (!('length' in written)) {
          refused.push(written);
          continue;
        }
        const path = pathOf(pack, question, kept);
        const id = ambiguous.has(topic) ? {} : { id: topic };
        const place = `${topic}\n${path}`;
        const inside = categories.get(place) ?? [...categoryLines({ path, ...id })];
        inside.push(...written);
        categories.set(place, inside);
      }
    }
    const about = pack.description === undefined ? {} : { about: pack.description };
    const whole = categoryLines({ path: categoryPath([pack.title]), id: pack.id, ...about });
    return [...whole, ...[...categories.values()].flat()];
  });
  const content = ['<?xml version="1.0" encoding="UTF-8"?>', ...nested('quiz', lines), ''].join('\n');
  return { content, refused, simplified: losses.notes() };
}
