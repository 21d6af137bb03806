/** Lower-case letters and digits with single hyphens between, at most 64: safe as a file's name and in a path. */
export const ID_PATTERN: RegExp = /^(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*$/;

export const isId = (text: string): boolean => ID_PATTERN.test(text);
