import { AppError } from '../../domain/app-error.ts';
import { nearestName } from '../../domain/edit-distance.ts';
import { catalogue } from '../../domain/lint/catalogue.ts';
import { type GlobalOptions, makeContext } from '../context.ts';
import type { Deps, ExitCode } from '../deps.ts';
import { pageView, rulesView } from '../views/rules.ts';

export async function listRules(
  options: GlobalOptions & { readonly json?: boolean },
  deps: Deps,
): Promise<ExitCode> {
  const { print, style, width } = await makeContext(options, deps);
  const rules = catalogue();
  print(options.json === true ? JSON.stringify({ rules }, null, 2) : rulesView(rules, style, width));
  return 0;
}

export async function explainRule(id: string, options: GlobalOptions, deps: Deps): Promise<ExitCode> {
  const { print, style, width } = await makeContext(options, deps);
  const ids = catalogue().map((rule) => rule.id);
  if (!ids.includes(id)) {
    const nearest = nearestName(id, ids);
    const meant = nearest === null ? '' : ` Did you mean ${nearest}?`;
    throw new AppError('usage', `There is no rule ${id}.${meant}`, { hint: 'See: deskready rules' });
  }
  print(pageView((await deps.lintTools()).rulePage(id), style, width));
  return 0;
}
