/**
 * Letters, signs and punctuation of one column each, with those that screens are drawn with: measuring anything else takes a
 * tenth of the start to get ready.
 */
export const NARROW: RegExp =
  /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u203a\u20a0-\u20bf\u2190-\u2193\u2500-\u2593\u25a0\u25a1\u25cb\u25cf\u25d0\u2713\u2717]*$/u;
