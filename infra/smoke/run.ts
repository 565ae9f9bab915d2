/** `npm run smoke -- --host ennuste.example.fi [--package dist/ennuste-1.0.0.zip]` */
import { parseArgs } from 'node:util';

import { askServerAt } from './ask-server.ts';
import { readAppPackage } from './read-app-package.ts';
import { describeOutcome, hasFailed, runSteps } from './run-steps.ts';

const { values } = parseArgs({
  options: { host: { type: 'string' }, package: { type: 'string' } },
});

const written = values.host ?? '';
const base = URL.parse(/^https?:\/\//.test(written) ? written : `https://${written}`);
if (!base || written === '') {
  console.error('Say which server: npm run smoke -- --host ennuste.example.fi');
  process.exit(2);
}

const outcomes = await runSteps({
  base,
  ask: askServerAt(base),
  appPackage: values.package === undefined ? undefined : readAppPackage(values.package),
  now: new Date(),
});
for (const outcome of outcomes) console.log(describeOutcome(outcome));
const failed = outcomes.filter(hasFailed).length;
console.log(
  failed === 0
    ? `\nAll is well as far as a machine can see. Now walk the first hour in docs/guides/operator.md.`
    : `\n${failed} of ${outcomes.length} steps failed.`,
);
process.exitCode = failed === 0 ? 0 : 1;
