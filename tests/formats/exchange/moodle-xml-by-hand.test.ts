import { expect, test } from 'vitest';
import { questionsOf } from '../../support/exchange/moodle-xml.ts';

test('HTML among the elements, as files by hand have it, reads as HTML inside a text does', async () => {
  const { questions, simplified } = await questionsOf(`<quiz><question type="truefalse">
    <name><text>Net</text></name>
    <questiontext format="html"><text><p>Is <b>net</b> &lt; gross?<br/>Think.</p><img src="a.png" alt="a &quot;slip&quot;"/></text></questiontext>
    <answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer>
  </question></quiz>`);
  expect(questions[0]?.draft.prompt).toBe('Is **net** < gross?\nThink.\n\n[image: a "slip"]');
  expect(simplified.map(({ message }) => message)).toEqual([expect.stringMatching(/^An image is left out/u)]);
});
