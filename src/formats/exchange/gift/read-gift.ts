import type { Draft, DraftQuestion, ExchangeNote, SourceReading } from '../../../app/ports-exchange.ts';
import { isId } from '../../../domain/id.ts';
import { categoryNames } from '../category-path.ts';
import { linesOf, MAX_QUESTIONS, TOO_MANY_QUESTIONS } from '../question-limit.ts';
import { giftBlocks, type GiftBlock } from './blocks.ts';
import { fitAnswers } from './fit-answers.ts';
import type { Reading, Unfit } from './fitting.ts';
import { type GiftExtras, toExtras } from './gift-extras.ts';
import type { GiftQuestion } from './gift-question.ts';
import { fitJudgement } from './judgement.ts';
import { parseGift } from './parse-gift.ts';
import { makePlainText, type PlainText } from './plain-text.ts';

type QuestionBlock = Extract<GiftBlock, { readonly type: 'question' }>;

/** As much of a question's text as names it in a list. */
const NAME_LENGTH = 60;

function nameOf(title: string | undefined, text: string): string {
  const line = (title ?? text).replaceAll(/\s+/gu, ' ').trim();
  return line.length <= NAME_LENGTH ? line : `${line.slice(0, NAME_LENGTH).trimEnd()}…`;
}

/** What the question says beside its answers and a pack cannot. */
function labelExtras({ title, idNumber }: GiftQuestion, category: string | undefined): GiftExtras {
  // An id that the source does not give is made from the title.
  const id = idNumber !== undefined && isId(idNumber) ? idNumber : title;
  return {
    ...(title === undefined || (isId(title) && title === id) ? {} : { title }),
    ...(category === undefined || categoryNames(category).length < 2 ? {} : { category }),
    ...(idNumber === undefined || isId(idNumber) ? {} : { idNumber }),
  };
}

interface Read {
  readonly question: DraftQuestion;
  readonly notes: readonly string[];
}

function readQuestion(
  gift: GiftQuestion,
  line: number,
  category: string | undefined,
  plainText: PlainText,
): Read | Unfit {
  const notes = new Set<string>();
  const text: Reading['text'] = (from) => {
    const read = plainText(from);
    for (const sentence of read.simplified) notes.add(sentence);
    return read.text;
  };
  const remark: Reading['remark'] = (from) => {
    const said = from === undefined ? '' : text(from);
    return /\S/u.test(said) ? said : undefined;
  };
  const prompt = text(gift.text);
  const reading: Reading = { text, remark, note: (sentence) => void notes.add(sentence) };
  const judgement = fitJudgement(gift, reading);
  const fitted = judgement ?? fitAnswers(gift.answers, reading);
  if (fitted.type === 'unfit') return fitted;
  const general = judgement === null ? remark(gift.general) : undefined;
  const explanation = general ?? fitted.explanation;
  const { title, idNumber, tags } = gift;
  const draft: Draft = {
    ...fitted.body(prompt),
    ...(idNumber !== undefined && isId(idNumber) ? { id: idNumber } : {}),
    ...(explanation === undefined ? {} : { explanation }),
    ...(tags.length === 0 ? {} : { tags }),
  };
  const topic = category === undefined ? undefined : categoryNames(category).at(-1);
  const extras = toExtras({ ...labelExtras(gift, category), ...fitted.extras });
  return {
    question: {
      line,
      draft,
      ...(title === undefined ? {} : { name: title }),
      ...(topic === undefined ? {} : { topic }),
      ...(extras === undefined ? {} : { extras }),
    },
    notes: [...notes],
  };
}

/** Reads a text of GIFT. One broken question costs no other one. */
export function readGift(source: string): SourceReading {
  const questions: DraftQuestion[] = [];
  const refused: ExchangeNote[] = [];
  const simplified: ExchangeNote[] = [];
  const passedOver: ExchangeNote[] = [];
  const plainText = makePlainText();
  let category: string | undefined;

  function take({ line, text, comments }: QuestionBlock): void {
    const gift = parseGift(text, comments);
    if ('type' in gift) {
      refused.push({ line, name: nameOf(gift.title, text), message: gift.message });
      return;
    }
    const name = nameOf(gift.title, plainText(gift.text).text);
    if (gift.answers.type === 'description') {
      passedOver.push({ line, name, message: 'This is a text without answers, not a question.' });
      return;
    }
    const read = readQuestion(gift, line, category, plainText);
    if ('type' in read) {
      refused.push({ line, name, message: read.message });
      return;
    }
    questions.push(read.question);
    simplified.push(...read.notes.map((message) => ({ line, name, message })));
  }

  const lines = linesOf(source);
  if ('type' in lines) return lines;
  const blocks = giftBlocks(lines);
  if (blocks.length > MAX_QUESTIONS) return TOO_MANY_QUESTIONS;
  for (const block of blocks) {
    if (block.type === 'category') category = block.path;
    else take(block);
  }
  return { type: 'questions', about: {}, questions, refused, simplified, passedOver };
}
