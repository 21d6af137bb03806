export interface Row {
  readonly id: string;
  readonly name: string;
  readonly value?: number;
  readonly unit?: string;
  readonly to?: string;
  readonly ratio?: number;
  readonly limit?: number;
  readonly skipped?: string;
}

export interface About {
  readonly node: string;
  readonly processors: number;
  readonly on: string;
  readonly version: string;
}

/** By Node's major version, then by part. */
export type Results = Readonly<
  Record<string, Readonly<Record<string, About & { readonly rows: readonly Row[] }>>>
>;

export declare function withPart(results: Results, part: string, about: About, rows: readonly Row[]): Results;
export declare function rowsOf(results: Results, major: string): Row[];
export declare function resultsText(results: Results): string;
