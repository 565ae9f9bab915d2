/**
 * `npm run bench -- fanout`: throughput of runs; `-- tab`: load time of the overview; `-- overload`: too many
 * check-ins; `-- scale`: growth with goals and people.
 */
import { parseArgs } from 'node:util';

import { fanout } from './fanout/fanout.ts';
import { overload } from './overload/overload.ts';
import { scale } from './scale/scale.ts';
import { tab } from './tab/tab.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    people: { type: 'string' },
    repeats: { type: 'string' },
    'at-once': { type: 'string', default: '20' },
    part: { type: 'string', default: '' },
    against: { type: 'string' },
    seconds: { type: 'string', default: '60' },
    goals: { type: 'string', default: '100,1000,10000' },
    rate: { type: 'string', default: '200' },
  },
});
switch (positionals[0]) {
  case 'fanout':
    await fanout({
      people: Number(values.people ?? 10_000),
      repeats: Number(values.repeats ?? 3),
      atOnce: Number(values['at-once']),
      part: values.part,
    });
    break;
  case 'tab':
    await tab({ repeats: Number(values.repeats ?? 5), against: values.against });
    break;
  case 'overload':
    await overload({ seconds: Number(values.seconds), rate: Number(values.rate) });
    break;
  case 'scale':
    await scale({
      goals: values.goals.split(',').map(Number),
      people: Number(values.people ?? 100_000),
      repeats: Number(values.repeats ?? 5),
      part: values.part,
    });
    break;
  default:
    console.error(
      'Name a benchmark: npm run bench -- fanout [--people 10000] [--repeats 3] ' +
        '[--at-once 20] [--part speed|memory|limits], npm run bench -- tab [--repeats 5] [--against FOLDER], npm run bench -- overload [--seconds 60] [--rate 200], ' +
        'or npm run bench -- scale [--goals 100,1000,10000] [--people 100000] [--repeats 5] [--part board]',
    );
    process.exit(1);
}
process.exit(0);
