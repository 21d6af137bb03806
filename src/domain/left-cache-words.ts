/** Why a cache is not used: it was cut off or edited, a later version of deskready wrote it, or it is something else. */
export type CacheFault = 'damaged' | 'later' | 'foreign';

const FAULTS: Readonly<Record<CacheFault, (file: string) => string>> = {
  damaged: (file) => `The cache ${file} was cut off or edited`,
  later: (file) => `The cache ${file} is of a later version of deskready`,
  foreign: (file) => `${file} is not a cache of deskready`,
};

/** What helps: a cache holds nothing of its own, but what else lies in its place may be somebody's work. */
const HELP: Readonly<Record<CacheFault, string>> = {
  damaged: 'delete it, which loses nothing, to make deskready fast again',
  later: 'delete it, which loses nothing, to make deskready fast again',
  foreign: 'move it elsewhere to make deskready fast again',
};

/** Says of a cache that it is neither used nor replaced. @param file its path, as it is shown */
export const leftCacheWords = (file: string, fault: CacheFault): string =>
  `${FAULTS[fault](file)}, so it is left alone; ${HELP[fault]}.`;
