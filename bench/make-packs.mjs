// Writes packs that look like those of a training team: the same ones for the same numbers.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const SUBJECTS =
  'invoice,purchase order,delivery note,credit memo,payslip,time sheet,bank statement,petty cash voucher,expense claim,customer record,price list,stock count,service ticket,call log,leave request,contract draft,tax certificate,supplier form,refund request,shipping label,booking,quotation,receipt,remittance advice,ledger page,audit trail,roster,warranty card,packing slip,meeting note'.split(
    ',',
  );
const PEOPLE =
  'Ana,Ben,Carla,Dario,Elena,Farid,Grace,Hugo,Ines,Jomar,Kaya,Liza,Marco,Nadia,Omar,Paula,Quinn,Rosa,Samir,Tessa,Ulan,Vera,Wes,Ximena,Yusuf,Zara'.split(
    ',',
  );
const PLACES =
  'the Cebu office,a warehouse in Davao,the night shift,the payroll desk,a branch in Lagos,the help desk,the mail room,the regional hub,the claims team,the sales floor,a partner in Warsaw,the training centre,the front desk,the quality team,a client in Lima,the back office'.split(
    ',',
  );
const TROUBLES =
  'shows a total that is {n} too high,carries the number of last month,was entered twice on line {n},has no signature,names another cost centre,was sent to the wrong address,lacks the approval of a manager,reached the team {n} days late,uses an old exchange rate,belongs to a closed account,mixes two currencies,was cut off after page {n},disagrees with the system by {n},lists {n} items that nobody ordered,quotes a discount that has ended,shows the date of a holiday'.split(
    ',',
  );
const RULES =
  'The policy asks for a second check above {n},The manual wants a reply within {n} hours,The client counts every error as {n} points,The team keeps a copy for {n} years,The system locks a record after {n} minutes,The auditor reads {n} files a week,The contract names a limit of {n} pieces,The supervisor is away for {n} days,The period closes in {n} hours,The queue holds {n} open cases,The vendor has changed its bank account,The original was lost in the post'.split(
    ',',
  );
const ASKS =
  'What does the clerk do first?,Which step comes next?,Who has to be told before anything is changed?,What goes into the log?,Which reply fits the case best?,What can be closed today?,Where is the error to be looked for?,Which figure has to be corrected?'.split(
    ',',
  );
const VERBS =
  'Compare,Return,File,Correct,Report,Hold,Approve,Reverse,Split,Copy,Scan,Print,Forward,Cancel,Reopen,Review,Attach,Confirm,Reconcile,Archive'.split(
    ',',
  );
const THINGS =
  'the amount,the second page,the account code,the whole batch,the old entry,the open items,the reference,the due date,the tax line,the delivery address,the customer number,the unit price,the currency,the approval,the attachment,the summary'.split(
    ',',
  );
const WITH =
  'with the order,to the sender,before the cut-off,in the shared folder,and tell the supervisor,under the right code,against the statement,by phone,with a short note,in the ticket,for the next period,after a second check,at the end of the day,with the signed copy,through the portal,without a new entry'.split(
    ',',
  );
const BECAUSE =
  'it leaves the cause in place,nobody could trace it later,that would count it twice,the record is locked by then,it takes away the proof,the limit was not reached,the other side has not agreed,it only moves the difference,the rule speaks of another case,there is no such field,the figure was right before,somebody else has to decide it'.split(
    ',',
  );
const WHY_RIGHT =
  'This keeps the trail whole,So the cause is found before the figure moves,The rule names just this step,Only then do both records agree,That is what the sender can still mend,It settles the case within the limit'.split(
    ',',
  );

/** mulberry32: chance need not be good here, only the same everywhere. */
export function makeChance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count) => Math.floor(next() * count);
  return { below, of: (list) => list[below(list.length)] };
}

function story(chance) {
  const withNumber = (text) => text.replace('{n}', String(2 + chance.below(880)));
  const subject = chance.of(SUBJECTS);
  return [
    `${chance.of(PEOPLE)} from ${chance.of(PLACES)} works on a ${subject} that ${withNumber(chance.of(TROUBLES))}.`,
    `${withNumber(chance.of(RULES))}.`,
    chance.of(ASKS),
  ];
}

const act = (chance) => `${chance.of(VERBS)} ${chance.of(THINGS)} ${chance.of(WITH)}`;

function acts(chance, count) {
  const found = new Set();
  while (found.size < count) found.add(act(chance));
  return [...found];
}

const wrong = (chance) => `But ${chance.of(BECAUSE)}.`;
const right = (chance) => `${chance.of(WHY_RIGHT)}.`;

function optionLines(chance, keys) {
  const lines = acts(chance, 3 + chance.below(2)).map((text, index) =>
    index < keys
      ? `      - { text: ${text}, correct: true }`
      : `      - { text: ${text}, why: ${wrong(chance)} }`,
  );
  // The key stands anywhere.
  for (let last = lines.length - 1; last > 0; last -= 1) {
    const other = chance.below(last + 1);
    [lines[last], lines[other]] = [lines[other], lines[last]];
  }
  return ['    options:', ...lines];
}

function answerLines(kind, chance) {
  switch (kind) {
    case 'single':
      return optionLines(chance, 1);
    case 'multiple':
      return optionLines(chance, 2);
    case 'true-false':
      return [`    answer: ${chance.below(2) === 0}`];
    case 'numeric':
      return [`    answer: ${chance.below(90_000) / 100}`, '    tolerance: 0.01', '    unit: PHP'];
    case 'text':
      return [`    accept: [${chance.of(SUBJECTS)}, ${chance.of(THINGS).slice(4)} ${chance.below(500)}]`];
    case 'order':
      return ['    steps:', ...acts(chance, 4).map((text) => `      - ${text}`)];
    case 'match':
      return [
        '    pairs:',
        ...acts(chance, 3).map(
          (text) => `      - { left: ${text}, right: ${chance.of(SUBJECTS)} ${chance.below(900)} }`,
        ),
      ];
    default:
      throw new Error(`No such kind: ${kind}`);
  }
}

const LEVELS = ['easy', 'medium', 'hard'];
const KINDS = 'single,single,single,single,single,single,multiple,true-false,numeric,text,order,match'.split(
  ',',
);

function questionLines(index, chance, topics) {
  const kind = chance.of(KINDS);
  const prompt = story(chance);
  const isBlock = index % 4 === 0;
  return [
    `  - id: case-${index}`,
    ...(kind === 'single' ? [] : [`    kind: ${kind}`]),
    `    topic: ${chance.of(topics)}`,
    `    level: ${chance.of(LEVELS)}`,
    ...(isBlock
      ? ['    prompt: |', ...prompt.map((line) => `      ${line}`)]
      : [`    prompt: "${prompt.join(' ')}"`]),
    ...answerLines(kind, chance),
    `    explanation: ${right(chance)}`,
    `    source: { title: "Office manual, page ${chance.below(900)}" }`,
    `    verified: { on: 2026-${String(1 + chance.below(9)).padStart(2, '0')}-14, by: source }`,
    '',
  ];
}

const TOPICS = ['records', 'payments', 'orders', 'people'];

function packText(id, questions, chance) {
  return [
    'format: 1',
    `id: ${id}`,
    `title: Generated pack ${id}`,
    'language: en',
    'license: CC0-1.0',
    'topics:',
    ...TOPICS.map((topic) => `  ${topic}: All about ${topic}`),
    'questions:',
    ...Array.from({ length: questions }, (_, index) => questionLines(index, chance, TOPICS)).flat(),
  ].join('\n');
}

/** Writes `files` packs with `questions` questions altogether; returns their paths. */
export function makePacks(folder, files, questions) {
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: files }, (_, index) => {
    const id = `pack-${String(index).padStart(4, '0')}`;
    const file = path.join(folder, `${id}.yaml`);
    const own = Math.floor(((index + 1) * questions) / files) - Math.floor((index * questions) / files);
    writeFileSync(file, packText(id, own, makeChance(index + 1)));
    return file;
  });
}
