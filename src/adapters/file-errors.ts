/** The system's code of a failed file operation (`ENOENT`, `EACCES`), or ''. */
export function errnoOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'there is no permission',
  EPERM: 'there is no permission',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EISDIR: 'it is a folder',
  ENOENT: 'its folder does not exist',
  EMFILE: 'too many files are open',
  EEXIST: 'a file of that name is in the way',
  EDQUOT: 'your share of the disk is used up',
  EFBIG: 'the file would be larger than is allowed',
  EIO: 'the disk does not answer as it should',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its links lead in a circle',
  EBUSY: 'another program uses it',
};

/** Why a file operation failed, as the end of a sentence. */
export function reasonOf(error: unknown): string {
  const code = errnoOf(error);
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}
