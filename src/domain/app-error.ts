export type AppErrorCode =
  | 'usage'
  | 'not-found'
  | 'broken-content'
  | 'unfillable'
  | 'not-writable'
  | 'not-readable'
  | 'in-use';

/** What stops a command. Thrown anywhere, printed in one sentence by `run-cli.ts` alone; its exit code is 2. */
export class AppError extends Error {
  readonly code: AppErrorCode;
  /** what to do, as a sentence of its own */
  readonly hint: string | undefined;

  constructor(code: AppErrorCode, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.hint = options.hint;
  }
}
