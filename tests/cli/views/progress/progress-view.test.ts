import { expect, test } from 'vitest';
import { ASCII, UNICODE } from '../pictures/pictures.ts';
import { viewOf } from './view-of.ts';

test('at 80 columns', () => {
  expect(viewOf(UNICODE, 79)).toMatchInlineSnapshot(`
    "
    Progress on 2026-11-22, from 31 reports

    Are you ready?
    ✓ Quick mock test, 15 questions: ready
      Expected  ████████████████░░░░  81%  ▅▅▅▆▇
      8 of 10 times between 67% and 93%; chance to reach the mark of 70%: 91%.
    ◐ Accounts payable mock exam, 30 questions: near
      Expected  ██████████████░░░░░░  70%  ▅▅▅▆▇
      8 of 10 times between 57% and 83%; chance to reach the mark of 70%: 56%.
    ○ General back office: not yet
      Expected  ██████████░░░░░░░░░░  52%  ▅▅▅▆▇
      8 of 10 times between 40% and 63%; chance to reach the practice mark of
      61.5%: below 1%.
    ? Accounts payable clerk: too few answers
      Answer 13 more new questions, at least 2 in Excel for office work and 3 in
      Data entry.
    Others that your answers can judge:
    Bookkeeper  ████████████░░░░░░░░   61% • no mark

    Practice
    Streak: 4 days in a row, today included. The longest was 9.
    Questions: 210 of 1130 answered, 34 mastered (right on three days). Due for
    review: 12. Missed the last time: 8.
      deskready review
    All answers    ████████████████░░░░   78% of 316
    New questions  █████████████░░░░░░░   64% of 210

    By subject
    The score to expect on new questions, how it changed, and the number of new
    answers.
    Accounts payable and bookkeeping  █████████░░░░░░░░░░░   47%  ▅▄▄▄▄     22
    Excel for office work             ████████████████░░░░   78%  ▅▅▅▅▆▆▆▇  56
      Looking values up               ████████████░░░░░░░░   58%  ▅▅        14
      Formulas                        █████████████████░░░   85%  ▅▇        22
    Data care and security            ████████░░░░░░░░░░░░   40%  ▄          1

    New questions right, by level
                                        easy  medium    hard
    Accounts payable and bookkeeping  █  78%  ▓  50%    (0%)
    Excel for office work             █ 100%  ▓  71%  ▓  50%
    Data care and security              (0%)       -       -
    The fuller the sign, the more was right. In brackets: fewer than three answers.

    Exams
    Quick mock test, 15 questions
      ✓ pass on 2026-11-15, the mark is 70%
      ▄▅▅▅▆▆▇  … 53% → 60% → 53% → 67% → 73% → 80%
    mock-of-old
      ○ not yet on 2026-11-01, the mark is 70%
      ▄  40%

    Practise next
    Accounts payable and bookkeeping: expected 47%, from 22 new answers
      deskready practice accounting-ap
    Looking values up (Excel for office work): expected 58%, from 14 new answers
      deskready practice office-excel --topic lookup
    "
  `);
});

test('at 40 columns', () => {
  expect(viewOf(UNICODE, 39)).toMatchInlineSnapshot(`
    "
    Progress on 2026-11-22, from 31 reports

    Are you ready?
    ✓ Quick mock test, 15 questions: ready
      Expected  ████████░░  81%  ▅▅▅▆▇
      8 of 10 times between 67% and 93%;
      chance to reach the mark of 70%: 91%.
    ◐ Accounts payable mock exam, 30
      questions: near
      Expected  ███████░░░  70%  ▅▅▅▆▇
      8 of 10 times between 57% and 83%;
      chance to reach the mark of 70%: 56%.
    ○ General back office: not yet
      Expected  █████░░░░░  52%  ▅▅▅▆▇
      8 of 10 times between 40% and 63%;
      chance to reach the practice mark of
      61.5%: below 1%.
    ? Accounts payable clerk: too few
      answers
      Answer 13 more new questions, at
      least 2 in Excel for office work and
      3 in Data entry.
    Others that your answers can judge:
    Bookkeeper  ██████░░░░   61% • no mark

    Practice
    Streak: 4 days in a row, today
    included. The longest was 9.
    Questions: 210 of 1130 answered, 34
    mastered (right on three days). Due for
    review: 12. Missed the last time: 8.
      deskready review
    All answers    ████████░░   78% of 316
    New questions  ██████░░░░   64% of 210

    By subject
    The score to expect on new questions,
    how it changed, and the number of new
    answers.
    Accounts payable and b…   47% ▅▄▄▄▄  22
    Excel for office work     78% ▅▅▅▆▆▇ 56
      Looking values up       58% ▅▅     14
      Formulas                85% ▅▇     22
    Data care and security    40% ▄       1

    New questions right, by level
                       easy  medium    hard
    Accounts payab…  █  78%  ▓  50%    (0%)
    Excel for offi…  █ 100%  ▓  71%  ▓  50%
    Data care and …    (0%)       -       -
    The fuller the sign, the more was
    right. In brackets: fewer than three
    answers.

    Exams
    Quick mock test, 15 questions
      ✓ pass on 2026-11-15, the mark is 70%
      ▄▅▅▅▆▆▇  … 53% → 67% → 73% → 80%
    mock-of-old
      ○ not yet on 2026-11-01, the mark is
      70%
      ▄  40%

    Practise next
    Accounts payable and bookkeeping:
    expected 47%, from 22 new answers
      deskready practice accounting-ap
    Looking values up (Excel for office
    work): expected 58%, from 14 new
    answers
      deskready practice office-excel --topic lookup
    "
  `);
});

test('at 40 columns in ASCII', () => {
  expect(viewOf(ASCII, 39)).toMatchInlineSnapshot(`
    "
    Progress on 2026-11-22, from 31 reports

    Are you ready?
    + Quick mock test, 15 questions: ready
      Expected  ########..  81%  ===**
      8 of 10 times between 67% and 93%;
      chance to reach the mark of 70%: 91%.
    ~ Accounts payable mock exam, 30
      questions: near
      Expected  #######...  70%  ===**
      8 of 10 times between 57% and 83%;
      chance to reach the mark of 70%: 56%.
    - General back office: not yet
      Expected  #####.....  52%  ===**
      8 of 10 times between 40% and 63%;
      chance to reach the practice mark of
      61.5%: below 1%.
    ? Accounts payable clerk: too few
      answers
      Answer 13 more new questions, at
      least 2 in Excel for office work and
      3 in Data entry.
    Others that your answers can judge:
    Bookkeeper  ######....   61% * no mark

    Practice
    Streak: 4 days in a row, today
    included. The longest was 9.
    Questions: 210 of 1130 answered, 34
    mastered (right on three days). Due for
    review: 12. Missed the last time: 8.
      deskready review
    All answers    ########..   78% of 316
    New questions  ######....   64% of 210

    By subject
    The score to expect on new questions,
    how it changed, and the number of new
    answers.
    Accounts payable and...   47% =----  22
    Excel for office work     78% ====** 56
      Looking values up       58% ==     14
      Formulas                85% =#     22
    Data care and security    40% -       1

    New questions right, by level
                       easy  medium    hard
    Accounts pay...  #  78%  +  50%    (0%)
    Excel for of...  # 100%  +  71%  +  50%
    Data care an...    (0%)       -       -
    The fuller the sign, the more was
    right. In brackets: fewer than three
    answers.

    Exams
    Quick mock test, 15 questions
      + pass on 2026-11-15, the mark is 70%
      -===***  ... 53% -> 67% -> 73% -> 80%
    mock-of-old
      - not yet on 2026-11-01, the mark is
      70%
      -  40%

    Practise next
    Accounts payable and bookkeeping:
    expected 47%, from 22 new answers
      deskready practice accounting-ap
    Looking values up (Excel for office
    work): expected 58%, from 14 new
    answers
      deskready practice office-excel --topic lookup
    "
  `);
});
