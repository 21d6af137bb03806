/** A language tag by its form (BCP 47): `en`, `fil`, `en-PH`. */
export const LANGUAGE_PATTERN: RegExp = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;

/** The language itself, without country and script: `en` of `en-PH`. */
export const mainLanguage = (tag: string): string => tag.toLowerCase().replace(/-.*$/su, '');

export const isLanguage = (text: string): boolean => LANGUAGE_PATTERN.test(text);
