/** The words of one language that say that a question is about characters themselves, so that odd ones belong there. */
export interface CharacterWords {
  readonly aboutSpaces: RegExp;
  readonly aboutLookAlikes: RegExp;
}
