const ASCII = /^[\0-\x7f]*$/;

/** Whether a text has ASCII characters alone: then a pattern that knows no others says the same, several times faster. */
export const isAscii = (text: string): boolean => ASCII.test(text);
