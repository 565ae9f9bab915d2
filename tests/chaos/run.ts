/** `npm run chaos`: a run with servers that die. `-- --seed 7` repeats a sequence. */
import { parseArgs } from 'node:util';

import { play, type Script } from './play.ts';
import { provideTab } from './provide-tab.ts';
import { reportOf } from './report.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    people: { type: 'string', default: '300' },
    kills: { type: 'string', default: '6' },
  },
});
const script: Script = {
  seed: Number(values.seed),
  people: Number(values.people),
  kills: Number(values.kills),
  servers: 3,
  outages: 1,
  sendRate: 12,
  settleMs: 6 * 60_000,
  log: (line) => {
    console.log(`${new Date().toISOString().slice(11, 19)}  ${line}`);
  },
};
await provideTab();
console.log(`Seed ${script.seed}`);
const found = await play(script);
console.log(`\n${reportOf(script, found)}`);
process.exit(found.broken.length === 0 ? 0 : 1);
