import { nearestName } from '../../domain/edit-distance.ts';
import type { Reporter } from '../reporter.ts';
import { isWireMap, type WireMap, type WireValue } from '../yaml/wire-value.ts';

type NameFault = 'unknown-topic' | 'unknown-scenario';

function checkName(
  question: WireMap,
  index: number,
  key: 'topic' | 'scenario',
  known: ReadonlySet<string>,
  reporter: Reporter,
): void {
  const name = question[key];
  if (typeof name !== 'string' || known.has(name) || reporter.isFull()) return;
  const nearest = nearestName(name, [...known]);
  const rule: NameFault = `unknown-${key}`;
  reporter.mark({
    fault:
      rule === 'unknown-topic'
        ? { rule, topic: name, nearest, pack: null }
        : { rule, scenario: name, nearest },
    path: ['questions', index, key],
    part: 'value',
  });
}

function checkIds(questions: readonly WireValue[], reporter: Reporter): void {
  const firsts = new Map<string, number>();
  for (const [index, question] of questions.entries()) {
    const id = isWireMap(question) ? question['id'] : null;
    if (typeof id !== 'string') continue;
    const first = firsts.get(id);
    if (first === undefined) {
      firsts.set(id, index);
      continue;
    }
    const firstLine = reporter.placeOf(['questions', first, 'id']).line;
    reporter.mark({
      fault: { rule: 'duplicate-id', id, firstLine },
      path: ['questions', index, 'id'],
      part: 'value',
    });
  }
}

/** The names by which a pack's parts refer to each other, checked on whatever could be read. */
export function checkReferences(pack: WireMap, questions: readonly WireValue[], reporter: Reporter): void {
  const { topics, scenarios = {} } = pack;
  const topicIds = isWireMap(topics) ? new Set(Object.keys(topics)) : null;
  const scenarioIds = isWireMap(scenarios) ? new Set(Object.keys(scenarios)) : null;
  for (const [index, question] of questions.entries()) {
    if (!isWireMap(question)) continue;
    if (topicIds !== null) checkName(question, index, 'topic', topicIds, reporter);
    if (scenarioIds !== null) checkName(question, index, 'scenario', scenarioIds, reporter);
  }
  checkIds(questions, reporter);
}
