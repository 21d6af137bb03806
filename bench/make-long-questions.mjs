// Writes a pack of questions that are as long as questions get, one of each kind: what is hardest to paint with each key.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const LATIN = [
  'The supplier sent an invoice over 1,240.50 pesos on the third of May,',
  'and the clerk found that the order named another price.',
  'Which of these records `A2:B14` has to be **corrected first**?',
];
const CJK = [
  '仕入先から五月三日付けの請求書が届きましたが、',
  '発注書の単価とは異なっていました。',
  'どの記録を先に訂正しますか。',
];
// What people see as one character is up to eleven units here: joined, coloured, with several marks.
const EMOJI = [
  '👩‍👩‍👧‍👦 👍🏽 pe\u0301n\u0303a\u0302\u0323 🏳️‍🌈',
  'n\u0303andu\u0301 👩🏾‍💻🎉 กำลังใจ',
  'क्षत्रिय z\u0351\u036B\u0343 🇵🇭 ไม่เป็นไร',
];

/** Kinds of writing, by how hard they are to measure. */
export const SCRIPTS = { Latin: LATIN, CJK, 'emoji with marks': EMOJI };

const segmenter = new Intl.Segmenter();

/** So many characters, as people see them, of a script. */
function textOf(script, characters, from = 0) {
  const sentences = SCRIPTS[script];
  const found = [];
  for (let at = from; found.length < characters; at += 1) {
    const sentence = sentences[at % sentences.length] + (script === 'CJK' ? '' : ' ');
    for (const { segment } of segmenter.segment(sentence)) found.push(segment);
  }
  return found.slice(0, characters).join('').trim();
}

/** A question may ask to type 2,000 code points. */
const mostTyped = (text) => [...text.normalize()].slice(0, 1900).join('').trim();

const COMMON = { topic: 'desk', level: 'medium' };

/** What each kind has besides its prompt. */
function ownKeys(script) {
  const texts = (count, characters) =>
    Array.from({ length: count }, (_, index) => `${index + 1}. ${textOf(script, characters, index)}`);
  const options = texts(6, 150);
  return {
    single: { options: options.map((text, index) => ({ text, ...(index === 1 ? { correct: true } : {}) })) },
    multiple: { options: options.map((text, index) => ({ text, ...(index < 2 ? { correct: true } : {}) })) },
    'true-false': { answer: true },
    judgement: {
      options: options.map((text, index) => ({ text, marks: Math.max(0, 3 - index) })),
      standard: 'One mark a step.',
    },
    numeric: { answer: 12.5, unit: 'PHP' },
    text: { accept: ['receiving report'] },
    order: { steps: texts(8, 100) },
    match: { pairs: texts(8, 60).map((left, index) => ({ left, right: `${left} ${index}` })) },
    transcribe: {
      fields: [
        ...texts(5, 40).map((value, index) => ({ label: `Field ${index + 1}`, value })),
        { label: 'Remarks', value: mostTyped(textOf(script, 1200)) },
      ],
    },
    typing: { passage: mostTyped(textOf(script, 1500)), target: { wpm: 30, accuracy: 90 } },
    rehearse: { rubric: texts(8, 100), sample: textOf(script, 500), seconds: 90 },
  };
}

export const KINDS = Object.keys(ownKeys('Latin'));

/** A pack with a question of each kind, as text; JSON is YAML. */
export function longQuestions(script) {
  const questions = Object.entries(ownKeys(script)).map(([kind, own]) => ({
    id: kind,
    kind,
    ...COMMON,
    prompt: textOf(script, 3000),
    ...own,
  }));
  return JSON.stringify({
    format: 1,
    id: 'long',
    title: 'Long questions',
    language: 'en',
    topics: { desk: 'At the desk' },
    questions,
  });
}

/** A pack of so many short questions, and an exam over all of them. */
export function writeMany(folder, count) {
  mkdirSync(path.join(folder, 'exams'), { recursive: true });
  const questions = Array.from({ length: count }, (_, index) => ({
    id: `q${index + 1}`,
    ...COMMON,
    prompt: `${index + 1}: ${textOf('Latin', 280)}`,
    options: ['alpha', 'beta', 'gamma', 'delta'].map((text, place) => ({
      text: `${text} ${index}`,
      ...(place === index % 4 ? { correct: true } : {}),
    })),
  }));
  const head = { format: 1, language: 'en', topics: { desk: 'At the desk' } };
  writeFileSync(
    path.join(folder, 'many.yaml'),
    JSON.stringify({ ...head, id: 'many', title: 'Many', questions }),
  );
  const exam = {
    format: 1,
    id: 'all',
    title: 'All',
    minutes: count,
    pass: 50,
    draw: [{ pack: 'many', count }],
  };
  writeFileSync(path.join(folder, 'exams', 'all.yaml'), JSON.stringify(exam));
}
