import { Document, isMap, isSeq, type Node, parseDocument, YAMLSeq } from 'yaml';
import type { PackPlan, WrittenPack } from '../../app/ports-exchange.ts';
import { visibleTexts } from '../../domain/visible.ts';
import { YAML_OPTIONS } from '../yaml/yaml-options.ts';
import type { WireKeys } from './kind-format.ts';
import { keepUntouched } from './keep-untouched.ts';
import { updateQuestion } from './update-question.ts';
import { wireKeys } from './write-question.ts';

/** Long lines stay whole, so that a changed word changes one line. */
const STYLE = { lineWidth: 0 } as const;

type Placed = PackPlan['questions'][number];

/** What is put into the file for a draft; what the source does not say is not in it. */
function wireOf({ source, topic }: Placed): WireKeys {
  const { draft, extras } = source;
  const { id: _, ...keys } = wireKeys(visibleTexts(draft), visibleTexts(extras ?? {}));
  return topic === undefined ? keys : { ...keys, topic: topic.id };
}

function newQuestion(document: Document, placed: Placed, level: string): Node {
  const { topic, level: said, kind, ...rest } = wireOf(placed);
  const keys = {
    id: placed.id,
    ...(kind === undefined ? {} : { kind }),
    topic,
    level: said ?? level,
    ...rest,
  };
  const node = document.createNode(keys) as Node;
  return node;
}

function addTopics(document: Document, questions: readonly Placed[]): void {
  for (const { topic } of questions) {
    if (topic !== undefined && !document.hasIn(['topics', topic.id])) {
      document.setIn(['topics', topic.id], visibleTexts(topic.title));
    }
  }
}

function newDocument({ about, schema }: PackPlan): Document {
  const { id, title, description, language, license } = visibleTexts(about);
  const header = { format: 1, id, title, description, language, license, topics: {}, questions: [] };
  const document = new Document(JSON.parse(JSON.stringify(header)), YAML_OPTIONS);
  document.commentBefore = ` yaml-language-server: $schema=${schema}`;
  return document;
}

/**
 * The text of a pack with drafts in it: a new file, or one that is there, with comments and all that the source does not
 * say left as they are.
 *
 * @param plan its existing text must be a pack without errors
 */
export function writePack(plan: PackPlan): WrittenPack {
  const document = plan.existing === null ? newDocument(plan) : parseDocument(plan.existing, YAML_OPTIONS);
  addTopics(document, plan.questions);
  const list = document.get('questions');
  const questions = isSeq(list) ? list : new YAMLSeq();
  if (!isSeq(list)) document.set('questions', questions);
  questions.flow = false;
  const known = new Map(
    questions.items.flatMap((item) => (isMap(item) ? [[String(item.get('id')), item] as const] : [])),
  );
  const always = plan.extrasKey === undefined ? [] : [plan.extrasKey];
  const touched = new Set<string>();
  const states = plan.questions.map((placed) => {
    const map = known.get(placed.id);
    if (map !== undefined && !updateQuestion(document, map, wireOf(placed), always)) return 'unchanged';
    touched.add(placed.id);
    if (map !== undefined) return 'updated';
    const node = newQuestion(document, placed, plan.level);
    node.spaceBefore = questions.items.length > 0;
    questions.items.push(node);
    return 'added';
  });
  const ids = questions.items.map((item) => (isMap(item) ? String(item.get('id')) : ''));
  const text = document.toString(STYLE);
  return { text: plan.existing === null ? text : keepUntouched(plan.existing, text, touched), states, ids };
}
