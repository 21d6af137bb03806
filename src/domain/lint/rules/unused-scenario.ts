import type { PackRule } from '../rule.ts';

export const unusedScenario: PackRule = {
  looksAt: 'pack',
  id: 'unused-scenario',
  category: 'structure',
  severity: 'info',
  isPreview: false,
  isFixable: false,
  summary: 'A scenario of a pack that no question shows.',
  settings: {},
  *check({ pack: { scenarios, questions }, isWhole }) {
    const used = new Set(questions.flatMap(({ scenario }) => scenario ?? []));
    // A question that cannot be read, or that misspells its scenario, may be the one that shows it.
    if (!isWhole || [...used].some((scenario) => !Object.hasOwn(scenarios, scenario))) return;
    for (const scenario of Object.keys(scenarios)) {
      if (used.has(scenario)) continue;
      yield {
        message: `No question of this pack shows the scenario "${scenario}"; name it in one, or take it out.`,
        path: ['scenarios', scenario],
        part: 'key',
      };
    }
  },
};
