import { expect, test } from 'vitest';
import { csvCodec } from '../../../../src/formats/exchange/delimited.ts';
import { questionsOf } from '../../../support/exchange/sheets.ts';

const options = async (text: string): Promise<readonly string[]> => {
  const { questions } = await questionsOf(csvCodec, text);
  return questions.map(({ draft }) =>
    'options' in draft
      ? draft.options.map((each) => `${'correct' in each && each.correct ? '*' : ''}${each.text}`).join(' ')
      : draft.kind,
  );
};

test.each([
  [
    'the right answer in one column and wrong ones in others',
    'Question,Correct Answer,Incorrect Answer 1,Incorrect Answer 2 (Optional)\nP,x,y,z\nQ,4,2,\n',
    ['*x y z', '*4 2'],
  ],
  [
    'a numbered question, a time limit and a place',
    'Question #,Question Text,Answer 1,Answer 2,Answer 3 (Optional),Time Limit (sec) (Max: 300 seconds),Correct Answer(s) (Only include Answer #)\n1,P,x,y,,20,2\n',
    ['x *y'],
  ],
  ['letters as headers', 'Question;A;B;C;Answer\nP;x;y;z;B\nQ;x;y;z;Option C\n', ['x *y z', 'x y *z']],
  [
    'kinds in two letters',
    'Question Type,Question,Marks,Correct Answer,Option A,Option B\nMC,P,20,B,x,y\nFB,Q _,5,x,,\nTF,R,5,False,,\n',
    ['x *y', 'text', 'true-false'],
  ],
  ['an empty option between', 'question,option a,option b,option c,correct\nP,x,,z,C\n', ['x *z']],
])('sheets of other makers are read: %s', async (_, text, wanted) => {
  expect(await options(text)).toEqual(wanted);
});
