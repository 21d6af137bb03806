/** What a terminal, a spreadsheet, a browser or a reader could be made to obey, by what it would do. */
export const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  colours: '\u001b[31;5mred\u001b[0m',
  'a cleared screen': '\u001b[2J\u001b[H\u001bc',
  'a window title': '\u001b]0;owned\u0007',
  'the clipboard': '\u001b]52;c;cm0gLXJmIH4=\u001b\\',
  'a hyperlink': '\u001b]8;;https://example.com/\u001b\\here\u001b]8;;\u001b\\',
  'a device that answers': '\u001b[6n\u001bP$qm\u001b\\\u0005',
  'C1 controls': '\u009b2J\u009d0;owned\u009c\u0085\u0090x',
  'text typed over': 'right\rwrong\b\b\b\u0000\u007f\u000b\u000c',
  'text from right to left': '\u202egnorw\u202c \u2066x\u2069 \u061c\u200f',
  'zero-width text': 'pay\u200b\u2060\ufeff\u200epal',
  'tags that nobody sees': '\u{e0041}\u{e0042}\u{e007f}',
  'line separators': 'one\u2028two\u2029three',
  'half a character': 'a\ud83dz\udc00',
  'a formula': '=HYPERLINK("https://example.com";"x")',
  'a build command': '\n::error::owned\n##[group]x',
  'elements of HTML': '</script><script>alert(1)</script><img src=x onerror=alert(1)>"\'&amp;',
  'a shell': '$(touch owned) `touch owned` ; touch owned',
};

/** A text in double quotes as YAML writes it, every sign above ASCII and every control as an escape. */
export function yamlText(text: string): string {
  const escaped = Array.from({ length: text.length }, (_, at) => {
    const code = text.charCodeAt(at);
    if (code === 0x22 || code === 0x5c) return `\\${text[at] ?? ''}`;
    return code >= 0x20 && code < 0x7f ? (text[at] ?? '') : `\\u${code.toString(16).padStart(4, '0')}`;
  });
  return `"${escaped.join('')}"`;
}

/** A pack of a question of every kind in which each text ends with a hostile one. */
export function hostilePack(hostile: string): string {
  const text = (start: string): string => yamlText(`${start} ${hostile}`);
  const common = (id: string): string => `  - id: ${id}
    topic: a
    level: easy
    scenario: s
    prompt: ${text(`Prompt of ${id}`)}
    hint: ${text('Hint')}
    explanation: ${text('Explanation')}
    tags: [${text('tag')}]
    appVersion: ${text('Version')}
    source: { title: ${text('Source')}, publisher: ${text('Publisher')}, url: "https://example.com" }
`;
  return `format: 1
id: hostile
title: ${text('Title')}
description: ${text('Description')}
language: en
license: ${text('License')}
topics: { a: ${text('Topic')} }
scenarios: { s: ${text('Scenario')} }
questions:
${common('single')}    options: [{ text: ${text('one')}, correct: true, why: ${text('why')} }, { text: ${text('two')}, why: ${text('why not')} }]
${common('multiple')}    kind: multiple
    options: [{ text: ${text('one')}, correct: true }, { text: ${text('two')} }, { text: ${text('three')}, correct: true }]
${common('true-false')}    kind: true-false
    answer: true
${common('judgement')}    kind: judgement
    standard: ${text('Standard')}
    options: [{ text: ${text('one')}, marks: 3 }, { text: ${text('two')}, marks: 0 }]
${common('numeric')}    kind: numeric
    answer: 5
${common('text')}    kind: text
    accept: [${text('word')}]
${common('order')}    kind: order
    steps: [${text('one')}, ${text('two')}, ${text('three')}]
${common('match')}    kind: match
    pairs: [{ left: ${text('a')}, right: ${text('b')} }, { left: ${text('c')}, right: ${text('d')} }]
${common('rehearse')}    kind: rehearse
    rubric: [${text('row one')}, ${text('row two')}]
    sample: ${text('Sample')}
    seconds: 60
`;
}
