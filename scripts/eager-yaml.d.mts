import type { Plugin } from 'rolldown';

export declare function withoutGenerators(code: string, entry: string): string;
export declare const eagerYaml: Plugin;
