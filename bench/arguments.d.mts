export interface Asked {
  readonly fault?: string;
  readonly parts?: readonly string[];
  readonly quick?: boolean;
  readonly compare?: boolean;
  readonly help?: boolean;
}

export declare function readArguments(argv: readonly string[]): Asked;
