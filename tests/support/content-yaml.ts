/** A pack as YAML with one question, and what else is given behind it. */
export function packYaml(id: string, more = ''): string {
  return `format: 1
id: ${id}
title: Pack ${id}
description: A pack for tests.
language: en
license: CC-BY-4.0
topics:
  basics: The basics
questions:
  - id: first
    topic: basics
    level: easy
    prompt: Which one is right?
    options:
      - { text: this one, correct: true, why: It is. }
      - { text: that one, why: It is not. }
    explanation: This one is right because the test says so.
    source: { title: The test }
    verified: { on: 2026-11-22, by: source }
${more}`;
}

export function examYaml(id: string, pack: string): string {
  return `format: 1
id: ${id}
title: Exam ${id}
description: An exam for tests.
minutes: 5
pass: 70
draw:
  - { pack: ${pack}, count: 1 }
`;
}
