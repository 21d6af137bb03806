/** The words of one language by which rules on wording go. Words and phrases stand in lower case. */
export interface WordingWords {
  /** words of asking, counting and joining that a question may share with its key */
  readonly askingWords: readonly string[];
  /** words that leave no exception */
  readonly absoluteTerms: readonly string[];
  /** phrases with such a word that leave one, or mean something else */
  readonly sparedAbsolutes: readonly string[];
  /** options in which such a word leaves no exception to be thought of: amounts and lists */
  readonly sparedOptions: RegExp;
  /** words of which everybody has another share or amount in mind */
  readonly vagueTerms: readonly string[];
  /** those of them that leave open what a prompt asks */
  readonly vagueInPrompt: readonly string[];
  /** phrases with such a word that mean something else, or ask for a name */
  readonly sparedVague: readonly string[];
  /** a prompt that has readers pick a true or false option, whatever it is about */
  readonly picksTruth: RegExp;
  readonly questionWords: ReadonlySet<string>;
  /** verbs with which a sentence sets a task */
  readonly taskVerbs: ReadonlySet<string>;
  /** words with which even a short beginning of a sentence asks for one thing: a name or a meaning */
  readonly namingWords: ReadonlySet<string>;
  /** words behind which one thing alone can stand, so that a beginning which ends with one does ask */
  readonly closedEndings: ReadonlySet<string>;
  /** words that say nothing of their own before what an option says */
  readonly articles: ReadonlySet<string>;
  /** words that join an option to its prompt, so that all options begin with one or none does */
  readonly joiningWords: readonly string[];
  /** the word before a gap, by the form of the first word that fits behind it; null for a word that cannot be told */
  readonly articleBefore: (word: string) => 'a' | 'an' | null;
  /** an option that begins with the article of other words than the one behind it */
  readonly wrongArticle: RegExp;
  /** a prompt that asks for several things, or for one */
  readonly asksForSeveral: RegExp;
  readonly asksForOne: RegExp;
  /** a short option that names several things */
  readonly namesSeveral: RegExp;
  /** what the forms of a verb end with */
  readonly verbEnding: RegExp;
  /** an adverb that may stand before a verb without changing its form */
  readonly adverb: RegExp;
  /** a verb that names what is done: the form in which options often begin */
  readonly gerund: RegExp;
  /** a prompt that brings something to read or to work with, rather than too many words */
  readonly passage: RegExp;
}
