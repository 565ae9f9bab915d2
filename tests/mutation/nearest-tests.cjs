const { existsSync, readFileSync } = require('node:fs');

/** Jest's `filter`: loads only the chosen test files, where Stryker would load all and skip tests by name. */
module.exports = (paths) => {
  const mutant = process.env.__STRYKER_ACTIVE_MUTANT__;
  const plan = process.env.MUTATION_PLAN;
  if (mutant === undefined || !existsSync(plan)) return { filtered: paths };
  const chosen = JSON.parse(readFileSync(plan, 'utf8'))[mutant] ?? [];
  return { filtered: paths.filter((path) => chosen.some((test) => path.endsWith(`/${test}`))) };
};
