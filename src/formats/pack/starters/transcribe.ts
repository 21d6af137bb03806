import type { Starter } from './starter.ts';

export const transcribeStarter: Starter = {
  about: [
    'transcribe: a record to copy, field by field. Quote all figures and dates: YAML would change 48.50 to 48.5.',
  ],
  level: 'easy',
  by: 'source',
  body: `
prompt: Enter this supplier record exactly as it is shown.
fields:
  - { label: Supplier, value: Northwind Supply }
  - { label: Invoice no., value: INV-20931 }
  - { label: Total, value: "48.50" }
hint: Compare codes and sums in groups of three characters.
explanation: One wrong character in a code or a sum costs most, so read these two fields twice.
source: { title: The record in the question }
`,
};
