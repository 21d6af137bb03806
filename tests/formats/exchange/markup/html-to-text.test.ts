import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../../../src/formats/exchange/markup/html-to-text.ts';
import { textToHtml } from '../../../../src/formats/exchange/markup/text-to-html.ts';
import { anyText } from '../../../support/exchange/packs.ts';

const CASES: readonly (readonly [about: string, html: string, text: string])[] = [
  ['plain text and entities', 'a &lt; b &amp;&amp; c&eacute; &#8364; &euro;5', 'a < b && cé € €5'],
  ['bold and code', '<b>Never</b> type <code>=SUM(A1)</code>', '**Never** type `=SUM(A1)`'],
  ['spaces beside bold outside of it', 'x<strong> y </strong>z', 'x **y** z'],
  ['bold by style', '<span style="font-weight: bold">x</span>', '**x**'],
  ['folded white space', ' a\n   b&nbsp; c ', 'a b c'],
  ['paragraphs', '<p dir="ltr">a</p>\n<p>b<br></p>', 'a\n\nb'],
  ['blocks and breaks', '<div>a</div><div>b<br>c<br><br>d</div>', 'a\nb\nc\n\nd'],
  ['lists', '<p>Do:</p><ul><li>a</li><li><p>b</p></li></ul>end', 'Do:\n\n- a\n- b\n\nend'],
  ['numbered lists', '<ol start="3"><li>a<ul><li>b</li></ul></li><li>c</li></ol>', '3. a\n  - b\n4. c'],
  [
    'tables',
    '<table><tr><th>A</th><th>B</th></tr><tr><td><p>1</p></td><td>2<br>3</td></tr></table>',
    '**A** | **B**\n1 | 2 3',
  ],
  ['preformatted lines', '<pre>a  b\n c</pre>', '`a  b`\n` c`'],
  ['images', 'See <img src="@@PLUGINFILE@@/a%20b.png" alt="a chart">.', 'See [image: a chart].'],
  [
    'images without description',
    '<img src="x/logo.jpg"><img src="data:image/png;base64,AAAA">',
    '[image: logo.jpg][image]',
  ],
  ['links', '<a href="https://a.example/x">here</a>', 'here (https://a.example/x)'],
  ['links that show their address', '<a href="https://a.example">https://a.example</a>', 'https://a.example'],
  ['links that lead nowhere', '<a href="javascript:alert(1)">x</a>', 'x'],
  ['scripts', 'a<script>alert("b")</script><style>p{}</style>c', 'ac'],
  ['raised and lowered text', 'x<sup>2</sup> H<sub>2</sub>O e<sup>ab</sup>', 'x² H₂O e^(ab)'],
  ['MathML', '<math><mfrac><mrow><mi>a</mi><mo>+</mo><mn>1</mn></mrow><mn>2</mn></mfrac></math>', '(a+1)/2'],
  ['bold that a pack cannot hold', '<b>2*3</b>', '2*3'],
  ['broken HTML', '<p>a<b>b<p>c</i></b', 'a**b**\n\n**c**'],
];

describe('htmlToText', () => {
  it.each(CASES)('reads %s', (_about, html, text) => {
    expect(htmlToText(html).text).toBe(text);
  });

  it('says what it changed, once for each sort', () => {
    const { simplified } = htmlToText('<img><img alt="x"><i>y</i> \\(a^2\\) <script>1</script>');
    expect(simplified).toHaveLength(4);
    expect(simplified.join(' ')).toMatch(/image.*script.*formula.*Italics/u);
    expect(htmlToText('<p dir="ltr" style="text-align: left">a <b>b</b></p>').simplified).toEqual([]);
  });

  it('says where a text has several languages', () => {
    const html = '<span class="multilang" lang="en">Yes</span> <span class="multilang" lang="tl">Oo</span>';
    expect(htmlToText(html)).toMatchObject({
      text: 'Yes Oo',
      simplified: [expect.stringMatching(/languages/u)],
    });
  });

  it('says where signs of the text would be read as markup', () => {
    expect(htmlToText('2**3 and 4**5').simplified).toHaveLength(1);
    expect(htmlToText('2**3').simplified).toEqual([]);
  });

  it('ends with what is nested without end or endlessly long', () => {
    expect(htmlToText('<div>'.repeat(200_000)).simplified).toHaveLength(1);
    expect(htmlToText('a'.repeat(1_000_000)).simplified).toHaveLength(1);
    expect(htmlToText('<b>x</b>'.repeat(50_000)).text).toHaveLength(250_000);
  });

  it('never throws', () => {
    const part = fc.constantFrom(
      '<p>',
      '</p>',
      '<b',
      '>',
      '<li>',
      '<td>',
      '</tr>',
      '<math>',
      '</mi>',
      '<sup>',
      '&',
      '`',
      '**',
      'x',
      '<!--',
      '<svg>',
      '</a>',
      '<a href="http://x">',
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(typeof htmlToText(parts.join('')).text).toBe('string');
      }),
      { numRuns: 500 },
    );
  });
});

describe('textToHtml', () => {
  it('writes paragraphs, line ends and markup as a browser shows them', () => {
    expect(textToHtml('a < b\nis **no** `<b>`\n\nc')).toBe(
      '<p>a &lt; b<br>is <strong>no</strong> <code>&lt;b&gt;</code></p><p>c</p>',
    );
  });

  it('keeps white space that a browser would fold', () => {
    expect(textToHtml('a  b')).toBe('<span style="white-space: pre-wrap">a  b</span>');
  });

  it('is read as the same text', () => {
    fc.assert(
      fc.property(anyText(40), (text) => {
        expect(htmlToText(textToHtml(text)).text).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });
});
