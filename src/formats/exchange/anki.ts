import type { Codec, ExchangeNote, PackToWrite } from '../../app/ports-exchange.ts';
import { letterAt } from '../../domain/letter-at.ts';
import type { Kind, Question } from '../../domain/question/question.ts';
import { kindWords } from './handout/kind-words.ts';
import { textToHtml } from './markup/text-to-html.ts';

/**
 * The lines with which Anki is told how to read the file (https://docs.ankiweb.net/importing/text-files.html, "File
 * Headers"): without them, it would ask, and guess which column is which.
 */
const HEAD = [
  '#separator:tab',
  '#html:true',
  '#guid column:1',
  '#notetype:Basic',
  '#deck column:2',
  '#columns:Guid\tDeck\tFront\tBack\tTags',
  '#tags column:5',
];

/** A card shows and turns over; what is measured while it is typed cannot be practised on one. */
const NOT_ON_A_CARD: Readonly<Partial<Record<Kind, string>>> = {
  transcribe: 'Copying a form needs fields to type in, which a card has not.',
  typing: 'Typing against the clock needs a field to type in, which a card has not.',
};

/** Nothing in a field may end it: a tab, a line end, a quote at its start. */
const field = (html: string): string => html.replaceAll(/[\t\n\r]+/gu, ' ').replaceAll('"', '&quot;');

const html = (texts: readonly string[]): string =>
  textToHtml(texts.filter((text) => text !== '').join('\n\n'));

function front(question: Question, passage: string): string {
  const asked = kindWords(question.kind).asked(question);
  const below =
    'lines' in asked
      ? asked.lines.join('\n')
      : asked.choices.map((text, index) => `${letterAt(index)}. ${text}`).join('\n');
  // A blank to write on is of no use on a card.
  return html([passage, question.prompt, /^_+/u.test(below) ? '' : below]);
}

function whysOf(question: Question): string {
  if (!('options' in question)) return '';
  return question.options
    .flatMap(({ why }, index) => (why === undefined ? [] : [`${letterAt(index)}: ${why}`]))
    .join('\n');
}

const back = (question: Question): string =>
  html([
    `**${kindWords(question.kind).key(question).join('**\n**')}**`.replaceAll('****', ''),
    whysOf(question),
    question.explanation ?? '',
  ]);

/** Anki parts tags by spaces. */
const tagsOf = ({ topic, level, tags }: Question): string =>
  [topic, level, ...tags].map((tag) => tag.trim().replaceAll(/\s+/gu, '-')).join(' ');

function rowsOf({ pack }: PackToWrite, refused: ExchangeNote[]): string[] {
  return pack.questions
    .filter(({ retired }) => !retired)
    .flatMap((question) => {
      const { id, kind, scenario } = question;
      const message = NOT_ON_A_CARD[kind];
      if (message !== undefined) {
        refused.push({ name: id, message });
        return [];
      }
      const passage = scenario === undefined ? '' : (pack.scenarios[scenario] ?? '');
      // Subdecks are parted by two colons.
      const deck = `deskready::${pack.title.replaceAll('::', ':')}`;
      const cells = [`deskready/${pack.id}/${id}`, deck, front(question, passage), back(question)];
      return [[...cells, tagsOf(question)].map(field).join('\t')];
    });
}

/** A text file that Anki imports: one note a question. Its guid makes a second import update the note. */
export const ankiCodec: Codec = {
  id: 'anki',
  title: 'Anki text',
  extension: 'txt',
  write: async (packs) => {
    const refused: ExchangeNote[] = [];
    const rows = packs.flatMap((pack) => rowsOf(pack, refused));
    return { content: `${[...HEAD, ...rows].join('\n')}\n`, refused, simplified: [] };
  },
};
