import { describe, expect, it } from 'vitest';
import { porterStem } from '../../../../src/domain/lint/text/porter-stem.ts';

/** The examples that the paper gives for its steps, with what the whole algorithm makes of them. */
const FROM_THE_PAPER = `caresses caress
ponies poni
ties ti
cats cat
feed feed
agreed agre
plastered plaster
bled bled
motoring motor
sing sing
conflated conflat
troubled troubl
sized size
hopping hop
tanned tan
falling fall
hissing hiss
fizzed fizz
failing fail
filing file
happy happi
sky sky
relational relat
conditional condit
rational ration
valenci valenc
digitizer digit
radicalli radic
vietnamization vietnam
predication predic
operator oper
feudalism feudal
decisiveness decis
hopefulness hope
formaliti formal
sensibiliti sensibl
triplicate triplic
formative form
electriciti electr
goodness good
revival reviv
allowance allow
inference infer
airliner airlin
gyroscopic gyroscop
adjustable adjust
defensible defens
irritant irrit
replacement replac
adjustment adjust
dependent depend
adoption adopt
homologou homolog
communism commun
activate activ
angulariti angular
homologous homolog
effective effect
bowdlerize bowdler
probate probat
rate rate
cease ceas
controll control
roll roll
generalizations gener
oscillators oscil`;

describe('the stem of a word', () => {
  it.each(FROM_THE_PAPER.split('\n').map((line) => line.split(' ')))(
    'of %s is %s',
    (word = '', stem = '') => {
      expect(porterStem(word)).toBe(stem);
    },
  );

  it('brings the forms of a word together', () => {
    expect(
      new Set(['connect', 'connected', 'connecting', 'connection', 'connections'].map(porterStem)).size,
    ).toBe(1);
  });

  it('leaves short words, numbers and words with other signs as they are', () => {
    expect(['is', '1990s', 'co-operate', 'né'].map(porterStem)).toEqual(['is', '1990s', 'co-operate', 'né']);
  });
});
