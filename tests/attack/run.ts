/** `npm run attack`: tries to get through, to fill and to stop production's own entry point. `-- --short` for a minute, `-- --only floods` for one group. */
import { parseArgs } from 'node:util';

import { tableOf } from '../bench/table.ts';
import { provideTab } from '../chaos/provide-tab.ts';
import type { Outcome } from './attack.ts';
import { carryOut } from './carry-out.ts';
import { GROUPS } from './groups.ts';
import { startTarget } from './target.ts';

const { values } = parseArgs({
  options: { short: { type: 'boolean', default: false }, only: { type: 'string' } },
});
const groups = GROUPS.filter(({ name }) => values.only === undefined || name === values.only);
if (groups.length === 0) {
  console.error(`Name one of these groups: ${GROUPS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
await provideTab();
const target = await startTarget();
const outcomes: Outcome[] = [];
try {
  for (const group of groups) {
    const found = await carryOut(target, group, { isShort: values.short });
    outcomes.push(...found);
    const failed = found.filter(({ passed }) => !passed).length;
    const { rssMiB, handles } = target.vitals() ?? {};
    console.log(
      `${group.name}: ${found.length} tried, ${failed} failed; ${rssMiB ?? '?'} MiB, ${handles ?? '?'} open files`,
    );
  }
} finally {
  await target.stop();
}
console.log(
  `\n${tableOf(
    outcomes.map(({ passed, ms, ...rest }) => ({
      verdict: passed ? 'ok' : 'FAILED',
      ...rest,
      ms,
    })),
  )}`,
);
const failed = outcomes.filter(({ passed }) => !passed).length;
console.log(`\n${outcomes.length} tried, ${failed} failed.`);
process.exit(failed === 0 ? 0 : 1);
