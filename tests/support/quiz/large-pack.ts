/** A pack with this many questions, some to pick and some to type. */
export function largePack(count: number): string {
  const questions = Array.from({ length: count }, (_, index) => {
    const start = `  - id: q${index}\n    topic: t${index % 12}\n    level: ${['easy', 'medium', 'hard'][index % 3] ?? 'easy'}\n`;
    const ask = `    prompt: In a list of ${count} entries, which one is entry number ${index}? Look at the figures with care.\n`;
    if (index % 5 === 4)
      return `${start}    kind: numeric\n${ask}    answer: ${index}\n    explanation: It is ${index}.\n`;
    const options = [0, 1, 2, 3].map(
      (other) =>
        `      - { text: Entry ${index + other} of the list, ${other === 0 ? 'correct: true, ' : ''}why: Its number is ${index + other}. }\n`,
    );
    return `${start}${ask}    options:\n${options.join('')}    explanation: Entries are counted from nought, so this one is ${index}.\n`;
  });
  const topics = Array.from({ length: 12 }, (_, index) => `  t${index}: Topic ${index}\n`);
  return `format: 1\nid: large\ntitle: Large pack\nlanguage: en\ntopics:\n${topics.join('')}questions:\n${questions.join('')}`;
}
