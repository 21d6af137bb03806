/** The words of one language by which the form of a question or an option shows. Patterns see lower case. */
export interface FormWords {
  /** an option that means all others */
  readonly allOfThem: RegExp;
  /** an option that means no other one */
  readonly noneOfThem: RegExp;
  /** the same in one word, which can also be an answer of its own: "None" */
  readonly bareNone: RegExp;
  /** an option that means some of the others without naming them */
  readonly someOfThem: RegExp;
  /** words that stand beside labels of options or statements: "both A and C are right" */
  readonly labelWords: ReadonlySet<string>;
  /** words that tell some options or statements from others: "only", "both" */
  readonly pickingWords: RegExp;
  /** a stretch of an option that says where another one stands */
  readonly placeName: RegExp;
  /** words before a label that stands for an option: "option C" */
  readonly optionNames: ReadonlySet<string>;
  /** finds every text that one of the patterns below can find, and costs little */
  readonly maybeNegative: RegExp;
  /** words that turn a question round wherever they stand in it: "except:", "least likely"; any case, global */
  readonly exceptions: RegExp;
  /** the same, by their capitals or bold letters: "NOT"; global */
  readonly loudNegations: RegExp;
  /** words that turn a question round in its main clause: "not"; any case, global */
  readonly negations: RegExp;
  /** phrases with such a word that turn nothing round; any case, global */
  readonly sparedNegations: RegExp;
  /** parts that tell a case or name something, up to the end of the clause; any case, global */
  readonly sideClauses: RegExp;
  /** the start of a question inside a sentence, behind a line that has no full stop */
  readonly questionStart: RegExp;
  /** whether a sentence asks by itself; others are finished by the options */
  readonly asks: RegExp;
  /** the names of the months in lower case */
  readonly months: readonly string[];
  /** an answer that only says whether something is so */
  readonly verdict: RegExp;
  /** the start of a prompt that asks whether a statement is so */
  readonly saysTrueOrFalse: RegExp;
  /** a question which of the options is true or false */
  readonly asksForTruth: RegExp;
}
