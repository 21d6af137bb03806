const fold = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

/** Whether two names are of one person. Upper and lower case do not matter. */
export const isSameName = (one: string, other: string): boolean => fold(one) === fold(other);
