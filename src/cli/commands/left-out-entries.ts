import { visible } from '../../domain/visible.ts';
import type { LeftOut } from '../../app/listing.ts';
import { plural } from '../../domain/plural.ts';
import type { MenuEntry } from '../prompts/choose.ts';

/** Files that cannot be chosen, with how to see why. */
export function leftOutEntries(leftOut: readonly LeftOut[]): MenuEntry<string>[] {
  return leftOut.map(({ file, errors }) => ({
    value: '',
    name: `${visible(file.path)} is left out`,
    detail: `It has ${plural(errors, 'error')}. See why with: deskready lint ${visible(file.path)}`,
    isDisabled: true,
  }));
}
