import { keys, list, text } from '../../wire.ts';
import { type KindFormat, kindFormat } from '../kind-format.ts';

const MAX_FIELDS = 12;

const field = keys(
  'field',
  {
    label: text({ title: 'Label', description: 'What the field is called.', examples: ['Invoice no.'] }),
    value: text({
      title: 'Value',
      description:
        'What must be typed, on one line. Case, signs and inner spaces count. Quote figures and dates.',
      examples: ['INV-20931', '48.50'],
    }),
  },
  {
    title: 'Field',
    description: 'One field of the record.',
    examples: [{ label: 'Invoice no.', value: 'INV-20931' }],
  },
);

export const transcribeFormat: KindFormat = kindFormat({
  kind: 'transcribe',
  summary: 'A record is shown, and each field of it typed.',
  entries: {
    fields: list(field, [1, MAX_FIELDS], {
      title: 'Fields',
      description: 'The fields of the record, 1 to 12, in the order in which they are typed.',
      examples: [[{ label: 'Invoice no.', value: 'INV-20931' }]],
    }),
  },
  own: ({ fields }) => ({ fields: fields.map(({ label, value }) => ({ label, value })) }),
});
