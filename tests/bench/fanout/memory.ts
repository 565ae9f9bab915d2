import type { Bench } from './bench.ts';
import { sendInChild } from './send-in-child.ts';
import { rounded, type TableRow } from '../table.ts';

/** Memory cost of ten times as many people. */
export async function measureMemory(bench: Bench): Promise<readonly TableRow[]> {
  const lines: TableRow[] = [];
  for (const people of [bench.people / 10, bench.people]) {
    const sent = await sendInChild(bench, { way: 'ours-elsewhere', people });
    lines.push({
      'ours, rows in another process': `${people} people`,
      'peak RSS MB': rounded(sent.peakRssMb),
      'heap in use MB': rounded(sent.heapMb, 1),
    });
  }
  return lines;
}
