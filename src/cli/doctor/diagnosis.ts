import type { DataState } from '../../app/doctor/check-data.ts';
import type { PacksState } from '../../app/doctor/check-packs.ts';
import type { Trouble } from '../../app/doctor/trouble.ts';
import type { Runtime } from '../../app/ports.ts';
import type { TerminalState } from './check-terminal.ts';

/** All that doctor found out. Its JSON is this, with each trouble's words beside it. */
export interface Diagnosis {
  readonly version: string;
  readonly node: Runtime;
  readonly terminal: TerminalState;
  readonly data: DataState;
  readonly packs: PacksState;
  readonly troubles: readonly Trouble[];
}
