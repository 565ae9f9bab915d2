/** `npm run bench -- fanout`: how fast runs are sent, against what it could cost at the least. */
import { parseArgs } from 'node:util';

import { fanout } from './fanout.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    people: { type: 'string', default: '10000' },
    repeats: { type: 'string', default: '3' },
    'at-once': { type: 'string', default: '20' },
    part: { type: 'string', default: '' },
  },
});
if (positionals[0] !== 'fanout') {
  console.error(
    'Say what to measure: npm run bench -- fanout [--people 10000] [--repeats 3] ' +
      '[--at-once 20] [--part speed|memory|limits]',
  );
  process.exit(1);
}
await fanout({
  people: Number(values.people),
  repeats: Number(values.repeats),
  atOnce: Number(values['at-once']),
  part: values.part,
});
process.exit(0);
