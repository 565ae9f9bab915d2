/** `npm run bench -- fanout`: throughput of runs; `-- tab`: load time of the overview; `-- overload`: too many check-ins. */
import { parseArgs } from 'node:util';

import { fanout } from './fanout/fanout.ts';
import { overload } from './overload/overload.ts';
import { tab } from './tab/tab.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    people: { type: 'string', default: '10000' },
    repeats: { type: 'string' },
    'at-once': { type: 'string', default: '20' },
    part: { type: 'string', default: '' },
    against: { type: 'string' },
    seconds: { type: 'string', default: '60' },
    rate: { type: 'string', default: '200' },
  },
});
switch (positionals[0]) {
  case 'fanout':
    await fanout({
      people: Number(values.people),
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
  default:
    console.error(
      'Name a benchmark: npm run bench -- fanout [--people 10000] [--repeats 3] ' +
        '[--at-once 20] [--part speed|memory|limits], npm run bench -- tab [--repeats 5] [--against FOLDER], or npm run bench -- overload [--seconds 60] [--rate 200]',
    );
    process.exit(1);
}
process.exit(0);
