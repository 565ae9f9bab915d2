import type { Bench } from './bench.ts';
import { sendInChild, type SendMeasurement } from './send-in-child.ts';
import { median, rounded, type TableRow } from '../table.ts';
import type { SenderKind } from './sender.ts';

const WAYS: readonly { readonly way: SenderKind; readonly name: string }[] = [
  { way: 'bare', name: 'bare HTTP posts' },
  { way: 'botbuilder', name: 'loop over botbuilder' },
  { way: 'ours', name: 'ours, rows in memory' },
];

/** The variants alternate, so that other load on the machine affects all of them. */
export async function measureSpeed(bench: Bench): Promise<readonly TableRow[]> {
  const { people, repeats, tell } = bench;
  const sent = new Map<SenderKind, SendMeasurement[]>(WAYS.map(({ way }) => [way, []]));
  for (let round = 1; round <= repeats; round += 1)
    for (const { way, name } of WAYS) {
      const one = await sendInChild(bench, { way, people });
      sent.get(way)?.push(one);
      tell(`${name}, round ${round}: ${rounded(people / one.seconds)} messages/s`);
    }
  const rate = (way: SenderKind): number =>
    median((sent.get(way) ?? []).map(({ seconds }) => people / seconds));
  return WAYS.map(({ way, name }) => {
    const all = sent.get(way) ?? [];
    return {
      [`${people} people`]: name,
      'messages/s': rounded(rate(way)),
      'of bare': rounded(rate(way) / rate('bare'), 2),
      'CPU µs/message': rounded(median(all.map(({ cpuMicros }) => cpuMicros))),
      'peak RSS MB': rounded(median(all.map(({ peakRssMb }) => peakRssMb))),
      'bytes/message': rounded(median(all.map(({ bytesPerMessage }) => bytesPerMessage))),
    };
  });
}
