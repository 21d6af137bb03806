import type { Extras, Json, PackToWrite } from '../../app/ports-exchange.ts';
import { type Limits, USUAL_LIMITS } from '../../domain/limits.ts';
import { mapTexts } from '../../domain/map-texts.ts';
import type { Pack } from '../../domain/pack.ts';
import { hasErrors, readContent } from '../parse-content.ts';
import { isForeignKey } from '../wire.ts';
import { isWireMap, UnquotedDate, type WireValue } from '../yaml/wire-value.ts';

function jsonOf(value: WireValue): Json {
  if (value instanceof UnquotedDate) return value.source;
  if (Array.isArray(value)) return value.map(jsonOf);
  if (!isWireMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, jsonOf(member)]));
}

/** The keys of a question that speak of other formats. */
function extrasOf(question: WireValue): Extras {
  if (!isWireMap(question)) return {};
  const foreign = Object.entries(question).filter(([key]) => isForeignKey(key));
  return Object.fromEntries(foreign.map(([key, value]) => [key, jsonOf(value)])) as Extras;
}

/** Without the line ends behind a text, which a block of YAML adds and nobody means. */
const settled = (pack: Pack): Pack => mapTexts(pack, (text) => text.replace(/\n+$/u, ''));

/** The pack that a text holds, with what its questions say beyond what a pack can say; null where it has errors. */
export function readPack(text: string, stem: string, limits: Limits = USUAL_LIMITS): PackToWrite | null {
  const content = readContent({ path: stem, stem, folder: null, origin: 'file' }, { text }, limits);
  if (content === null || content.type !== 'pack' || hasErrors(content.reporter.findings())) return null;
  const pack = content.value as Pack | null;
  if (pack === null) return null;
  const listed = content.wire?.['questions'];
  const questions = Array.isArray(listed) ? listed : [];
  const extras = new Map(
    pack.questions.map(({ id }, index) => [id, extrasOf(questions[content.indices[index] ?? -1] ?? null)]),
  );
  return { pack: settled(pack), extras };
}
